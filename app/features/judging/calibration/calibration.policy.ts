import type { Instant } from "~/core/instant";
import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";
import type { RoundState } from "../round";
import { isOver } from "./calibration";

/** A round whose jury calibrates itself. */
export type CalibratingRound = {
  readonly organizationId: string;
  readonly competitionId: string;
  readonly roundState: RoundState;
};

/** A judge of the division before its calibration entry. */
export type CalibratingJudge = CalibratingRound & {
  /** the accounts of the division's jury, those in conflict with the entry left out */
  readonly judgeAccountIds: readonly string[];
  readonly dueAt: Instant | null;
  readonly isRevealed: boolean;
  /** whether the entry was withdrawn or disqualified since */
  readonly isOut: boolean;
  readonly now: Instant;
};

const staff = ["organizer", "secretary"] as const;

/** The organizer sets it up before the round opens; every judge of the division scores it; the spread is seen afterwards. */
export const calibrationPolicy = {
  "calibration.read": (viewer: Viewer | null, subject: CalibratingRound) =>
    hasDuty(viewer, staff, subject) ? allow : deny("not_found"),
  "calibration.manage": (viewer: Viewer | null, subject: CalibratingRound) => {
    if (!hasDuty(viewer, staff, subject)) return deny("not_found");
    if (!hasDuty(viewer, ["organizer"], subject)) return deny("forbidden");
    return subject.roundState === "planned" ? allow : deny("round_begun");
  },
  "calibration.reveal": (viewer: Viewer | null, subject: CalibratingRound) => {
    if (!hasDuty(viewer, staff, subject)) return deny("not_found");
    return hasDuty(viewer, ["organizer"], subject) ? allow : deny("forbidden");
  },
  "calibration.open": (viewer: Viewer | null, { judgeAccountIds, isOut }: CalibratingJudge) => {
    if (!viewer || !judgeAccountIds.includes(viewer.id)) return deny("not_found");
    return isOut ? deny("entry_withdrawn") : allow;
  },
  "calibration.score": (viewer: Viewer | null, subject: CalibratingJudge) => {
    if (!viewer || !subject.judgeAccountIds.includes(viewer.id)) return deny("not_found");
    if (subject.isOut) return deny("entry_withdrawn");
    if (subject.roundState !== "planned") return deny("round_begun");
    return isOver(subject, subject.now) ? deny("calibration_over") : allow;
  },
} satisfies Policy<never>;
