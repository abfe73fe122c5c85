import { it } from "vitest";
import { type Cell, expectMatrix } from "~/core/policy-matrix.testing";
import { type Judgement, judgingPolicy, type LateScore, type Scores } from "./judging.policy";
import { hiddenBut, officials, person, scope } from "./viewers.testing";

const viewers = {
  visitor: null,
  founder: person("founder"),
  judge: person("judge"),
  otherJudge: person("otherJudge"),
  chair: person("chair"),
  ...officials,
};
type Role = keyof typeof viewers;
const only = hiddenBut<Role>(viewers);
const forOrganizers = { subject: scope, cells: only({ organizer: "yes", secretary: "forbidden" }) };
const forStaff = { subject: scope, cells: only({ organizer: "yes", secretary: "yes" }) };

const times = { opensAt: "2026-09-01T00:00:00.000Z", closesAt: "2026-09-10T10:00:00.000Z" };
const open = { ...times, state: "open" as const };
const assigned: Judgement = {
  ...scope,
  judgeAccountId: "judge",
  round: open,
  state: "begun",
  hasConflict: false,
  entryState: "eligible",
  now: "2026-09-05T00:00:00.000Z",
};
const judge = (cell: Cell) => only({ judge: cell });
const ownSheet = [
  { subject: assigned, cells: judge("yes") },
  { when: "a draft", subject: { ...assigned, state: "draft" as const }, cells: only({}) },
  { when: "in conflict", subject: { ...assigned, hasConflict: true }, cells: judge("conflict_declared") },
  { when: "recused", subject: { ...assigned, state: "recused" as const }, cells: judge("recused") },
  { when: "replaced", subject: { ...assigned, state: "replaced" as const }, cells: judge("recused") },
  { when: "withdrawn entry", subject: { ...assigned, entryState: "withdrawn" }, cells: judge("entry_withdrawn") },
  { when: "no account yet", subject: { ...assigned, judgeAccountId: null }, cells: only({}) },
];
const whileOpen = [
  ...ownSheet,
  { when: "submitted", subject: { ...assigned, state: "submitted" as const }, cells: judge("yes") },
  {
    when: "past the deadline",
    subject: { ...assigned, now: "2026-09-10T10:00:01.000Z" },
    cells: judge("round_closed"),
  },
  {
    when: "round closed",
    subject: { ...assigned, round: { ...times, state: "closed" as const } },
    cells: judge("round_closed"),
  },
  {
    when: "round planned",
    subject: { ...assigned, round: { ...times, state: "planned" as const } },
    cells: judge("round_not_open"),
  },
];
const scores: Scores = { ...scope, judgeAccountId: "judge", chairAccountIds: ["chair"], round: open };

const awarding = (state: "planned" | "open" | "published") => ({ ...scope, round: { state } });
/** written by a judge who presides beside another chair */
const late: LateScore = {
  ...scope,
  chairAccountIds: ["chair", "judge"],
  judgeAccountId: "judge",
  round: { state: "closed" },
};
const correcting = {
  ...scope,
  chairAccountIds: ["chair", "otherJudge", "judge", "organizer"],
  decidingAccountIds: ["chair", "judge", "organizer"],
  proposerId: "judge",
  isPublished: false,
};

/** a chair where nothing is scored yet, the one who proposed it, and those who run the competition */
const decidingNot = {
  organizer: "forbidden",
  secretary: "forbidden",
  otherJudge: "forbidden",
  judge: "forbidden",
} as const;

const ownPass = [
  { subject: { ...scope, judgeAccountId: "judge", round: open }, cells: judge("yes") },
  {
    when: "round planned",
    subject: { ...scope, judgeAccountId: "judge", round: { ...times, state: "planned" as const } },
    cells: judge("yes"),
  },
  {
    when: "round closed",
    subject: { ...scope, judgeAccountId: "judge", round: { ...times, state: "closed" as const } },
    cells: judge("round_closed"),
  },
];

it("judging: who may do what", () => {
  expectMatrix<typeof judgingPolicy, Role>(judgingPolicy, viewers, {
    "judge.read": forStaff,
    "judge.manage": forOrganizers,
    "round.read": forStaff,
    "round.manage": forOrganizers,
    "assignment.read": forStaff,
    "assignment.manage": forOrganizers,
    "judge.remind": forStaff,
    "conflict.manage": forOrganizers,
    "conflict.declare": ownPass,
    "interest.say": ownPass,
    "sheet.open": ownSheet,
    "score.save": whileOpen,
    "score.submit": whileOpen,
    "score.recuse": whileOpen.map((row) =>
      row.when === "submitted" ? { ...row, cells: judge("sheet_submitted") } : row,
    ),
    "score.read": [
      { subject: scores, cells: only({ judge: "yes", secretary: "yes", organizer: "yes" }) },
      {
        when: "scoring over",
        subject: { ...scores, round: { ...times, state: "deliberating" } },
        cells: only({ judge: "yes", chair: "yes", secretary: "yes", organizer: "yes" }),
      },
    ],
    "late.read": { subject: late, cells: only({ chair: "yes", judge: "yes", secretary: "yes", organizer: "yes" }) },
    "late.decide": [
      {
        subject: late,
        cells: only({ chair: "yes", judge: "forbidden", secretary: "forbidden", organizer: "forbidden" }),
      },
      {
        when: "results published",
        subject: { ...late, round: { state: "published" } },
        cells: only({ chair: "results_published", judge: "forbidden", secretary: "forbidden", organizer: "forbidden" }),
      },
    ],
    "organizer_mark.read": forStaff,
    "organizer_mark.give": [
      { subject: awarding("open"), cells: only({ organizer: "yes", secretary: "yes" }) },
      {
        when: "round planned",
        subject: awarding("planned"),
        cells: only({ organizer: "round_not_open", secretary: "round_not_open" }),
      },
      {
        when: "results published",
        subject: awarding("published"),
        cells: only({ organizer: "results_published", secretary: "results_published" }),
      },
    ],
    "correction.propose": forOrganizers,
    "correction.read": {
      subject: correcting,
      cells: only({ organizer: "yes", secretary: "yes", chair: "yes", otherJudge: "yes", judge: "yes" }),
    },
    "correction.decide": [
      { subject: correcting, cells: only({ ...decidingNot, chair: "yes" }) },
      {
        when: "results published",
        subject: { ...correcting, isPublished: true },
        cells: only({ ...decidingNot, chair: "results_published" }),
      },
    ],
  });
});
