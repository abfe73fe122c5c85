import {
  computedMaximum,
  criteriaOf,
  type Hundredths,
  isGroup,
  judgedCriteria,
  leavesOf,
  type RubricDefinition,
  type RubricNode,
} from "./rubric";

/** A group or the whole that doesn't come to what the rules print. Figures in hundredths. */
type Miscount = { readonly computed: Hundredths; readonly expected: Hundredths };

export type RubricFault =
  | ({ readonly kind: "total" } & Miscount)
  | ({ readonly kind: "group"; readonly key: string } & Miscount)
  /** a group without criteria */
  | { readonly kind: "empty_group"; readonly key: string }
  /** nothing is left for judges: every criterion is the organizer's */
  | { readonly kind: "nothing_to_judge" }
  /** a weight within a deliverable that isn't a whole hundredth of the total */
  | { readonly kind: "fraction"; readonly key: string };

/** The points of a deliverable before its share is taken: always a hundred. */
export const deliverablePoints = 10_000;

/** What keeps a rubric from being used: sums that are off, groups without criteria, nothing to judge. None when it adds up. */
export function rubricFaults(rubric: RubricDefinition, statedMaximum: Hundredths): RubricFault[] {
  const computed = computedMaximum(criteriaOf(rubric));
  return [
    ...(computed === statedMaximum ? [] : [{ kind: "total" as const, computed, expected: statedMaximum }]),
    ...rubric.nodes.flatMap((node) => nodeFaults(node, 100)),
    ...(judgedCriteria(rubric).length === 0 ? [{ kind: "nothing_to_judge" as const }] : []),
  ];
}

/** Whether a rubric may be used: nothing in it is at fault. */
export function addsUp(rubric: RubricDefinition, statedMaximum: Hundredths): boolean {
  return rubricFaults(rubric, statedMaximum).length === 0;
}

/** Whether a fault is that of this line. */
export function isOff(fault: RubricFault, key: string): boolean {
  return "key" in fault && fault.key === key;
}

function nodeFaults(node: RubricNode, share: number): RubricFault[] {
  if (!isGroup(node)) return (node.weight * share) % 100 === 0 ? [] : [{ kind: "fraction", key: node.key }];
  const { key, children } = node;
  if (leavesOf(children, 100).length === 0) return [{ kind: "empty_group", key }];
  const computed = computedMaximum(leavesOf(children, 100));
  const expected = node.share === undefined ? node.maximum : deliverablePoints;
  const isOff = expected !== undefined && computed !== expected;
  return [
    ...(isOff ? [{ kind: "group" as const, key, computed, expected }] : []),
    ...children.flatMap((child) => nodeFaults(child, node.share ?? share)),
  ];
}
