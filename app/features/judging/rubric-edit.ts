import { err, ok, type Result } from "~/core/result";
import {
  type Criterion,
  type CriterionGroup,
  criteriaOf,
  isGroup,
  type RubricDefinition,
  type RubricNode,
} from "./rubric";
import { rubricProblems } from "./rubric-check";

type Edited = Result<RubricDefinition, "not_found" | "in_use" | "invalid">;

/** Adds a criterion or a group at the end of a group (null: of the rubric). Fails with `not_found`, and `invalid` where there is no room. */
export function addNode(rubric: RubricDefinition, node: RubricNode, parent: string | null): Edited {
  return placed(rubric, node, parent, Number.POSITIVE_INFINITY);
}

/** Changes the criterion of that key, wherever in the tree it stands. */
export function changeCriterion(rubric: RubricDefinition, criterion: Criterion): Edited {
  const known = findNode(rubric.nodes, criterion.key);
  if (!known || isGroup(known)) return err("not_found");
  return ok({ nodes: mapped(rubric.nodes, (node) => (node.key === criterion.key ? criterion : node)) });
}

/** Renames a group, or changes what it must add up to; its criteria stay. Fails with `invalid` for a deliverable within a group. */
export function changeGroup(rubric: RubricDefinition, head: Omit<CriterionGroup, "children">): Edited {
  const known = findNode(rubric.nodes, head.key);
  if (!known || !isGroup(known)) return err("not_found");
  return valid({
    nodes: mapped(rubric.nodes, (node) =>
      isGroup(node) && node.key === head.key ? { ...head, children: node.children } : node,
    ),
  });
}

/**
 * Takes a criterion out; `in_use` for the last one, because a rubric marks something. Of a group only the group: its
 * criteria take its place, so nothing that was written is lost.
 */
export function removeNode(rubric: RubricDefinition, key: string): Edited {
  const known = findNode(rubric.nodes, key);
  if (!known) return err("not_found");
  if (!isGroup(known) && criteriaOf(rubric).length === 1) return err("in_use");
  const nodes = lifted(rubric.nodes, key);
  return nodes.length === 0 ? err("in_use") : ok({ nodes });
}

/**
 * Moves a criterion or a group one place in reading order. A criterion beside a group goes into it, and out of it at
 * its ends, so that two buttons reach every place; a group passes its neighbour whole. At an end nothing changes.
 */
export function stepNode(rubric: RubricDefinition, key: string, direction: "up" | "down"): Edited {
  const place = placeOf(rubric.nodes, key);
  if (!place) return err("not_found");
  const { siblings, at, parent } = place;
  const beside = direction === "up" ? at - 1 : at + 1;
  const neighbour = siblings[beside];
  const node = siblings[at];
  if (!node) return err("not_found");
  if (!neighbour) {
    if (!parent) return ok(rubric);
    const outer = placeOf(rubric.nodes, parent.key);
    return outer
      ? moveNode(rubric, key, outer.parent?.key ?? null, outer.at + (direction === "up" ? 0 : 1))
      : err("not_found");
  }
  if (!isGroup(node) && isGroup(neighbour)) {
    return moveNode(rubric, key, neighbour.key, direction === "up" ? neighbour.children.length : 0);
  }
  return moveNode(rubric, key, parent?.key ?? null, beside);
}

/**
 * Moves a criterion or a group to a place among what a group holds (null: the rubric), counted without the moved one.
 * Fails with `not_found`, and `invalid` for a group within itself, too deep, or a deliverable within a group.
 */
export function moveNode(rubric: RubricDefinition, key: string, parent: string | null, at: number): Edited {
  const node = findNode(rubric.nodes, key);
  if (!node) return err("not_found");
  if (parent !== null && isGroup(node) && findNode([node], parent)) return err("invalid");
  return placed({ nodes: without(rubric.nodes, key) }, node, parent, at);
}

/** Every key of the tree, groups included: a new criterion takes none of them. */
export function keysOf(nodes: readonly RubricNode[]): readonly string[] {
  return nodes.flatMap((node) => (isGroup(node) ? [node.key, ...keysOf(node.children)] : [node.key]));
}

/** The criterion or group of a key, wherever it stands. */
export function findNode(nodes: readonly RubricNode[], key: string): RubricNode | undefined {
  for (const node of nodes) {
    const found = node.key === key ? node : isGroup(node) ? findNode(node.children, key) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The tree with every node changed as asked, groups before what they hold. */
export function mapped(nodes: readonly RubricNode[], change: (node: RubricNode) => RubricNode): RubricNode[] {
  return nodes.map(change).map((node) => (isGroup(node) ? { ...node, children: mapped(node.children, change) } : node));
}

type Place = {
  readonly siblings: readonly RubricNode[];
  readonly at: number;
  readonly parent: CriterionGroup | null;
};

function placeOf(nodes: readonly RubricNode[], key: string, parent: CriterionGroup | null = null): Place | undefined {
  const at = nodes.findIndex((node) => node.key === key);
  if (at >= 0) return { siblings: nodes, at, parent };
  for (const node of nodes) {
    const found = isGroup(node) ? placeOf(node.children, key, node) : undefined;
    if (found) return found;
  }
  return undefined;
}

function placed(rubric: RubricDefinition, node: RubricNode, parent: string | null, at: number): Edited {
  const into = (nodes: readonly RubricNode[]) => [...nodes.slice(0, at), node, ...nodes.slice(at)];
  if (parent === null) return valid({ nodes: into(rubric.nodes) });
  const group = findNode(rubric.nodes, parent);
  if (!group || !isGroup(group)) return err("not_found");
  return valid({
    nodes: mapped(rubric.nodes, (known) =>
      isGroup(known) && known.key === parent ? { ...known, children: into(known.children) } : known,
    ),
  });
}

function without(nodes: readonly RubricNode[], key: string): RubricNode[] {
  return nodes
    .filter((node) => node.key !== key)
    .map((node) => (isGroup(node) ? { ...node, children: without(node.children, key) } : node));
}

function lifted(nodes: readonly RubricNode[], key: string): RubricNode[] {
  return nodes.flatMap((node) => {
    if (node.key === key) return isGroup(node) ? [...node.children] : [];
    return isGroup(node) ? [{ ...node, children: lifted(node.children, key) }] : [node];
  });
}

function valid(rubric: RubricDefinition): Edited {
  const isSound = rubricProblems(rubric).every((problem) => problem === "scale" || problem === "levels");
  return isSound ? ok(rubric) : err("invalid");
}

/** Where something dropped on another line comes to stand: before it when dragged up, after it when dragged down, and into a group from above. Null: nowhere new. */
export function dropPlace(
  nodes: readonly RubricNode[],
  key: string,
  over: string,
): { readonly parent: string | null; readonly at: number } | null {
  const order = keysOf(nodes);
  const moved = findNode(nodes, key);
  if (!moved || key === over || findNode([moved], over)) return null;
  const isDown = order.indexOf(over) > order.indexOf(key);
  const target = findNode(nodes, over);
  if (isDown && target && isGroup(target) && !isGroup(moved)) return { parent: over, at: 0 };
  const place = placeOf(without(nodes, key), over);
  return place ? { parent: place.parent?.key ?? null, at: place.at + (isDown ? 1 : 0) } : null;
}
