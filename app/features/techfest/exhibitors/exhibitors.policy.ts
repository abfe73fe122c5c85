import type { Instant } from "~/core/instant";
import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";
import { type ApplicationAct, type ApplicationState, nextState } from "./application";
import type { CallLife } from "./call";

/** The event whose desk it is. */
type DeskSubject = { readonly organizationId: string; readonly eventId: string };

/** Whose application it is: a project's team, or an organization whose organizers act for it. */
export type Applying = {
  readonly team: readonly { readonly accountId: string | null; readonly role: string }[];
  readonly applicantOrganizationId: string | null;
};

export type ApplicationSubject = DeskSubject &
  Applying & {
    readonly state: ApplicationState;
    readonly life: CallLife;
    readonly pickingOpen: boolean;
    /** of the offer that stands */
    readonly offerUntil: Instant | null;
    readonly planPublished: boolean;
    readonly now: Instant;
  };

const actsFor = (viewer: Viewer | null, organizationId: string | null) =>
  organizationId !== null && hasDuty(viewer, ["organizer"], { organizationId, competitionId: null, eventId: null });

const isOurs = (viewer: Viewer | null, { team, applicantOrganizationId }: Applying) =>
  viewer !== null &&
  (team.some(({ accountId }) => accountId === viewer.id) || actsFor(viewer, applicantOrganizationId));

/** Who answers for the exhibitor: the project's leader, or any organizer of the organization. */
const isLead = (viewer: Viewer | null, { team, applicantOrganizationId }: Applying) =>
  viewer !== null &&
  (team.some(({ accountId, role }) => accountId === viewer.id && role === "lead") ||
    actsFor(viewer, applicantOrganizationId));

const isStaff = (viewer: Viewer | null, subject: DeskSubject) => hasDuty(viewer, ["organizer", "secretary"], subject);
const isOrganizer = (viewer: Viewer | null, subject: DeskSubject) => hasDuty(viewer, ["organizer"], subject);

const forStaff = (viewer: Viewer | null, subject: DeskSubject) =>
  isStaff(viewer, subject) ? allow : deny("not_found");
const forOrganizers = (viewer: Viewer | null, subject: DeskSubject) =>
  isOrganizer(viewer, subject) ? allow : deny(isStaff(viewer, subject) ? "forbidden" : "not_found");

function whileOpen({ life }: { readonly life: CallLife }): Verdict {
  if (life === "open") return allow;
  return deny(life === "closed" || life === "over" ? "call_closed" : "call_not_open");
}

function step(state: ApplicationState, act: ApplicationAct): Verdict {
  const next = nextState(state, act);
  return next.ok ? allow : deny(next.error);
}

/** An act of the leader: strangers are told that there is none, members that it isn't theirs. */
function byLead(check: (subject: ApplicationSubject, viewer: Viewer) => Verdict) {
  return (viewer: Viewer | null, subject: ApplicationSubject): Verdict => {
    if (!viewer || !isOurs(viewer, subject)) return deny("not_found");
    const verdict = check(subject, viewer);
    if (!verdict.allowed) return verdict;
    return isLead(viewer, subject) ? allow : deny("forbidden");
  };
}

/** Reviews are made by the event's staff, never about an exhibitor of their own; drafts are the applicant's alone. */
function review(act: "approve" | "reject" | "waitlist") {
  return (viewer: Viewer | null, subject: ApplicationSubject): Verdict => {
    if (!isStaff(viewer, subject) || subject.state === "draft") return deny("not_found");
    if (subject.team.some(({ accountId }) => accountId === viewer?.id)) return deny("decider_is_author");
    return step(subject.state, act);
  };
}

/** Who may do what with calls, applications, booths offered and the plan of who gets which. */
export const exhibitorsPolicy = {
  "call.edit": forOrganizers,
  "application.start": (viewer, subject: Applying & { readonly life: CallLife }) => {
    if (!viewer) return deny("sign_in_required");
    return isOurs(viewer, subject) ? whileOpen(subject) : deny("not_found");
  },
  "application.read": (viewer, subject: ApplicationSubject) => (isOurs(viewer, subject) ? allow : deny("not_found")),
  "application.change": (viewer, subject: ApplicationSubject) => {
    if (!isOurs(viewer, subject)) return deny("not_found");
    if (subject.state !== "draft" && subject.state !== "submitted") return deny("application_wrong_state");
    return whileOpen(subject);
  },
  "application.submit": byLead((subject, viewer) => {
    const verdict = step(subject.state, "submit");
    if (!verdict.allowed) return verdict;
    return viewer.emailVerified ? whileOpen(subject) : deny("email_unverified");
  }),
  "application.cancel": byLead(({ state }) => step(state, "cancel")),
  "application.answer": byLead(({ state, offerUntil, now }) => {
    const verdict = step(state, "confirm");
    if (!verdict.allowed) return verdict;
    return offerUntil !== null && now < offerUntil ? allow : deny("offer_expired");
  }),
  "application.pick": byLead(({ state, pickingOpen, life }) => {
    const verdict = step(state, "pick");
    if (!verdict.allowed) return verdict;
    return pickingOpen && life !== "over" ? allow : deny("picking_closed");
  }),
  /** The exhibitor's page: everyone's once the plan is published, its own people's before. */
  "exhibitor.read": (viewer, subject: ApplicationSubject) => {
    if (subject.state === "confirmed" && subject.planPublished) return allow;
    if (subject.state !== "draft" && isStaff(viewer, subject)) return allow;
    return isOurs(viewer, subject) ? allow : deny("not_found");
  },
  "applications.read": forStaff,
  "application.review": (viewer, subject: ApplicationSubject) =>
    subject.state === "draft" ? deny("not_found") : forStaff(viewer, subject),
  "application.approve": review("approve"),
  "application.reject": review("reject"),
  "application.waitlist": review("waitlist"),
  "allocation.read": forStaff,
  "allocation.change": forOrganizers,
  "offer.make": forOrganizers,
  "offer.release": forOrganizers,
  "plan.publish": forOrganizers,
} satisfies Policy<never>;
