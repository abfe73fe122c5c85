import type { AssignmentState } from "../round";

/** What the order of a queue turns on. */
export type Queued = {
  readonly assignmentId: string;
  readonly state: AssignmentState;
  /** asked for beyond the plan: to settle a line, after a complaint */
  readonly isExtra: boolean;
};

/** How a judge looks at a queue. */
export const queueViews = ["all", "left", "begun", "submitted"] as const;
export type QueueView = (typeof queueViews)[number];

/**
 * A judge's sheets in the order to do them: begun ones, then those asked for on top of the plan, then the others as they
 * are listed but starting at a place of the judge's own, so that no entry is everyone's last; submitted ones at the end.
 * `seed`: the judge and the round.
 */
export function inOrder<Row extends Queued>(rows: readonly Row[], seed: string): readonly Row[] {
  const of = (state: AssignmentState) => rows.filter((row) => row.state === state);
  const untouched = of("published");
  const planned = untouched.filter(({ isExtra }) => !isExtra);
  const start = planned.length === 0 ? 0 : hash(seed) % planned.length;
  return [
    ...of("begun"),
    ...untouched.filter(({ isExtra }) => isExtra),
    ...planned.slice(start),
    ...planned.slice(0, start),
    ...of("submitted"),
  ];
}

/** The sheet to do next, of those in order, after one that is done or open; undefined when nothing is left. */
export function nextOf<Row extends Queued>(rows: readonly Row[], open?: string): Row | undefined {
  return rows.find(({ state, assignmentId }) => state !== "submitted" && assignmentId !== open);
}

/** Whether a sheet is shown in a view; what is begun is also left. */
export function isInView({ state }: Pick<Queued, "state">, view: QueueView): boolean {
  if (view === "all") return true;
  if (view === "left") return state !== "submitted";
  return state === view;
}

/** A view from the address; anything else is the whole queue. */
export function queueViewOf(asked: string | null): QueueView {
  return queueViews.find((view) => view === asked) ?? "all";
}

/** FNV-1a over the text, so that a judge meets the same order every day. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return value;
}
