import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { outStates } from "~/features/competition/entry/entry";
import type { Localized } from "~/i18n/catalogue";
import { type Db, toNumber } from "~/server/db.server";
import type { AssignmentState } from "../../round";
import type { Marks } from "../../score";
import type { Confidence } from "../sheet";

/** When the organizer last closed the round of an assignment by hand; null when it never was. */
export async function findClosing(db: Db, assignmentId: string): Promise<Instant | null> {
  const row = await db
    .selectFrom("round_change as c")
    .innerJoin("assignment as a", "a.round_id", "c.round_id")
    .innerJoin("round as r", "r.id", "c.round_id")
    .select("c.changed_at")
    .where("a.id", "=", assignmentId)
    .where("c.from_state", "=", "open")
    .where("c.to_state", "=", "closed")
    .where("r.state", "!=", "open")
    .orderBy("c.changed_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.changed_at ?? null;
}

export type LateSave = {
  readonly assignmentId: string;
  readonly judgeId: string;
  readonly accountId: string;
  readonly saveKey: string;
  readonly marks: Marks;
  readonly total: number | null;
  readonly remark: string;
  readonly privateNote: string;
  readonly confidence: Confidence | null;
  readonly isSubmission: boolean;
  readonly madeAt: Instant;
  readonly at: Instant;
};

/** Keeps a late save beside the sheet, which stays as it was; its revision is below zero, so it is none of the sheet's. */
export async function insertLate(trx: Db, save: LateSave): Promise<void> {
  const { least } = await trx
    .selectFrom("score_version")
    .select((eb) => eb.fn.min("revision").as("least"))
    .where("assignment_id", "=", save.assignmentId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("score_version")
    .values({
      id: newId(),
      assignment_id: save.assignmentId,
      judge_id: save.judgeId,
      revision: Math.min(0, toNumber(least ?? 0)) - 1,
      save_key: save.saveKey,
      marks: JSON.stringify(save.marks),
      total: save.total,
      remark: save.remark,
      private_note: save.privateNote,
      confidence: save.confidence,
      is_submission: save.isSubmission ? 1 : 0,
      is_late: 1,
      via: "offline",
      made_at: save.madeAt,
      saved_by: save.accountId,
      saved_at: save.at,
    })
    .execute();
}

export type LateSheet = {
  readonly versionId: string;
  readonly assignmentId: string;
  readonly entryId: string;
  readonly entryTitle: string;
  readonly entryNumber: string | null;
  readonly divisionId: string;
  readonly divisionName: Localized;
  readonly judgeId: string;
  readonly judgeName: string;
  readonly judgeAccountId: string | null;
  readonly assignmentState: AssignmentState;
  readonly marks: Marks;
  readonly total: number;
  readonly remark: string;
  readonly privateNote: string;
  readonly confidence: number | null;
  readonly isSubmission: boolean;
  readonly madeAt: Instant;
  readonly arrivedAt: Instant;
  /** hundredths: what counts of this judge now */
  readonly countedTotal: number | null;
  readonly counts: boolean | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
};

/** The newest whole late sheet of every assignment of a round; judges who stepped back and entries withdrawn are left out. */
export async function listLate(db: Db, roundId: string): Promise<LateSheet[]> {
  const rows = await db
    .selectFrom("score_version as v")
    .innerJoin("assignment as a", "a.id", "v.assignment_id")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.round_id", "=", "a.round_id").onRef("re.entry_id", "=", "a.entry_id"),
    )
    .innerJoin("division as d", "d.id", "re.division_id")
    .leftJoin("score_sheet as s", "s.assignment_id", "a.id")
    .leftJoin("account as b", "b.id", "v.late_decided_by")
    .select(["v.id", "v.assignment_id", "v.marks", "v.total", "v.remark", "v.private_note", "v.confidence"])
    .select(["v.is_submission", "v.made_at", "v.saved_at", "v.late_counts", "v.late_reason", "v.late_decided_at"])
    .select(["a.entry_id", "a.state", "a.judge_id", "e.title", "e.number", "j.name", "j.account_id"])
    .select([
      "d.id as division_id",
      "d.name_vi",
      "d.name_en",
      "s.total as counted",
      "s.submitted_at",
      "b.name as decider",
    ])
    .where("a.round_id", "=", roundId)
    .where("v.is_late", "=", 1)
    .where("a.state", "not in", ["draft", "recused", "replaced"])
    .where("e.state", "not in", outStates)
    .orderBy("e.number")
    .orderBy("j.sort_key")
    .orderBy("v.assignment_id")
    .orderBy("v.revision")
    .execute();
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (row.total === null || row.made_at === null || seen.has(row.assignment_id)) return [];
    seen.add(row.assignment_id);
    return [
      {
        versionId: row.id,
        assignmentId: row.assignment_id,
        entryId: row.entry_id,
        entryTitle: row.title,
        entryNumber: row.number,
        divisionId: row.division_id,
        divisionName: { vi: row.name_vi, en: row.name_en },
        judgeId: row.judge_id,
        judgeName: row.name,
        judgeAccountId: row.account_id,
        assignmentState: row.state as AssignmentState,
        marks: JSON.parse(row.marks) as Marks,
        total: row.total,
        remark: row.remark,
        privateNote: row.private_note,
        confidence: row.confidence,
        isSubmission: row.is_submission === 1,
        madeAt: row.made_at,
        arrivedAt: row.saved_at,
        countedTotal: row.submitted_at === null ? null : row.counted,
        counts: row.late_counts === null ? null : row.late_counts === 1,
        reason: row.late_reason,
        decidedBy: row.decider,
        decidedAt: row.late_decided_at,
      },
    ];
  });
}

/** Remembers what the chair decided of a late sheet; false when it was decided already. */
export async function saveLateDecision(
  trx: Db,
  versionId: string,
  decision: { readonly counts: boolean; readonly reason: string; readonly by: string; readonly at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("score_version")
    .set({
      late_counts: decision.counts ? 1 : 0,
      late_reason: decision.reason,
      late_decided_by: decision.by,
      late_decided_at: decision.at,
    })
    .where("id", "=", versionId)
    .where("late_counts", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** To whom the decision on a sheet is written. */
export async function findReader(db: Db, accountId: string) {
  return db
    .selectFrom("account")
    .select(["id", "name", "email", "locale"])
    .where("id", "=", accountId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
}
