import type { Instant } from "~/core/instant";
import { outStates } from "~/features/competition/entry/entry";
import { type Db, toNumber } from "~/server/db.server";
import type { Marks } from "../score";
import type { CalibrationSheet } from "./calibration";

export type StoredSheet = CalibrationSheet & {
  readonly calibrationId: string;
  readonly revision: number;
  readonly remark: string;
  readonly savedAt: Instant;
  readonly submittedAt: Instant | null;
};

/** What judges have on some calibration entries, submitted or not; the total of a partial sheet is 0. */
export async function listCalibrationSheets(db: Db, calibrationIds: readonly string[]): Promise<StoredSheet[]> {
  if (calibrationIds.length === 0) return [];
  const rows = await db
    .selectFrom("calibration_sheet")
    .select(["calibration_id", "judge_id", "revision", "marks", "total", "remark", "saved_at", "submitted_at"])
    .where("calibration_id", "in", [...calibrationIds])
    .execute();
  return rows.map((row) => ({
    calibrationId: row.calibration_id,
    judgeId: row.judge_id,
    revision: row.revision,
    marks: JSON.parse(row.marks) as Marks,
    total: row.total ?? 0,
    remark: row.remark,
    savedAt: row.saved_at,
    submittedAt: row.submitted_at,
  }));
}

/** How many judges have submitted theirs. */
export async function countSubmitted(db: Db, id: string): Promise<number> {
  const row = await db
    .selectFrom("calibration_sheet")
    .select((eb) => eb.fn.countAll().as("n"))
    .where("calibration_id", "=", id)
    .where("submitted_at", "is not", null)
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

/** Writes a judge's sheet as it is now. */
export async function saveCalibrationSheet(
  trx: Db,
  sheet: {
    readonly calibrationId: string;
    readonly judgeId: string;
    readonly revision: number;
    readonly marks: Marks;
    readonly total: number | null;
    readonly remark: string;
    readonly at: Instant;
    readonly isSubmission: boolean;
  },
): Promise<void> {
  const content = {
    revision: sheet.revision,
    marks: JSON.stringify(sheet.marks),
    total: sheet.total,
    remark: sheet.remark,
    saved_at: sheet.at,
    submitted_at: sheet.isSubmission ? sheet.at : null,
  };
  await trx
    .insertInto("calibration_sheet")
    .values({ calibration_id: sheet.calibrationId, judge_id: sheet.judgeId, ...content })
    .onConflict((oc) => oc.columns(["calibration_id", "judge_id"]).doUpdateSet(content))
    .execute();
}

/** The calibration entries that an account was asked to score, of rounds that judges prepare or score now; none that it has a conflict with. */
export async function listAsked(db: Db, accountId: string) {
  const rows = await db
    .selectFrom("calibration as k")
    .innerJoin("round as r", "r.id", "k.round_id")
    .innerJoin("entry as e", "e.id", "k.entry_id")
    .innerJoin("jury_member as m", (join) => join.onRef("m.round_id", "=", "k.round_id"))
    .innerJoin("judge as j", "j.id", "m.judge_id")
    .leftJoin("calibration_sheet as s", (join) =>
      join.onRef("s.calibration_id", "=", "k.id").onRef("s.judge_id", "=", "j.id"),
    )
    .leftJoin("conflict as x", (join) =>
      join.onRef("x.judge_id", "=", "j.id").onRef("x.entry_id", "=", "k.entry_id").on("x.lifted_at", "is", null),
    )
    .select(["k.id", "r.name_vi", "r.name_en", "k.due_at", "k.revealed_at", "s.submitted_at", "r.state"])
    .where("j.account_id", "=", accountId)
    .where("j.removed_at", "is", null)
    .where((eb) => eb.or([eb("m.division_id", "is", null), eb("m.division_id", "=", eb.ref("k.division_id"))]))
    .where("x.id", "is", null)
    .where("e.state", "not in", outStates)
    .where("r.state", "in", ["planned", "open"])
    .orderBy("k.created_at")
    .orderBy("k.id")
    .execute();
  return [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => ({
    id: row.id,
    roundName: { vi: row.name_vi, en: row.name_en },
    roundState: row.state,
    dueAt: row.due_at,
    isSubmitted: row.submitted_at !== null,
    isRevealed: row.revealed_at !== null,
  }));
}
