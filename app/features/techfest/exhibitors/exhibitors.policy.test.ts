import { it } from "vitest";
import type { Duty, Viewer } from "~/core/permission";
import { type Cell, expectMatrix } from "~/core/policy-matrix.testing";
import { type ApplicationSubject, exhibitorsPolicy } from "./exhibitors.policy";

const person = (id: string, given: Partial<Viewer> = {}): Viewer => ({
  id,
  name: id,
  email: `${id}@example.vn`,
  isAdmin: false,
  emailVerified: true,
  duties: [],
  ...given,
});
const duty = (kind: Duty["kind"], organizationId: string, eventId: string | null = null): Duty => ({
  kind,
  organizationId,
  competitionId: null,
  eventId,
});

const viewers = {
  visitor: null,
  lead: person("lead"),
  member: person("member"),
  otherApplicant: person("otherApplicant"),
  secretary: person("secretary", { duties: [duty("secretary", "host")] }),
  organizer: person("organizer", { duties: [duty("organizer", "host")] }),
  otherHost: person("otherHost", { duties: [duty("organizer", "elsewhere")] }),
  otherEvent: person("otherEvent", { duties: [duty("organizer", "host", "another")] }),
};
type Role = keyof typeof viewers;

const draft: ApplicationSubject = {
  organizationId: "host",
  eventId: "event",
  team: [
    { accountId: "lead", role: "lead" },
    { accountId: "member", role: "member" },
  ],
  applicantOrganizationId: null,
  state: "draft",
  life: "open",
  pickingOpen: true,
  offerUntil: null,
  planPublished: false,
  now: "2026-09-20T00:00:00.000Z",
};
const submitted = { ...draft, state: "submitted" as const };
const offered = { ...draft, state: "offered" as const, offerUntil: "2026-09-21T00:00:00.000Z" };
const confirmed = { ...draft, state: "confirmed" as const };
const forOrganization = { ...submitted, team: [], applicantOrganizationId: "elsewhere" };

const cells = (said: Partial<Record<Role, Cell>>, rest: Cell = "not_found"): Record<Role, Cell> =>
  Object.fromEntries(Object.keys(viewers).map((role) => [role, said[role as Role] ?? rest])) as Record<Role, Cell>;
const staff = cells({ secretary: "yes", organizer: "yes" });
const organizers = cells({ secretary: "forbidden", organizer: "yes" });
const team = cells({ lead: "yes", member: "yes" });
const lead = cells({ lead: "yes", member: "forbidden" });
const ours = (reason: Cell) => cells({ lead: reason, member: reason });

it("says who may do what with booths and their applicants", () => {
  const desk = { organizationId: "host", eventId: "event" };
  expectMatrix(exhibitorsPolicy, viewers, {
    "call.edit": { subject: desk, cells: organizers },
    "application.start": [
      { subject: draft, cells: { ...team, visitor: "sign_in_required" } },
      {
        when: "before the call opens",
        subject: { ...draft, life: "planned" },
        cells: { ...ours("call_not_open"), visitor: "sign_in_required" },
      },
      {
        when: "by an organization",
        subject: forOrganization,
        cells: cells({ visitor: "sign_in_required", otherHost: "yes" }),
      },
    ],
    "application.read": [
      { subject: submitted, cells: team },
      { when: "of an organization", subject: forOrganization, cells: cells({ otherHost: "yes" }) },
    ],
    "application.change": [
      { subject: draft, cells: team },
      { when: "once handed in, before the deadline", subject: submitted, cells: team },
      { when: "after the deadline", subject: { ...submitted, life: "closed" }, cells: ours("call_closed") },
      { when: "once approved", subject: { ...draft, state: "approved" }, cells: ours("application_wrong_state") },
    ],
    "application.submit": [
      { subject: draft, cells: lead },
      { when: "after the deadline", subject: { ...draft, life: "closed" }, cells: ours("call_closed") },
      { when: "twice", subject: submitted, cells: ours("application_wrong_state") },
    ],
    "application.cancel": [
      { subject: submitted, cells: lead },
      { when: "once confirmed", subject: confirmed, cells: lead },
    ],
    "application.answer": [
      { subject: offered, cells: lead },
      { when: "too late", subject: { ...offered, now: "2026-09-21T00:00:00.000Z" }, cells: ours("offer_expired") },
      { when: "without an offer", subject: submitted, cells: ours("application_wrong_state") },
    ],
    "application.pick": [
      { subject: { ...draft, state: "waitlisted" }, cells: lead },
      {
        when: "while picking is closed",
        subject: { ...draft, state: "approved", pickingOpen: false },
        cells: ours("picking_closed"),
      },
      { when: "when not approved", subject: submitted, cells: ours("application_wrong_state") },
    ],
    "exhibitor.read": [
      { subject: { ...confirmed, planPublished: true }, cells: cells({}, "yes") },
      { when: "before the plan is published", subject: confirmed, cells: { ...staff, lead: "yes", member: "yes" } },
      { when: "of a draft", subject: { ...draft, planPublished: true }, cells: team },
    ],
    "applications.read": { subject: desk, cells: staff },
    "application.review": [
      { subject: submitted, cells: staff },
      { when: "of a draft", subject: draft, cells: cells({}) },
    ],
    "application.approve": [
      { subject: submitted, cells: staff },
      { when: "of a draft", subject: draft, cells: cells({}) },
      {
        when: "of one's own",
        subject: { ...submitted, team: [{ accountId: "secretary", role: "member" }] },
        cells: { ...staff, secretary: "decider_is_author" },
      },
    ],
    "application.reject": { subject: submitted, cells: staff },
    "application.waitlist": [
      { subject: submitted, cells: staff },
      {
        when: "once confirmed",
        subject: confirmed,
        cells: cells({ secretary: "application_wrong_state", organizer: "application_wrong_state" }),
      },
    ],
    "allocation.read": { subject: desk, cells: staff },
    "allocation.change": { subject: desk, cells: organizers },
    "offer.make": { subject: desk, cells: organizers },
    "offer.release": { subject: desk, cells: organizers },
    "plan.publish": { subject: desk, cells: organizers },
  });
});
