import { describe, it } from "vitest";
import type { Duty, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { eventHostingPolicy, eventPolicy } from "./event.policy";

const subject = { organizationId: "o", eventId: "e", state: "published" as const };
const draft = { ...subject, state: "draft" as const };
const finished = { ...subject, state: "finished" as const };
const cancelled = { ...subject, state: "cancelled" as const };

const person = (...duties: Duty[]): Viewer => ({
  id: "a",
  name: "Nông Thị Mẫu",
  email: "mau@example.vn",
  isAdmin: false,
  emailVerified: true,
  duties,
});
const duty = (kind: Duty["kind"], given: Partial<Duty> = {}): Duty => ({
  kind,
  organizationId: "o",
  competitionId: null,
  eventId: null,
  ...given,
});
const viewers = {
  visitor: null,
  founder: person(),
  organizer: person(duty("organizer")),
  ofThisOne: person(duty("organizer", { eventId: "e" })),
  ofAnother: person(duty("organizer", { eventId: "f" })),
  ofACompetition: person(duty("organizer", { competitionId: "c" })),
  secretary: person(duty("secretary")),
  gateStaff: person(duty("gate_staff", { eventId: "e" })),
  editor: person(duty("editor")),
  elsewhere: person(duty("organizer", { organizationId: "p" })),
  admin: { ...person(), isAdmin: true },
};
const outsiders = {
  visitor: "not_found",
  founder: "not_found",
  ofAnother: "not_found",
  ofACompetition: "not_found",
  editor: "not_found",
  elsewhere: "not_found",
  admin: "not_found",
} as const;
const organizers = <Cell extends string>(cell: Cell) =>
  ({ ...outsiders, organizer: cell, ofThisOne: cell, secretary: "forbidden", gateStaff: "forbidden" }) as const;

describe("who may do what at an event's desk", () => {
  it("belongs to its organizers; secretaries read it, gate staff work at the gate, nobody else knows of one", () => {
    expectMatrix(eventPolicy, viewers, {
      "desk.read": { subject, cells: { ...organizers("yes"), secretary: "yes" } },
      "gate.work": { subject, cells: { ...organizers("yes"), secretary: "yes", gateStaff: "yes" } },
      "setup.edit": [
        { subject, cells: organizers("yes") },
        { when: "draft", subject: draft, cells: organizers("yes") },
        { when: "finished", subject: finished, cells: organizers("event_finished") },
        { when: "cancelled", subject: cancelled, cells: organizers("event_cancelled") },
      ],
      "event.publish": [
        { when: "draft", subject: draft, cells: organizers("yes") },
        { when: "published", subject, cells: organizers("already_done") },
      ],
      "event.finish": [
        { subject, cells: organizers("yes") },
        { when: "draft", subject: draft, cells: organizers("event_draft") },
        { when: "cancelled", subject: cancelled, cells: organizers("event_cancelled") },
      ],
      "event.cancel": [
        { subject, cells: organizers("yes") },
        { when: "draft", subject: draft, cells: organizers("event_draft") },
        { when: "finished", subject: finished, cells: organizers("event_finished") },
      ],
    });
  });

  it("a new one is made by an organizer of the whole organization", () => {
    expectMatrix(eventHostingPolicy, viewers, {
      "event.create": {
        subject: { organizationId: "o" },
        cells: {
          ...organizers("forbidden"),
          organizer: "yes",
          ofAnother: "forbidden",
          ofACompetition: "forbidden",
          editor: "forbidden",
        },
      },
    });
  });
});
