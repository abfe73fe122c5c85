import { it } from "vitest";
import type { Duty, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { type EntrySubject, entryPolicy } from "./entry.policy";

const person = (id: string, given: Partial<Viewer> = {}): Viewer => ({
  id,
  name: id,
  email: `${id}@example.vn`,
  isAdmin: false,
  emailVerified: true,
  duties: [],
  ...given,
});
const duty = (kind: Duty["kind"], organizationId = "o1"): Duty => ({
  kind,
  organizationId,
  competitionId: null,
  eventId: null,
});
const viewers = {
  visitor: null,
  lead: person("lead"),
  unverified: person("unverified", { emailVerified: false }),
  member: person("member"),
  stranger: person("stranger"),
  secretary: person("secretary", { duties: [duty("secretary")] }),
  otherHouse: person("otherHouse", { duties: [duty("organizer", "o2")] }),
};
const team = [
  { accountId: "lead", role: "lead" },
  { accountId: "unverified", role: "lead" },
  { accountId: "member", role: "member" },
  { accountId: null, role: "member" },
];
const entry: EntrySubject = {
  state: "draft",
  window: { from: "2026-08-01T00:00:00.000Z", until: "2026-09-01T00:00:00.000Z", graceMinutes: 0 },
  supplement: null,
  inJudging: false,
  organizationId: "o1",
  competitionId: "c1",
  team,
  now: "2026-08-20T00:00:00.000Z",
};
const closed = { ...entry, now: "2026-09-02T00:00:00.000Z" };
const received = { ...closed, receivedAt: "2026-08-31T00:00:00.000Z" };
const nobody = {
  visitor: "not_found",
  stranger: "not_found",
  secretary: "not_found",
  otherHouse: "not_found",
} as const;
const mine = <Said extends string>(said: Said) => ({ lead: said, unverified: said, member: said });
const start = { competitionState: "open", window: entry.window, team, now: entry.now };

it("says who may do what to an entry", () => {
  expectMatrix(entryPolicy, viewers, {
    "entry.start": [
      { subject: start, cells: { ...nobody, visitor: "sign_in_required", ...mine("yes") } },
      {
        when: "before a project is chosen",
        subject: { ...start, team: null },
        cells: { visitor: "sign_in_required", stranger: "yes", secretary: "yes", otherHouse: "yes", ...mine("yes") },
      },
      {
        when: "of a draft competition",
        subject: { ...start, competitionState: "draft" },
        cells: { ...nobody, ...mine("not_found") },
      },
      {
        when: "too late",
        subject: { ...start, now: closed.now },
        cells: { ...nobody, visitor: "sign_in_required", ...mine("entries_closed") },
      },
      {
        when: "too early",
        subject: { ...start, now: "2026-07-01T00:00:00.000Z" },
        cells: { ...nobody, visitor: "sign_in_required", ...mine("entries_not_open") },
      },
      {
        when: "of a finished competition",
        subject: { ...start, competitionState: "finished" },
        cells: { ...nobody, visitor: "sign_in_required", ...mine("entries_closed") },
      },
    ],
    "entry.read": { subject: entry, cells: { ...nobody, ...mine("yes") } },
    "entry.change": [
      { subject: entry, cells: { ...nobody, ...mine("yes") } },
      { when: "too late", subject: closed, cells: { ...nobody, ...mine("entries_closed") } },
      { when: "a draft that came on paper in time", subject: received, cells: { ...nobody, ...mine("yes") } },
      {
        when: "handed in, too late, whatever it came on",
        subject: { ...received, state: "submitted" },
        cells: { ...nobody, ...mine("entries_closed") },
      },
    ],
    "entry.submit": [
      { subject: entry, cells: { ...nobody, lead: "yes", unverified: "email_unverified", member: "forbidden" } },
      { when: "too late", subject: closed, cells: { ...nobody, ...mine("entries_closed") } },
      {
        when: "a draft that came on paper in time",
        subject: received,
        cells: { ...nobody, lead: "yes", unverified: "email_unverified", member: "forbidden" },
      },
    ],
    "entry.withdraw": [
      { subject: closed, cells: { ...nobody, lead: "yes", unverified: "yes", member: "forbidden" } },
      { when: "again", subject: { ...entry, state: "withdrawn" }, cells: { ...nobody, ...mine("entry_withdrawn") } },
    ],
    "entry.readFile": [
      { when: "of a draft", subject: { ...entry, isJudgesCopy: false }, cells: { ...nobody, ...mine("yes") } },
      {
        when: "once submitted",
        subject: { ...entry, state: "submitted", isJudgesCopy: false },
        cells: { ...nobody, secretary: "yes", ...mine("yes") },
      },
      {
        when: "by its judge",
        subject: { ...entry, isJudgesCopy: true },
        cells: { visitor: "yes", stranger: "yes", secretary: "yes", otherHouse: "yes", ...mine("yes") },
      },
    ],
  });
});

it("lets any secretary of its competition stand for the leader of a typed entry, after the deadline too, and nobody else", () => {
  const paper = {
    ...closed,
    team: [{ accountId: null, role: "lead" }],
    isKept: true,
    receivedAt: "2026-08-31T00:00:00.000Z",
  };
  const desk = { ...viewers, colleague: person("colleague", { duties: [duty("organizer")] }) };
  const left = { ...desk, formerSecretary: person("secretary") };
  const none = {
    visitor: "not_found",
    lead: "not_found",
    unverified: "not_found",
    member: "not_found",
    stranger: "not_found",
    otherHouse: "not_found",
    formerSecretary: "not_found",
  } as const;
  const { "entry.start": _, ...acts } = entryPolicy;
  const cells = { ...none, secretary: "yes", colleague: "yes" } as const;
  const keeper = { subject: paper, cells } as const;
  expectMatrix(acts, left, {
    "entry.read": keeper,
    "entry.change": [
      keeper,
      {
        when: "judged",
        subject: { ...paper, inJudging: true },
        cells: { ...none, secretary: "entry_in_judging", colleague: "entry_in_judging" },
      },
      { when: "that came before the opening", subject: { ...paper, receivedAt: "2026-07-01T00:00:00.000Z" }, cells },
      {
        when: "whose supplement is overdue",
        subject: {
          ...paper,
          state: "supplement_asked",
          supplement: { fieldKeys: [], dueAt: "2026-09-01T00:00:00.000Z" },
        },
        cells: { ...none, secretary: "supplement_late", colleague: "supplement_late" },
      },
    ],
    "entry.submit": keeper,
    "entry.withdraw": keeper,
    "entry.readFile": { subject: { ...paper, isJudgesCopy: false }, cells },
  });
});
