import { test } from "vitest";
import type { DutyKind, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { type CohortStanding, mentoringPolicy, type NeedStanding } from "./mentoring.policy";

const person = (id: string, duties: readonly { kind: DutyKind; organizationId: string }[] = []): Viewer => ({
  ...{ id, name: id, email: `${id}@example.vn`, isAdmin: false, emailVerified: id !== "unverified" },
  duties: duties.map((duty) => ({ ...duty, competitionId: null, eventId: null })),
});

const viewers = {
  visitor: null,
  unverified: person("unverified"),
  lead: person("lead"),
  member: person("member"),
  mentor: person("mentor"),
  otherMentor: person("otherMentor"),
  secretary: person("secretary", [{ kind: "secretary", organizationId: "ours" }]),
  organizer: person("organizer", [{ kind: "organizer", organizationId: "ours" }]),
  foreign: person("foreign", [{ kind: "organizer", organizationId: "theirs" }]),
};
type Role = keyof typeof viewers;

const everyone = <Said extends string>(said: Said) =>
  Object.fromEntries(Object.keys(viewers).map((role) => [role, said])) as Record<Role, Said>;
const nobody = everyone("not_found");
const desk = { ...nobody, secretary: "yes", organizer: "yes" } as const;

const now = "2026-09-10T00:00:00.000Z";
const times = { state: "open", opensAt: "2026-09-01T00:00:00.000Z", closesAt: "2026-09-20T00:00:00.000Z" } as const;
const past = { ...times, closesAt: now } as const;
const ahead = { ...times, opensAt: "2026-09-11T00:00:00.000Z" } as const;
const draft = { ...times, state: "draft" } as const;
const closed = { ...times, state: "closed" } as const;

const mentorIn = { accountId: "mentor", state: "approved", takesPart: true } as const;
const cohort: CohortStanding = { organizationId: "ours", times, mentor: mentorIn, now };
const need: NeedStanding = {
  ...cohort,
  mentor: null,
  leadIds: ["lead"],
  memberIds: ["lead", "member"],
  state: "submitted",
};
const mentor = { organizationId: "ours", accountId: "mentor", state: "approved", isListed: true } as const;
const own = { ...nobody, mentor: "yes" } as const;
const team = { ...nobody, lead: "yes", member: "yes" } as const;

test("who may do what among mentors, cohorts and needs", () => {
  expectMatrix(mentoringPolicy, viewers, {
    "desk.read": { subject: cohort, cells: desk },
    coordinate: { subject: cohort, cells: desk },
    "mentor.apply": {
      subject: undefined as never,
      cells: { ...everyone("yes"), visitor: "sign_in_required", unverified: "email_unverified" },
    },
    "mentor.edit": { subject: mentor, cells: own },
    "mentor.read": [
      { when: "approved and listed", subject: mentor, cells: everyone("yes") },
      { when: "not listed", subject: { ...mentor, isListed: false }, cells: { ...desk, mentor: "yes" } },
      { when: "paused", subject: { ...mentor, state: "paused" }, cells: { ...desk, mentor: "yes" } },
    ],
    "cohort.read": [
      { when: "open", subject: cohort, cells: everyone("yes") },
      { when: "draft", subject: { ...cohort, times: draft }, cells: desk },
    ],
    "cohort.join": [
      {
        when: "taking needs",
        subject: cohort,
        cells: { ...everyone("mentor_not_approved"), visitor: "sign_in_required", mentor: "yes" },
      },
      {
        when: "not approved",
        subject: { ...cohort, mentor: { ...mentorIn, state: "applied" } },
        cells: { ...everyone("mentor_not_approved"), visitor: "sign_in_required" },
      },
      {
        when: "over",
        subject: { ...cohort, times: closed },
        cells: { ...everyone("mentor_not_approved"), visitor: "sign_in_required", mentor: "cohort_closed" },
      },
    ],
    "needs.read": [
      { when: "taking part", subject: cohort, cells: { ...desk, mentor: "yes" } },
      { when: "not in it", subject: { ...cohort, mentor: { ...mentorIn, takesPart: false } }, cells: desk },
      { when: "paused", subject: { ...cohort, mentor: { ...mentorIn, state: "paused" } }, cells: desk },
    ],
    "wish.mentor": [
      { when: "taking part", subject: cohort, cells: own },
      { when: "not in it", subject: { ...cohort, mentor: { ...mentorIn, takesPart: false } }, cells: nobody },
      { when: "over", subject: { ...cohort, times: closed }, cells: { ...nobody, mentor: "cohort_closed" } },
    ],
    "need.edit": [
      { when: "taking needs", subject: need, cells: team },
      {
        when: "at the closing instant",
        subject: { ...need, times: past },
        cells: { ...nobody, lead: "needs_closed", member: "needs_closed" },
      },
      {
        when: "not yet open",
        subject: { ...need, times: ahead },
        cells: { ...nobody, lead: "needs_not_open", member: "needs_not_open" },
      },
      { when: "in a draft cohort", subject: { ...need, times: draft }, cells: nobody },
    ],
    "need.submit": { subject: need, cells: { ...team, member: "forbidden" } },
    "need.withdraw": [
      { when: "handed in", subject: need, cells: { ...team, member: "forbidden" } },
      {
        when: "withdrawn",
        subject: { ...need, state: "withdrawn" },
        cells: { ...nobody, lead: "already_done", member: "forbidden" },
      },
    ],
  });
});
