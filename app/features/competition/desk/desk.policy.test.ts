import { describe, it } from "vitest";
import type { Duty, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { type DecisionSubject, deskPolicy } from "./desk.policy";

const person = (id: string, ...duties: Duty[]): Viewer => ({
  id,
  name: "Nông Thị Mẫu",
  email: "mau@example.vn",
  isAdmin: false,
  emailVerified: true,
  duties,
});
const duty = (kind: Duty["kind"], organizationId: string, competitionId: string | null = null): Duty => ({
  kind,
  organizationId,
  competitionId,
  eventId: null,
});
const viewers = {
  visitor: null,
  founder: person("founder"),
  judge: person("judge"),
  admin: { ...person("admin"), isAdmin: true },
  organizer: person("organizer", duty("organizer", "o")),
  ofThisOne: person("one", duty("organizer", "o", "c")),
  secretary: person("secretary", duty("secretary", "o")),
  onTheTeam: person("member", duty("secretary", "o")),
  elsewhere: person("elsewhere", duty("organizer", "p"), duty("secretary", "o", "d")),
};
const outsiders = {
  visitor: "not_found",
  founder: "not_found",
  judge: "not_found",
  admin: "not_found",
  elsewhere: "not_found",
} as const;
const staff = { organizer: "yes", ofThisOne: "yes", secretary: "yes", onTheTeam: "yes" } as const;
const deciders = { ...outsiders, ...staff, onTheTeam: "decider_is_author" } as const;

const desk = { organizationId: "o", competitionId: "c" };
const entry: DecisionSubject = {
  ...desk,
  competitionState: "open",
  state: "submitted",
  isLate: false,
  inJudging: false,
  team: [{ accountId: "founder" }, { accountId: "member" }, { accountId: null }],
};
const nobody = {
  ...outsiders,
  organizer: "not_found",
  ofThisOne: "not_found",
  secretary: "not_found",
  onTheTeam: "not_found",
} as const;
const because = (reason: "competition_finished" | "entry_late" | "entry_in_judging") =>
  ({ ...deciders, organizer: reason, ofThisOne: reason, secretary: reason }) as const;

describe("the secretary's desk", () => {
  it("belongs to organizers and secretaries of the host; nobody decides about an entry of their own", () => {
    expectMatrix(deskPolicy, viewers, {
      "entries.read": { subject: desk, cells: { ...outsiders, ...staff } },
      "entry.read": [
        { subject: { ...desk, state: "submitted" }, cells: { ...outsiders, ...staff } },
        { when: "a draft", subject: { ...desk, state: "draft" }, cells: nobody },
      ],
      "view.save": [
        { when: "their own", subject: { ...desk, isShared: false, isOwn: true }, cells: { ...outsiders, ...staff } },
        { when: "somebody else's", subject: { ...desk, isShared: false, isOwn: false }, cells: nobody },
        {
          when: "shared",
          subject: { ...desk, isShared: true, isOwn: true },
          cells: { ...outsiders, organizer: "yes", ofThisOne: "yes", secretary: "forbidden", onTheTeam: "forbidden" },
        },
      ],
      "entry.check": [
        { subject: { ...desk, competitionState: "open", state: "submitted" }, cells: { ...outsiders, ...staff } },
        { when: "a draft", subject: { ...desk, competitionState: "open", state: "draft" }, cells: nobody },
        {
          when: "finished",
          subject: { ...desk, competitionState: "finished", state: "eligible" },
          cells: { ...because("competition_finished"), onTheTeam: "competition_finished" },
        },
      ],
      "duplicates.decide": [
        { subject: { ...desk, competitionState: "open" }, cells: { ...outsiders, ...staff } },
        {
          when: "finished",
          subject: { ...desk, competitionState: "finished" },
          cells: { ...because("competition_finished"), onTheTeam: "competition_finished" },
        },
      ],
      "entry.eligible": [
        { subject: entry, cells: deciders },
        { when: "a draft", subject: { ...entry, state: "draft" }, cells: nobody },
        { when: "late", subject: { ...entry, isLate: true }, cells: because("entry_late") },
        {
          when: "finished",
          subject: { ...entry, competitionState: "finished" },
          cells: because("competition_finished"),
        },
      ],
      "entry.accept_late": { subject: { ...entry, isLate: true }, cells: deciders },
      "entry.supplement": { subject: entry, cells: deciders },
      "entry.ineligible": { subject: entry, cells: deciders },
      "entry.disqualify": { subject: { ...entry, state: "eligible", inJudging: true }, cells: deciders },
      "entry.undo": [
        { subject: { ...entry, state: "eligible" }, cells: deciders },
        {
          when: "in a round",
          subject: { ...entry, state: "eligible", inJudging: true },
          cells: because("entry_in_judging"),
        },
      ],
      "activities.read": {
        subject: desk,
        cells: { ...outsiders, organizer: "yes", ofThisOne: "yes", secretary: "forbidden", onTheTeam: "forbidden" },
      },
      "activities.read_all": {
        subject: desk,
        cells: {
          visitor: "forbidden",
          founder: "forbidden",
          judge: "forbidden",
          admin: "forbidden",
          elsewhere: "forbidden",
          organizer: "yes",
          ofThisOne: "forbidden",
          secretary: "forbidden",
          onTheTeam: "forbidden",
        },
      },
    });
  });
});
