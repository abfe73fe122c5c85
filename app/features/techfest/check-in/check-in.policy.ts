import { deny, type Policy, type Verdict, type Viewer } from "~/core/permission";
import { type EventDeskSubject, eventPolicy } from "../event.policy";

/** Gate staff, secretaries and organizers, once the event is published; a rehearsal on the eve counts too. */
const work = (viewer: Viewer | null, event: EventDeskSubject): Verdict => {
  const known = eventPolicy["gate.work"](viewer, event);
  if (!known.allowed) return known;
  return event.state === "published" || event.state === "finished" ? known : deny("gate_closed");
};

const record = (viewer: Viewer | null, event: EventDeskSubject): Verdict => {
  const known = work(viewer, event);
  if (!known.allowed) return known;
  return event.state === "published" ? known : deny("event_finished");
};

export const checkInPolicy = {
  "gate.read": eventPolicy["gate.work"],
  "check_in.record": record,
  "delegate.find": work,
  "gates.edit": eventPolicy["setup.edit"],
} satisfies Policy<never>;
