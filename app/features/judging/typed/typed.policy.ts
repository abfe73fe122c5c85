import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";
import { isOut } from "~/features/competition/entry/entry";
import type { Judgement } from "../judging.policy";

const staff = ["organizer", "secretary"] as const;

/**
 * Those who run the competition type in what a judge signed on paper. Paper comes in late: it is typed while the round is
 * open, past its deadline too, and once it is closed. The jury then deliberates on what is there: from that on a round has
 * to be taken back a step first, with its reason. Nobody types for themselves, nor for a judge in conflict or one who
 * stepped back.
 */
export const typedPolicy = {
  "paper.type": (viewer: Viewer | null, subject: Judgement) => {
    if (!hasDuty(viewer, staff, subject) || subject.state === "draft") return deny("not_found");
    if (viewer?.id === subject.judgeAccountId) return deny("forbidden");
    if (subject.state === "recused" || subject.state === "replaced") return deny("recused");
    if (subject.hasConflict) return deny("conflict_declared");
    if (isOut(subject.entryState)) return deny("entry_withdrawn");
    if (subject.round.state === "planned") return deny("round_not_open");
    if (subject.round.state === "published") return deny("results_published");
    return subject.round.state === "deliberating" ? deny("round_wrong_state") : allow;
  },
  /** the page of a sheet that may no longer be typed still says why */
  "paper.open": (viewer: Viewer | null, subject: Judgement) =>
    hasDuty(viewer, staff, subject) && subject.state !== "draft" ? allow : deny("not_found"),
  "scan.read": (viewer: Viewer | null, subject: Judgement) => {
    if (hasDuty(viewer, staff, subject)) return allow;
    const isJudge = viewer !== null && viewer.id === subject.judgeAccountId;
    return isJudge && subject.state !== "draft" && !subject.hasConflict ? allow : deny("not_found");
  },
} satisfies Policy<never>;
