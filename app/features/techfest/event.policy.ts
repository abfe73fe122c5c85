import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";
import type { EventState } from "./event";

export type EventDeskSubject = {
  readonly organizationId: string;
  readonly eventId: string;
  readonly state: EventState;
};

/**
 * The desk belongs to organizers and secretaries, setting up to organizers; the gate to its staff as well. Gate staff know
 * that there is a desk (`forbidden`), for everyone else there is none (`not_found`).
 */
export const eventPolicy = {
  "desk.read": (viewer, subject) => deskOnly(viewer, subject) ?? allow,
  "gate.work": (viewer, subject) => (worksFor(viewer, subject) ? allow : deny("not_found")),
  "setup.edit": (viewer, subject) => organizerOnly(viewer, subject) ?? over(subject) ?? allow,
  "event.publish": (viewer, subject) =>
    organizerOnly(viewer, subject) ?? (subject.state === "draft" ? allow : deny("already_done")),
  "event.finish": (viewer, subject) => organizerOnly(viewer, subject) ?? published(subject),
  "event.cancel": (viewer, subject) => organizerOnly(viewer, subject) ?? published(subject),
} satisfies Policy<EventDeskSubject>;

/** A new event is made by an organizer of the whole organization: a duty for one competition or event is not enough. */
export const eventHostingPolicy = {
  "event.create": (viewer, { organizationId }) => {
    if (!viewer) return deny("not_found");
    if (hasDuty(viewer, ["organizer"], { organizationId, competitionId: null, eventId: null })) return allow;
    return viewer.duties.some((duty) => duty.organizationId === organizationId) ? deny("forbidden") : deny("not_found");
  },
} satisfies Policy<{ readonly organizationId: string }>;

function worksFor(viewer: Viewer | null, subject: EventDeskSubject): boolean {
  return hasDuty(viewer, ["organizer", "secretary", "gate_staff"], subject);
}

function deskOnly(viewer: Viewer | null, subject: EventDeskSubject) {
  if (!worksFor(viewer, subject)) return deny("not_found");
  return hasDuty(viewer, ["organizer", "secretary"], subject) ? undefined : deny("forbidden");
}

function organizerOnly(viewer: Viewer | null, subject: EventDeskSubject) {
  if (!worksFor(viewer, subject)) return deny("not_found");
  return hasDuty(viewer, ["organizer"], subject) ? undefined : deny("forbidden");
}

function over({ state }: EventDeskSubject) {
  if (state === "finished") return deny("event_finished");
  return state === "cancelled" ? deny("event_cancelled") : undefined;
}

function published(subject: EventDeskSubject) {
  if (subject.state === "draft") return deny("event_draft");
  return over(subject) ?? allow;
}
