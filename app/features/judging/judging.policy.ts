import type { Instant } from "~/core/instant";
import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";
import { isOut } from "~/features/competition/entry/entry";
import { type AssignmentState, isOpen, type RoundTimes } from "./round";

/** Whose competition it is. */
export type Hosted = { readonly organizationId: string; readonly competitionId: string };

/** A judge's seat on a round's jury. */
export type Seat = Hosted & { readonly judgeAccountId: string | null; readonly round: RoundTimes };

/** One judge's assignment to one entry: all that its permissions turn on. */
export type Judgement = Seat & {
  readonly state: AssignmentState;
  readonly hasConflict: boolean;
  /** withdrawn and disqualified entries are no longer scored */
  readonly entryState: string;
  readonly now: Instant;
};

/** The scores of an entry or a round, as those who run it see them. */
export type Scores = Hosted & {
  readonly judgeAccountId: string | null;
  readonly chairAccountIds: readonly string[];
  readonly round: RoundTimes;
};

const organizers = ["organizer"] as const;
const staff = ["organizer", "secretary"] as const;

function forOrganizers(viewer: Viewer | null, subject: Hosted): Verdict {
  if (hasDuty(viewer, organizers, subject)) return allow;
  return deny(hasDuty(viewer, staff, subject) ? "forbidden" : "not_found");
}

function forStaff(viewer: Viewer | null, subject: Hosted): Verdict {
  return hasDuty(viewer, staff, subject) ? allow : deny("not_found");
}

/** What holds before any judge's act on their own sheet; a draft assignment doesn't exist for its judge. */
function ownSheet(viewer: Viewer | null, { judgeAccountId, state, hasConflict, entryState }: Judgement): Verdict {
  if (!viewer || viewer.id !== judgeAccountId || state === "draft") return deny("not_found");
  if (state === "recused" || state === "replaced") return deny("recused");
  if (hasConflict) return deny("conflict_declared");
  return isOut(entryState) ? deny("entry_withdrawn") : allow;
}

/** A judge's pass over the titles: their own seat, as long as entries may still be assigned. */
function ownPass(viewer: Viewer | null, { judgeAccountId, round }: Seat): Verdict {
  if (!viewer || viewer.id !== judgeAccountId) return deny("not_found");
  return round.state === "planned" || round.state === "open" ? allow : deny("round_closed");
}

function ownOpenSheet(viewer: Viewer | null, judgement: Judgement): Verdict {
  const own = ownSheet(viewer, judgement);
  if (!own.allowed) return own;
  if (judgement.round.state === "planned") return deny("round_not_open");
  return isOpen(judgement.round, judgement.now) ? allow : deny("round_closed");
}

/** A round as its organizer's marks see it. */
export type Awarding = Hosted & { readonly round: Pick<RoundTimes, "state"> };

/** A correction of a rubric: who presides over the rounds that are judged by it. */
export type Correcting = Hosted & {
  readonly chairAccountIds: readonly string[];
  /** those who preside where there are scores already: theirs is the decision */
  readonly decidingAccountIds: readonly string[];
  readonly proposerId: string;
  /** whether the results of a round that is judged by it are published */
  readonly isPublished: boolean;
};

/** A late sheet of a round: who presides over its division, whose it is. */
export type LateScore = Hosted & {
  readonly chairAccountIds: readonly string[];
  readonly judgeAccountId: string | null;
  readonly round: Pick<RoundTimes, "state">;
};

const afterScoring = ["closed", "deliberating", "published"];

export const judgingPolicy = {
  "judge.read": forStaff,
  "judge.manage": forOrganizers,
  "round.read": forStaff,
  "round.manage": forOrganizers,
  "assignment.read": forStaff,
  "assignment.manage": forOrganizers,
  "judge.remind": forStaff,
  "conflict.manage": forOrganizers,
  "conflict.declare": ownPass,
  "interest.say": ownPass,
  "sheet.open": ownSheet,
  "score.save": ownOpenSheet,
  "score.submit": ownOpenSheet,
  "score.recuse": (viewer: Viewer | null, judgement: Judgement) => {
    const own = ownOpenSheet(viewer, judgement);
    return own.allowed && judgement.state === "submitted" ? deny("sheet_submitted") : own;
  },
  "score.read": (viewer: Viewer | null, { judgeAccountId, chairAccountIds, round, ...hosted }: Scores) => {
    if (!viewer) return deny("not_found");
    if (viewer.id === judgeAccountId || hasDuty(viewer, staff, hosted)) return allow;
    const presides = chairAccountIds.includes(viewer.id) && afterScoring.includes(round.state);
    return presides ? allow : deny("not_found");
  },
  "late.read": (viewer: Viewer | null, subject: LateScore) => {
    if (hasDuty(viewer, staff, subject)) return allow;
    return viewer && subject.chairAccountIds.includes(viewer.id) ? allow : deny("not_found");
  },
  "late.decide": (viewer: Viewer | null, subject: LateScore) => {
    if (hasDuty(viewer, staff, subject)) return deny("forbidden");
    if (!viewer || !subject.chairAccountIds.includes(viewer.id)) return deny("not_found");
    if (viewer.id === subject.judgeAccountId) return deny("forbidden");
    return subject.round.state === "published" ? deny("results_published") : allow;
  },
  "organizer_mark.read": forStaff,
  "organizer_mark.give": (viewer: Viewer | null, subject: Awarding) => {
    const staffed = forStaff(viewer, subject);
    if (!staffed.allowed) return staffed;
    if (subject.round.state === "published") return deny("results_published");
    return subject.round.state === "planned" ? deny("round_not_open") : allow;
  },
  "correction.propose": forOrganizers,
  "correction.read": (viewer: Viewer | null, subject: Correcting) => {
    if (hasDuty(viewer, staff, subject)) return allow;
    return viewer && subject.chairAccountIds.includes(viewer.id) ? allow : deny("not_found");
  },
  "correction.decide": (viewer: Viewer | null, subject: Correcting) => {
    if (hasDuty(viewer, staff, subject)) return deny("forbidden");
    if (!viewer || !subject.chairAccountIds.includes(viewer.id)) return deny("not_found");
    if (viewer.id === subject.proposerId || !subject.decidingAccountIds.includes(viewer.id)) return deny("forbidden");
    return subject.isPublished ? deny("results_published") : allow;
  },
} satisfies Policy<never>;
