import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";
import type { Hosted } from "../judging.policy";
import type { RoundState } from "../round";
import type { ConflictKind, ConflictSource } from "./conflict";

/** A round's conflicts: the accounts that preside over its juries. */
export type RoundConflicts = Hosted & { readonly chairAccountIds: readonly string[] };

/** One conflict as its waiver sees it. */
export type Waiving = Hosted & {
  /** chairs of the entry's division who are neither the judge nor in conflict with the entry */
  readonly chairAccountIds: readonly string[];
  readonly judgeAccountId: string | null;
  readonly source: ConflictSource;
  readonly kind: ConflictKind;
  readonly roundState: RoundState;
};

/** An entry whose team may name a judge. */
export type Naming = {
  readonly teamAccountIds: readonly (string | null)[];
  /** since when the list of judges is published */
  readonly juryPublishedAt: string | null;
  /** whether a round that isn't published takes, or may take, the entry */
  readonly isJudged: boolean;
};

const organizers = ["organizer"] as const;
const staff = ["organizer", "secretary"] as const;

/** The chair decides; the organizer where no chair can. Nobody decides about themself. */
function asWaiver(viewer: Viewer | null, subject: Waiving): Verdict {
  const isChair = viewer !== null && subject.chairAccountIds.includes(viewer.id);
  if (!isChair && !hasDuty(viewer, staff, subject)) return deny("not_found");
  if (viewer?.id === subject.judgeAccountId) return deny("forbidden");
  if (subject.roundState === "published") return deny("results_published");
  if (isChair) return allow;
  if (!hasDuty(viewer, organizers, subject)) return deny("forbidden");
  return subject.chairAccountIds.length === 0 ? allow : deny("waiver_is_chairs");
}

export const conflictsPolicy = {
  "conflict.list": (viewer, subject: RoundConflicts) => {
    if (hasDuty(viewer, staff, subject)) return allow;
    return viewer && subject.chairAccountIds.includes(viewer.id) ? allow : deny("not_found");
  },
  "conflict.waive": (viewer, subject: Waiving) => {
    const decides = asWaiver(viewer, subject);
    if (!decides.allowed) return decides;
    if (subject.source === "declared") return deny("conflict_is_declared");
    return subject.kind === "author" ? deny("judge_is_author") : allow;
  },
  "conflict.unwaive": (viewer, subject: Waiving) => {
    const decides = asWaiver(viewer, subject);
    return !decides.allowed && decides.reason === "waiver_is_chairs" ? allow : decides;
  },
  "conflict.name": (viewer, { teamAccountIds, juryPublishedAt, isJudged }: Naming) => {
    if (!viewer || !teamAccountIds.includes(viewer.id)) return deny("not_found");
    if (juryPublishedAt === null) return deny("jury_unpublished");
    return isJudged ? allow : deny("round_closed");
  },
} satisfies Policy<never>;
