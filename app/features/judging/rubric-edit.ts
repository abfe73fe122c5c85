import { err, ok, type Result } from "~/core/result";
import { type Criterion, criteriaOf, type RubricDefinition, type RubricNode } from "./rubric";

type Edited = Result<RubricDefinition, "not_found" | "in_use" | "invalid">;

const mostCriteria = 40;

/** Adds a criterion at the end, under a key that no other node has. Fails with `invalid` past 40. */
export function addCriterion(rubric: RubricDefinition, criterion: Criterion): Edited {
  if (rubric.nodes.length >= mostCriteria) return err("invalid");
  return ok({ nodes: [...rubric.nodes, criterion] });
}

/** Changes the criterion of that key, wherever in the tree it stands. */
export function changeCriterion(rubric: RubricDefinition, criterion: Criterion): Edited {
  if (!hasCriterion(rubric, criterion.key)) return err("not_found");
  return ok({ nodes: rubric.nodes.map((node) => replaced(node, criterion)) });
}

/** Takes a criterion out, and a group that is left empty; `in_use` for the last one, because a rubric marks something. */
export function removeCriterion(rubric: RubricDefinition, key: string): Edited {
  if (!hasCriterion(rubric, key)) return err("not_found");
  if (criteriaOf(rubric).length === 1) return err("in_use");
  return ok({ nodes: without(rubric.nodes, key) });
}

/** Moves a criterion one place among its neighbours. */
export function moveCriterion(rubric: RubricDefinition, key: string, direction: "up" | "down"): Edited {
  if (!hasCriterion(rubric, key)) return err("not_found");
  return ok({ nodes: shifted(rubric.nodes, key, direction) });
}

/** Every key of the tree, groups included: a new criterion takes none of them. */
export function keysOf(nodes: readonly RubricNode[]): readonly string[] {
  return nodes.flatMap((node) => ("children" in node ? [node.key, ...keysOf(node.children)] : [node.key]));
}

/** The levels of a criterion in order of their marks, the repeated ones left out: each reaches to the next one's start. */
export function inOrderOfMarks(levels: Criterion["levels"]): Criterion["levels"] {
  return [...levels].sort((a, b) => a.from - b.from).filter((level, at, all) => level.from !== all[at - 1]?.from);
}

function hasCriterion(rubric: RubricDefinition, key: string): boolean {
  return criteriaOf(rubric).some((criterion) => criterion.key === key);
}

function replaced(node: RubricNode, criterion: Criterion): RubricNode {
  if ("children" in node) return { ...node, children: node.children.map((child) => replaced(child, criterion)) };
  return node.key === criterion.key ? criterion : node;
}

function without(nodes: readonly RubricNode[], key: string): RubricNode[] {
  return nodes
    .filter((node) => "children" in node || node.key !== key)
    .map((node) => ("children" in node ? { ...node, children: without(node.children, key) } : node))
    .filter((node) => !("children" in node) || node.children.length > 0);
}

function shifted(nodes: readonly RubricNode[], key: string, direction: "up" | "down"): readonly RubricNode[] {
  const from = nodes.findIndex((node) => !("children" in node) && node.key === key);
  if (from < 0) {
    return nodes.map((node) =>
      "children" in node ? { ...node, children: shifted(node.children, key, direction) } : node,
    );
  }
  const to = direction === "up" ? from - 1 : from + 1;
  const [node, other] = [nodes[from], nodes[to]];
  if (!node || !other) return nodes;
  return nodes.map((known, at) => (at === from ? other : at === to ? node : known));
}
