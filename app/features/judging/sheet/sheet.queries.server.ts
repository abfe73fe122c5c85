import { outStates } from "~/features/competition/entry/entry";
import type { Db } from "~/server/db.server";
import { type ComplaintState, rescoreTimes } from "../complaints/complaint";
import type { Judgement } from "../judging.policy";
import type { AssignmentState, RoundState } from "../round";
import { type Criterion, judgedCriteria, type RubricDefinition } from "../rubric";
import { readRubric } from "../rubric.queries.server";
import type { Marks } from "../score";
import { withoutConflict } from "./counting.queries.server";
import { holdSheet } from "./hold-sheet.queries.server";
import { type Confidence, confidences, type JuryRole, type SaveAnswer, type Sheet } from "./sheet";

/** What a save needs to know, in one row: permissions, criteria, the sheet's revision, the answer to an earlier twin. */
export type LockedSheet = Omit<Judgement, "now"> & {
  readonly assignmentId: string;
  readonly judgeId: string;
  readonly rubricId: string;
  readonly rubricFrozen: boolean;
  readonly criteria: readonly Criterion[];
  readonly revision: number;
  readonly wasSubmitted: boolean;
  /** the first answer to this save key */
  readonly earlier:
    | (SaveAnswer & {
        readonly assignmentId: string;
        readonly marks: Marks;
        readonly remark: string;
        readonly privateNote: string;
        readonly confidence: Confidence | null;
      })
    | null;
};

function confidenceOf(stored: number | null): Confidence | null {
  return confidences.find((confidence) => confidence === stored) ?? null;
}

const standing = (db: Db, assignmentId: string) =>
  db
    .selectFrom("assignment as a")
    .innerJoin("round as r", "r.id", "a.round_id")
    .innerJoin("competition as c", "c.id", "r.competition_id")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.round_id", "=", "a.round_id").onRef("re.entry_id", "=", "a.entry_id"),
    )
    .innerJoin("round_division as rd", (join) =>
      join.onRef("rd.round_id", "=", "re.round_id").onRef("rd.division_id", "=", "re.division_id"),
    )
    .innerJoin("rubric as ru", "ru.id", "rd.rubric_id")
    .leftJoin("score_sheet as s", "s.assignment_id", "a.id")
    .leftJoin("complaint as k", "k.id", "a.complaint_id")
    .leftJoin("conflict as x", (join) =>
      join.onRef("x.judge_id", "=", "a.judge_id").onRef("x.entry_id", "=", "a.entry_id").on("x.lifted_at", "is", null),
    )
    .select([
      "a.id as assignment_id",
      "a.judge_id",
      "a.state",
      "j.account_id",
      "e.state as entry_state",
      "x.id as conflict_id",
    ])
    .select(["r.state as round_state", "r.opens_at", "r.closes_at", "c.organization_id", "c.id as competition_id"])
    .select(["k.state as complaint_state", "r.complaint_answers_until"])
    .select(["ru.id as rubric_id", "ru.definition", "ru.frozen_at", "s.revision", "s.submitted_at"])
    .where("a.id", "=", assignmentId)
    .where("j.removed_at", "is", null);

type StandingRow = Awaited<ReturnType<ReturnType<typeof standing>["executeTakeFirstOrThrow"]>>;

function judgementOf(row: StandingRow): Omit<Judgement, "now"> {
  return {
    organizationId: row.organization_id,
    competitionId: row.competition_id,
    judgeAccountId: row.account_id,
    state: row.state as AssignmentState,
    hasConflict: row.conflict_id !== null,
    entryState: row.entry_state,
    round: rescoreTimes(
      { state: row.round_state as RoundState, opensAt: row.opens_at, closesAt: row.closes_at },
      row.complaint_state as ComplaintState | null,
      row.complaint_answers_until,
    ),
  };
}

/** The sheet to be written, its round and its assignment held. */
export async function lockScoreSheet(trx: Db, assignmentId: string, saveKey: string): Promise<LockedSheet | undefined> {
  await holdSheet(trx, assignmentId);
  const row = await standing(trx, assignmentId)
    .leftJoin("score_version as v", (join) =>
      join.onRef("v.judge_id", "=", "a.judge_id").on("v.save_key", "=", saveKey),
    )
    .select(["v.assignment_id as v_assignment_id", "v.revision as v_revision", "v.total as v_total"])
    .select(["v.saved_at as v_saved_at", "v.is_submission as v_is_submission"])
    .select(["v.marks as v_marks", "v.remark as v_remark", "v.private_note as v_private_note"])
    .select(["v.confidence as v_confidence", "v.is_late as v_is_late"])
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...judgementOf(row),
    assignmentId: row.assignment_id,
    judgeId: row.judge_id,
    rubricId: row.rubric_id,
    rubricFrozen: row.frozen_at !== null,
    criteria: judgedCriteria(readRubric(row.definition)),
    revision: row.revision ?? 0,
    wasSubmitted: row.submitted_at !== null,
    earlier:
      row.v_assignment_id !== null && row.v_revision !== null && row.v_saved_at !== null
        ? {
            assignmentId: row.v_assignment_id,
            // A late save stands beside the sheet and takes it no further.
            revision: row.v_is_late === 1 ? (row.revision ?? 0) : row.v_revision,
            ...(row.v_is_late === 1 ? { isLate: true } : {}),
            total: row.v_total,
            savedAt: row.v_saved_at,
            isSubmission: row.v_is_submission === 1,
            marks: JSON.parse(row.v_marks ?? "{}") as Marks,
            remark: row.v_remark ?? "",
            privateNote: row.v_private_note ?? "",
            confidence: confidenceOf(row.v_confidence),
          }
        : null,
  };
}

/** Everything a judge's page shows beside the dossier. */
export async function findScoreSheet(db: Db, assignmentId: string) {
  const row = await standing(db, assignmentId)
    .leftJoin("score_version as v", (join) =>
      join.onRef("v.assignment_id", "=", "a.id").onRef("v.revision", "=", "s.revision"),
    )
    .innerJoin("division as d", "d.id", "re.division_id")
    .select(["v.marks", "v.remark", "v.private_note", "v.confidence", "v.saved_at", "v.is_submission"])
    .select("s.total as counted")
    .select([
      "e.id as entry_id",
      "e.title",
      "e.number",
      "re.entry_version_id",
      "d.name_vi as division_vi",
      "d.name_en as division_en",
    ])
    .select([
      "r.id as round_id",
      "r.name_vi as round_vi",
      "r.name_en as round_en",
      "r.is_blind",
      "j.name as judge_name",
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...judgementOf(row),
    assignmentId: row.assignment_id,
    judgeId: row.judge_id,
    judgeName: row.judge_name,
    entry: { id: row.entry_id, title: row.title, number: row.number, versionId: row.entry_version_id },
    division: { vi: row.division_vi, en: row.division_en },
    roundId: row.round_id,
    roundName: { vi: row.round_vi, en: row.round_en },
    isBlind: row.is_blind === 1,
    rubric: readRubric(row.definition) satisfies RubricDefinition,
    draft: {
      revision: row.revision ?? 0,
      marks: row.marks === null ? {} : (JSON.parse(row.marks) as Marks),
      remark: row.remark ?? "",
      privateNote: row.private_note ?? "",
      confidence: confidenceOf(row.confidence),
      savedAt: row.saved_at,
      submittedAt: row.submitted_at,
      submittedTotal: row.submitted_at === null ? null : row.counted,
      hasUnsubmittedChanges: row.submitted_at !== null && row.is_submission === 0,
    },
  };
}

/** Every submitted sheet of a round that counts, by entry and judge: not of recused judges, of those in a standing conflict with the entry, or for withdrawn or disqualified entries. */
export async function listSheets(db: Db, roundId: string): Promise<Sheet[]> {
  const rows = await db
    .selectFrom("assignment as a")
    .innerJoin("score_sheet as s", "s.assignment_id", "a.id")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.round_id", "=", "a.round_id").onRef("re.entry_id", "=", "a.entry_id"),
    )
    .leftJoin("jury_member as own", (join) =>
      join
        .onRef("own.round_id", "=", "a.round_id")
        .onRef("own.judge_id", "=", "a.judge_id")
        .onRef("own.division_id", "=", "re.division_id"),
    )
    .leftJoin("jury_member as every", (join) =>
      join
        .onRef("every.round_id", "=", "a.round_id")
        .onRef("every.judge_id", "=", "a.judge_id")
        .on("every.division_id", "is", null),
    )
    .leftJoin("complaint as k", "k.id", "a.complaint_id")
    .select([
      "a.id",
      "a.entry_id",
      "re.division_id",
      "a.judge_id",
      "j.name",
      "s.marks",
      "s.total",
      "s.remark",
      "s.submitted_at",
    ])
    .select(["own.role as own_role", "every.role as every_role"])
    .where("a.round_id", "=", roundId)
    .where("a.state", "=", "submitted")
    .where("e.state", "not in", outStates)
    .where((eb) => eb.or([eb("a.complaint_id", "is", null), eb("k.outcome", "in", ["add", "replace"])]))
    .where(withoutConflict)
    .orderBy("a.entry_id")
    .orderBy("a.judge_id")
    .execute();
  return rows.flatMap((row) =>
    row.total === null || row.submitted_at === null
      ? []
      : [
          {
            assignmentId: row.id,
            entryId: row.entry_id,
            divisionId: row.division_id,
            judgeId: row.judge_id,
            judgeName: row.name,
            role: (row.own_role ?? row.every_role ?? "member") as JuryRole,
            marks: JSON.parse(row.marks) as Marks,
            total: row.total,
            remark: row.remark,
            submittedAt: row.submitted_at,
          },
        ],
  );
}
