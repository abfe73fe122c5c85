import { expect, it } from "vitest";
import type { Viewer } from "~/core/permission";
import { type Cell, expectMatrix } from "~/core/policy-matrix.testing";
import { type MentorshipSubject, mentorshipPolicy, sideOf } from "./mentorship.policy";

const host = { organizationId: "so-khcn" };
const person = (id: string, duties: Partial<Viewer["duties"][number]>[] = [], isAdmin = false): Viewer => ({
  id,
  name: id,
  email: `${id}@example.vn`,
  isAdmin,
  emailVerified: true,
  duties: duties.map((duty) => ({
    kind: "organizer",
    organizationId: "so-khcn",
    competitionId: null,
    eventId: null,
    ...duty,
  })),
});
const viewers = {
  visitor: null,
  lead: person("lead"),
  member: person("member"),
  mentor: person("mentor"),
  otherMentor: person("otherMentor"),
  coordinator: person("coordinator", [{ kind: "organizer" }]),
  secretary: person("secretary", [{ kind: "secretary" }]),
  eventOrganizer: person("eventOrganizer", [{ eventId: "techfest" }]),
  otherHost: person("otherHost", [{ organizationId: "so-khac" }]),
  admin: person("admin", [], true),
};
type Role = keyof typeof viewers;

/** Everyone is told there is nothing here, but for those named. */
const only = (named: Partial<Record<Role, Cell>>): Record<Role, Cell> => ({
  visitor: "not_found",
  lead: "not_found",
  member: "not_found",
  mentor: "not_found",
  otherMentor: "not_found",
  coordinator: "not_found",
  secretary: "not_found",
  eventOrganizer: "not_found",
  otherHost: "not_found",
  admin: "not_found",
  ...named,
});

const active: MentorshipSubject = {
  ...host,
  mentorAccountId: "mentor",
  team: [
    { accountId: "lead", role: "lead" },
    { accountId: "member", role: "member" },
    { accountId: null, role: "member" },
  ],
  state: "active",
  hasBegun: true,
};
const proposed: MentorshipSubject = { ...active, state: "proposed", hasBegun: false };
const declined: MentorshipSubject = { ...proposed, state: "declined" };
const closed: MentorshipSubject = { ...active, state: "closed" };
const ended: MentorshipSubject = { ...proposed, state: "ended" };

const reads = { lead: "yes", member: "yes", mentor: "yes", coordinator: "yes", secretary: "yes" } as const;
const sides = (cell: Cell, coordinators: Cell) =>
  only({ lead: cell, member: cell, mentor: cell, coordinator: coordinators, secretary: coordinators });
const speakers = (cell: Cell) =>
  only({ lead: cell, mentor: cell, member: "forbidden", coordinator: "forbidden", secretary: "forbidden" });
const coordinators = (cell: Cell) =>
  only({ coordinator: cell, secretary: cell, lead: "forbidden", member: "forbidden", mentor: "forbidden" });
const forHosts = { subject: host, cells: only({ coordinator: "yes", secretary: "yes" }) };

it("says who may do what in a mentorship", () => {
  expectMatrix(mentorshipPolicy, viewers, {
    "mentorship.read": [
      { subject: active, cells: only(reads) },
      { when: "proposed", subject: proposed, cells: only(reads) },
      { when: "declined", subject: declined, cells: only(reads) },
    ],
    "mentorship.answer": { subject: proposed, cells: speakers("yes") },
    "contacts.read": [
      { when: "proposed", subject: proposed, cells: sides("mentorship_not_active", "yes") },
      { when: "declined", subject: declined, cells: sides("mentorship_not_active", "yes") },
      { when: "active", subject: active, cells: sides("yes", "yes") },
      { when: "closed", subject: closed, cells: sides("yes", "yes") },
      { when: "ended before it began", subject: ended, cells: sides("mentorship_not_active", "yes") },
    ],
    "mentorship.work": [
      { subject: active, cells: sides("yes", "forbidden") },
      { when: "proposed", subject: proposed, cells: sides("mentorship_not_active", "forbidden") },
      { when: "closed", subject: closed, cells: sides("mentorship_not_active", "forbidden") },
    ],
    "note.change": [
      { subject: { ...active, authorId: "member" }, cells: only({ member: "yes" }) },
      { when: "closed", subject: { ...closed, authorId: "mentor" }, cells: only({ mentor: "mentorship_not_active" }) },
      { when: "the author has left", subject: { ...active, authorId: "otherMentor" }, cells: only({}) },
      { when: "the coordinator's", subject: { ...active, authorId: "coordinator" }, cells: only({}) },
    ],
    "feedback.give": [
      { subject: active, cells: sides("yes", "forbidden") },
      { when: "closed", subject: closed, cells: sides("yes", "forbidden") },
      { when: "never begun", subject: declined, cells: sides("mentorship_not_active", "forbidden") },
    ],
    "feedback.readAll": { subject: active, cells: coordinators("yes") },
    "mentorship.close": [
      { subject: active, cells: speakers("yes") },
      { when: "proposed", subject: proposed, cells: speakers("mentorship_not_active") },
      { when: "closed", subject: closed, cells: speakers("mentorship_not_active") },
    ],
    "mentorship.end": [
      { subject: active, cells: coordinators("yes") },
      { when: "proposed", subject: proposed, cells: coordinators("yes") },
      { when: "closed", subject: closed, cells: coordinators("mentorship_not_active") },
      { when: "declined", subject: declined, cells: coordinators("mentorship_not_active") },
    ],
    "desk.read": forHosts,
    "task.finish": forHosts,
  });
});

it("knows on which side somebody stands", () => {
  const sidesOf = Object.fromEntries(Object.entries(viewers).map(([role, viewer]) => [role, sideOf(viewer, active)]));
  expect(sidesOf).toEqual({
    visitor: null,
    lead: "project",
    member: "project",
    mentor: "mentor",
    otherMentor: null,
    coordinator: null,
    secretary: null,
    eventOrganizer: null,
    otherHost: null,
    admin: null,
  });
});

it("keeps what the other side said from a coordinator who is on one of the two sides", () => {
  const both: Viewer = { ...viewers.coordinator, id: "mentor" };
  expect(mentorshipPolicy["feedback.readAll"](both, active)).toEqual({ allowed: false, reason: "forbidden" });
});
