import { it } from "vitest";
import type { DutyKind, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { checkInPolicy } from "./check-in.policy";

const person = (id: string, kind?: DutyKind, eventId: string | null = "e"): Viewer => ({
  id,
  name: "Nông Thị Mẫu",
  email: "mau@example.vn",
  isAdmin: false,
  emailVerified: true,
  duties: kind ? [{ kind, organizationId: "o", competitionId: null, eventId }] : [],
});
const viewers = {
  visitor: null,
  delegate: person("delegate"),
  gateStaff: person("gate", "gate_staff"),
  secretary: person("secretary", "secretary"),
  organizer: person("organizer", "organizer", null),
  elsewhere: person("elsewhere", "gate_staff", "another"),
};
const outside = { visitor: "not_found", delegate: "not_found", elsewhere: "not_found" } as const;
const workers = { ...outside, gateStaff: "yes", secretary: "yes", organizer: "yes" } as const;
const all = <Reason>(reason: Reason) =>
  ({ ...outside, gateStaff: reason, secretary: reason, organizer: reason }) as const;
const event = { organizationId: "o", eventId: "e", state: "published" } as const;

it("is the work of gate staff, secretaries and organizers of the event", () => {
  expectMatrix(checkInPolicy, viewers, {
    "gate.read": { subject: { ...event, state: "draft" }, cells: workers },
    "check_in.record": [
      { subject: event, cells: workers },
      { when: "a draft", subject: { ...event, state: "draft" }, cells: all("gate_closed" as const) },
      { when: "cancelled", subject: { ...event, state: "cancelled" }, cells: all("gate_closed" as const) },
      { when: "finished", subject: { ...event, state: "finished" }, cells: all("event_finished" as const) },
    ],
    "delegate.find": [
      { subject: event, cells: workers },
      { when: "a draft", subject: { ...event, state: "draft" }, cells: all("gate_closed" as const) },
    ],
    "gates.edit": { subject: event, cells: { ...workers, gateStaff: "forbidden", secretary: "forbidden" } },
  });
});
