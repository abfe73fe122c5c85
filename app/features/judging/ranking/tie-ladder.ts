import * as z from "zod";
import type { Hundredths } from "../rubric";

/**
 * One rung of the ladder that settles a tie where a cut line or a prize needs it. criterion: the higher mean of that
 * criterion, as it prints; highest_total: the highest single total; head_to_head: whom more of their common judges put
 * above the other; earlier: who handed in first. What no rung settles is the chair's decision, with a reason.
 * Source: DESIGN, "Ranking".
 */
export type LadderStep =
  | { readonly by: "criterion"; readonly key: string }
  | { readonly by: "highest_total" | "head_to_head" | "earlier" };

export const mostSteps = 6;

/** The stored JSON of a ladder, from its first rung. */
export const tieLadderSchema: z.ZodType<readonly LadderStep[]> = z
  .array(
    z.union([
      z.object({ by: z.literal("criterion"), key: z.string().min(1).max(40) }),
      z.object({ by: z.enum(["highest_total", "head_to_head", "earlier"]) }),
    ]),
  )
  .max(mostSteps);

/** What the rungs look at. Figures in hundredths. */
export type TiedEntry = {
  readonly entryId: string;
  readonly means: Readonly<Record<string, Hundredths>>;
  /** the total that each judge gave, by judge */
  readonly totals: Readonly<Record<string, Hundredths>>;
  readonly submittedAt: string | null;
};

/** Entries that stand together, from the top, and the rung that put them above the next ones; null for the last. */
export type LadderClass = { readonly entryIds: readonly string[]; readonly above: LadderStep | null };

/**
 * The order of tied entries by a ladder: classes from the top, of one entry where a rung settled it, of several where
 * none did. Each rung looks only at those whom the rungs before left together. The order given doesn't matter.
 */
export function climb(tied: readonly TiedEntry[], ladder: readonly LadderStep[]): LadderClass[] {
  const [step, ...rest] = ladder;
  if (tied.length === 0) return [];
  if (tied.length === 1 || !step) return [{ entryIds: tied.map(({ entryId }) => entryId).sort(), above: null }];
  const groups = grouped(tied, step);
  return groups.flatMap((group, index) => {
    const classes = climb(group, rest);
    const isLast = index === groups.length - 1;
    return classes.map((one, at) => (at < classes.length - 1 || isLast ? one : { ...one, above: step }));
  });
}

/** Those whom a rung puts level together, the best first. */
function grouped(tied: readonly TiedEntry[], step: LadderStep): TiedEntry[][] {
  const groups = new Map<number | string, TiedEntry[]>();
  for (const entry of tied) {
    const height = heightOf(entry, tied, step);
    groups.set(height, [...(groups.get(height) ?? []), entry]);
  }
  return [...groups].sort(([a], [b]) => (a === b ? 0 : a > b ? -1 : 1)).map(([, group]) => group);
}

/** How high a rung puts an entry among those tied with it; greater is better. Earlier is higher, so time counts backwards. */
function heightOf(entry: TiedEntry, tied: readonly TiedEntry[], step: LadderStep): number {
  if (step.by === "criterion") return entry.means[step.key] ?? -1;
  if (step.by === "highest_total") return Math.max(-1, ...Object.values(entry.totals));
  if (step.by === "head_to_head") return tied.filter((other) => beats(entry, other)).length;
  return entry.submittedAt === null ? Number.NEGATIVE_INFINITY : -Date.parse(entry.submittedAt);
}

/** Whether more of the judges who scored both gave the first the higher total. */
function beats(entry: TiedEntry, other: TiedEntry): boolean {
  let balance = 0;
  for (const [judge, total] of Object.entries(entry.totals)) {
    const theirs = other.totals[judge];
    if (theirs !== undefined) balance += Math.sign(total - theirs);
  }
  return balance > 0;
}
