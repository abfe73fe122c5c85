import { expect, it } from "vitest";
import { type Duty, hasDuty, type Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { agendaPolicy, slotPolicy } from "./agenda.policy";

const person = (...duties: Duty[]): Viewer => ({
  id: "p",
  name: "P",
  email: "p@example.vn",
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
  anyone: person(),
  organizer: person(duty("organizer")),
  ofThisOne: person(duty("organizer", { eventId: "e" })),
  ofAnother: person(duty("organizer", { eventId: "other" })),
  elsewhere: person(duty("organizer", { organizationId: "q" })),
  secretary: person(duty("secretary")),
  gateStaff: person(duty("gate_staff", { eventId: "e" })),
  admin: { ...person(), isAdmin: true },
};
const outside = {
  visitor: "not_found",
  anyone: "not_found",
  ofAnother: "not_found",
  elsewhere: "not_found",
  admin: "not_found",
  gateStaff: "forbidden",
} as const;
const desk = { ...outside, organizer: "yes", ofThisOne: "yes", secretary: "yes" } as const;
const all = <Cell extends string>(cell: Cell) => ({
  anyone: cell,
  organizer: cell,
  ofThisOne: cell,
  ofAnother: cell,
  elsewhere: cell,
  secretary: cell,
  gateStaff: cell,
  admin: cell,
});

it("the agenda is the work of its organizers and secretaries, until the event is over", () => {
  const subject = { organizationId: "o", eventId: "e", state: "published" as const };
  const shut = (reason: "event_finished" | "event_cancelled") =>
    ({ ...outside, organizer: reason, ofThisOne: reason, secretary: reason }) as const;
  expectMatrix(agendaPolicy, viewers, {
    "agenda.read": { subject, cells: desk },
    "registrants.read": { subject, cells: desk },
    "agenda.edit": [
      { subject, cells: desk },
      { when: "finished", subject: { ...subject, state: "finished" as const }, cells: shut("event_finished") },
      { when: "cancelled", subject: { ...subject, state: "cancelled" as const }, cells: shut("event_cancelled") },
    ],
  });
  expect(hasDuty(viewers.admin, ["organizer"], subject)).toBe(false);
});

it("a seat is for anyone signed in, in what is public, not over and takes registrations", () => {
  const subject = {
    eventState: "published" as const,
    state: "published" as const,
    takesRegistrations: true,
    endsAt: "2026-10-08T03:00:00.000Z",
    now: "2026-10-08T02:59:59.999Z",
  };
  const row = (when: string, given: Partial<Parameters<(typeof slotPolicy)["slot.leave"]>[1]>) => ({
    when,
    subject: { ...subject, ...given },
  });
  const signIn = { visitor: "sign_in_required" } as const;
  const hidden = { visitor: "not_found", ...all("not_found") } as const;
  expectMatrix(slotPolicy, viewers, {
    "slot.register": [
      { subject, cells: { ...signIn, ...all("yes") } },
      { ...row("a draft event", { eventState: "draft" }), cells: hidden },
      { ...row("a draft", { state: "draft" }), cells: hidden },
      { ...row("an event that is over", { eventState: "finished" }), cells: { ...signIn, ...all("event_finished") } },
      { ...row("a cancelled event", { eventState: "cancelled" }), cells: { ...signIn, ...all("event_cancelled") } },
      { ...row("cancelled", { state: "cancelled" }), cells: { ...signIn, ...all("slot_cancelled") } },
      { ...row("over", { now: subject.endsAt }), cells: { ...signIn, ...all("slot_over") } },
      { ...row("open to all", { takesRegistrations: false }), cells: { ...signIn, ...all("slot_open_to_all") } },
    ],
    "slot.leave": [
      { subject, cells: { ...signIn, ...all("yes") } },
      { ...row("a draft", { state: "draft" }), cells: hidden },
      { ...row("cancelled", { state: "cancelled" }), cells: { ...signIn, ...all("yes") } },
      { ...row("over", { now: subject.endsAt }), cells: { ...signIn, ...all("slot_over") } },
    ],
    "slot.save": [
      { subject, cells: { ...signIn, ...all("yes") } },
      { ...row("a draft", { state: "draft" }), cells: hidden },
      { ...row("over", { now: subject.endsAt }), cells: { ...signIn, ...all("yes") } },
    ],
  });
});
