import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";
import { type RoundState, scoringIsOver } from "../round";

/** A round that its jury deliberates on. */
export type DeliberationSubject = {
  readonly organizationId: string;
  readonly competitionId: string;
  readonly chairAccountIds: readonly string[];
  readonly roundState: RoundState;
};

const staff = ["organizer", "secretary"] as const;
const settling: readonly RoundState[] = ["closed", "deliberating"];

const presides = (viewer: Viewer | null, { chairAccountIds }: DeliberationSubject) =>
  viewer !== null && chairAccountIds.includes(viewer.id);

function read(viewer: Viewer | null, subject: DeliberationSubject): Verdict {
  const belongs = hasDuty(viewer, staff, subject) || presides(viewer, subject);
  return belongs && scoringIsOver(subject.roundState) ? allow : deny("not_found");
}

function whileSettling(viewer: Viewer | null, subject: DeliberationSubject): Verdict {
  const readable = read(viewer, subject);
  if (!readable.allowed) return readable;
  if (subject.roundState === "published") return deny("results_published");
  return settling.includes(subject.roundState) ? allow : deny("round_wrong_state");
}

/**
 * The chair decides; where a jury has no chair, the organizer does, who never decides beside one. Questions are raised by
 * the chair and by those who run the competition.
 */
export const deliberationPolicy = {
  "deliberation.read": read,
  "dispute.raise": whileSettling,
  "decision.make": (viewer: Viewer | null, subject: DeliberationSubject) => {
    const open = whileSettling(viewer, subject);
    if (!open.allowed || presides(viewer, subject)) return open;
    const standsIn = subject.chairAccountIds.length === 0 && hasDuty(viewer, ["organizer"], subject);
    return standsIn ? allow : deny("forbidden");
  },
} satisfies Policy<DeliberationSubject>;
