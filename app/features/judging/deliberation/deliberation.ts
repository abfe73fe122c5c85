import * as z from "zod";
import type { Instant } from "~/core/instant";
import { err, ok, type Result } from "~/core/result";
import type { Cut } from "../ranking/ties";

/** tie: who of those tied at the line goes on; entry: about one entry; general: anything else for the minutes. */
export const decisionKinds = ["tie", "entry", "general"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** The stored JSON of a decision on a tie: who was tied at the line, and who of them was chosen. */
export const tieDetailSchema = z.object({ tied: z.array(z.string()), chosen: z.array(z.string()) });
export type TieDetail = z.output<typeof tieDetailSchema>;

/** What the jury decided, and why. Revoked, never erased. */
export type Decision = {
  readonly id: string;
  readonly divisionId: string | null;
  readonly entryId: string | null;
  readonly kind: DecisionKind;
  /** null unless it is about a tie */
  readonly tie: TieDetail | null;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
  readonly revokedAt: Instant | null;
  readonly revokeReason: string | null;
};

/** A question about an entry's scores that waits for the jury's answer. */
export type Dispute = {
  readonly id: string;
  readonly entryId: string;
  readonly text: string;
  readonly raisedBy: string;
  readonly raisedAt: Instant;
  readonly resolution: string | null;
  readonly resolvedBy: string | null;
  readonly resolvedAt: Instant | null;
};

/**
 * A choice among those tied across the line. Fails with `no_tie` where nobody is tied, `changed_elsewhere` when others are
 * tied than the page showed, and `invalid` unless exactly as many are chosen as there are places left.
 */
export function tieChoice(
  cut: Pick<Cut, "tied" | "seatsLeft"> | null,
  shown: readonly string[],
  chosen: readonly string[],
): Result<TieDetail, "no_tie" | "changed_elsewhere" | "invalid"> {
  if (!cut || cut.tied.length === 0) return err("no_tie");
  if (!isSameSet(cut.tied, shown)) return err("changed_elsewhere");
  const taken = [...new Set(chosen)];
  if (taken.length !== cut.seatsLeft || taken.some((id) => !cut.tied.includes(id))) return err("invalid");
  return ok({ tied: [...cut.tied].sort(), chosen: taken.sort() });
}

/** The decision on a tie that still holds: the newest that isn't revoked and is about just those who are tied now. */
export function standingTie(
  decisions: readonly Decision[],
  divisionId: string,
  tied: readonly string[],
): (Decision & { readonly tie: TieDetail }) | undefined {
  const about = decisions.filter((one): one is Decision & { readonly tie: TieDetail } => {
    return one.divisionId === divisionId && one.revokedAt === null && one.tie !== null && isSameSet(one.tie.tied, tied);
  });
  return about.sort((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1))[0];
}

/** The entries that a decision is about; none where it is about a division as a whole. */
export function aboutOf({ entryId, tie }: Pick<Decision, "entryId" | "tie">): readonly string[] {
  return entryId === null ? (tie?.tied ?? []) : [entryId];
}

/** Whether two lists name the same ids, in whatever order and however often. */
export function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one);
  return known.size === new Set(other).size && other.every((id) => known.has(id));
}
