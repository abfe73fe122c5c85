import { keyPattern } from "~/features/competition/setup/key";
import {
  type Criterion,
  computedMaximum,
  criteriaOf,
  type Hundredths,
  isGroup,
  judgedCriteria,
  leavesOf,
  mostNodes,
  type RubricDefinition,
  type RubricNode,
} from "./rubric";
import { type OutlineRow, outlineOf } from "./rubric-outline";

/** A criterion stands at most within two groups. */
export const deepest = 2;

/** What no rubric may have, whoever writes it: too many lines, a wrong place in the tree, a key twice, a scale or levels that no mark fits. */
export type RubricProblem = "too_many" | "misplaced" | "repeated_key" | "scale" | "levels";

/** What makes a rubric none at all, each kind once; sums that are off are `rubricFaults`. */
export function rubricProblems(rubric: RubricDefinition): RubricProblem[] {
  const lines = outlineOf(rubric);
  const found: readonly (readonly [RubricProblem, boolean])[] = [
    ["too_many", lines.length > mostNodes],
    ["misplaced", lines.some(isMisplaced)],
    ["repeated_key", new Set(lines.map(({ key }) => key)).size < lines.length || lines.some(hasRefusedKey)],
    ["scale", lines.some((line) => line.kind === "criterion" && hasNoScale(line.criterion))],
    ["levels", lines.some((line) => line.kind === "criterion" && hasLevelsOutside(line.criterion))],
  ];
  return found.flatMap(([kind, isSo]) => (isSo ? [kind] : []));
}

function hasRefusedKey({ key }: OutlineRow): boolean {
  return !keyPattern.test(key);
}

function isMisplaced(line: OutlineRow): boolean {
  return line.kind === "group" && (line.depth >= deepest || (line.group.share !== undefined && line.depth > 0));
}

function hasNoScale({ minMark, maxMark, step }: Criterion): boolean {
  return minMark >= maxMark || minMark % step !== 0 || maxMark % step !== 0;
}

function hasLevelsOutside({ levels, minMark, maxMark }: Criterion): boolean {
  return levels.some(({ from }) => from < minMark || from > maxMark);
}

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
