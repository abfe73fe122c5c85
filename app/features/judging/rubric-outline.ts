import {
  type Criterion,
  type CriterionGroup,
  computedMaximum,
  type Hundredths,
  isGroup,
  leavesOf,
  type RubricDefinition,
  type RubricNode,
  worthOf,
} from "./rubric";

/** One line of a rubric as it is read: a group with what it subtotals, or a criterion with what it is worth. Hundredths of the total. */
export type OutlineRow = {
  readonly key: string;
  /** 0: not within a group */
  readonly depth: number;
  /** the group that holds it */
  readonly parent: string | null;
  readonly worth: Hundredths;
} & (
  | {
      readonly kind: "group";
      readonly group: Omit<CriterionGroup, "children">;
      /** what its criteria add up to before a deliverable's share is taken */
      readonly subtotal: Hundredths;
      readonly criterionKeys: readonly string[];
    }
  | {
      readonly kind: "criterion";
      /** as it is stored: within a deliverable with the weight it has there */
      readonly criterion: Criterion;
      /** the weight it has in the total */
      readonly weight: number;
    }
);

/** A rubric line by line, groups before what they hold. */
export function outlineOf(rubric: RubricDefinition): readonly OutlineRow[] {
  return rubric.nodes.flatMap((node) => rowsOf(node, 0, null, 100));
}

function rowsOf(node: RubricNode, depth: number, parent: string | null, share: number): OutlineRow[] {
  const place = { key: node.key, depth, parent };
  if (!isGroup(node)) {
    const [counted = node] = leavesOf([node], share);
    return [{ ...place, kind: "criterion", criterion: node, weight: counted.weight, worth: worthOf(counted) }];
  }
  const { children, ...group } = node;
  const within = ((node.share ?? 100) * share) / 100;
  const counted = leavesOf(children, within);
  return [
    {
      ...place,
      kind: "group",
      group,
      worth: computedMaximum(counted),
      subtotal: computedMaximum(leavesOf(children, 100)),
      criterionKeys: counted.map(({ key }) => key),
    },
    ...children.flatMap((child) => rowsOf(child, depth + 1, node.key, within)),
  ];
}

/** A group as a sheet shows it: its name and the criteria under it, for a heading and a subtotal. */
export type SheetGroup = {
  readonly key: string;
  readonly title: CriterionGroup["title"];
  readonly depth: number;
  readonly criterionKeys: readonly string[];
};

/** The groups that hold some of these criteria, in reading order. */
export function groupsOver(rubric: RubricDefinition, criteria: readonly Pick<Criterion, "key">[]): SheetGroup[] {
  const shown = new Set(criteria.map(({ key }) => key));
  return outlineOf(rubric).flatMap((row) => {
    if (row.kind !== "group") return [];
    const criterionKeys = row.criterionKeys.filter((key) => shown.has(key));
    return criterionKeys.length > 0 ? [{ key: row.key, title: row.group.title, depth: row.depth, criterionKeys }] : [];
  });
}
