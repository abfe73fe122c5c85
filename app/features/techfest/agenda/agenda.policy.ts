import type { Instant } from "~/core/instant";
import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";
import type { EventState } from "../event";
import type { SlotState } from "./slot";

export type AgendaSubject = {
  readonly organizationId: string;
  readonly eventId: string;
  readonly state: EventState;
};

/** The agenda is organizers' and secretaries' work; gate staff know of the desk, nobody else does. */
export const agendaPolicy = {
  "agenda.read": (viewer, subject) => deskOnly(viewer, subject) ?? allow,
  "agenda.edit": (viewer, subject) => deskOnly(viewer, subject) ?? runningOnly(subject) ?? allow,
  "registrants.read": (viewer, subject) => deskOnly(viewer, subject) ?? allow,
} satisfies Policy<AgendaSubject>;

export type SlotSubject = {
  readonly eventState: EventState;
  readonly state: SlotState;
  readonly takesRegistrations: boolean;
  readonly endsAt: Instant;
  readonly now: Instant;
};

/** Anyone signed in may take a seat in what is public, and keep what they like in their own agenda. */
export const slotPolicy = {
  "slot.register": (viewer, subject) =>
    publicOnly(subject) ??
    signedIn(viewer) ??
    runningOnly({ state: subject.eventState }) ??
    (subject.state === "cancelled"
      ? deny("slot_cancelled")
      : subject.endsAt <= subject.now
        ? deny("slot_over")
        : subject.takesRegistrations
          ? allow
          : deny("slot_open_to_all")),
  "slot.leave": (viewer, subject) =>
    publicOnly(subject) ?? signedIn(viewer) ?? (subject.endsAt <= subject.now ? deny("slot_over") : allow),
  "slot.save": (viewer, subject) => publicOnly(subject) ?? signedIn(viewer) ?? allow,
} satisfies Policy<SlotSubject>;

function deskOnly(viewer: Viewer | null, subject: AgendaSubject): Verdict | undefined {
  if (hasDuty(viewer, ["organizer", "secretary"], subject)) return undefined;
  return deny(hasDuty(viewer, ["gate_staff"], subject) ? "forbidden" : "not_found");
}

function runningOnly({ state }: Pick<AgendaSubject, "state">): Verdict | undefined {
  if (state === "finished") return deny("event_finished");
  return state === "cancelled" ? deny("event_cancelled") : undefined;
}

function publicOnly({ eventState, state }: SlotSubject): Verdict | undefined {
  return eventState === "draft" || state === "draft" ? deny("not_found") : undefined;
}

function signedIn(viewer: Viewer | null): Verdict | undefined {
  return viewer ? undefined : deny("sign_in_required");
}
