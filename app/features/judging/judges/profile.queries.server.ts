import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import { type Db, lockRow } from "~/server/db.server";
import type { RoundState } from "../round";
import type { Absence } from "./judge";
import type { AbsenceForm } from "./judge.form";

/** The absences of these judges, earliest first. */
export async function listAbsences(db: Db, judgeIds: readonly string[]): Promise<(Absence & { judgeId: string })[]> {
  if (judgeIds.length === 0) return [];
  const rows = await db
    .selectFrom("judge_absence")
    .select(["id", "judge_id", "from_day", "to_day", "note"])
    .where("judge_id", "in", judgeIds)
    .orderBy("from_day")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    judgeId: row.judge_id,
    fromDay: row.from_day,
    toDay: row.to_day,
    note: row.note,
  }));
}

/** Notes days; the same days once more change nothing but the note. */
export async function writeAbsence(trx: Db, judgeId: string, form: AbsenceForm): Promise<void> {
  const { fromDay, toDay, note } = form;
  const known = await trx
    .updateTable("judge_absence")
    .set({ note })
    .where("judge_id", "=", judgeId)
    .where("from_day", "=", fromDay)
    .where("to_day", "=", toDay)
    .returning("id")
    .executeTakeFirst();
  if (known) return;
  await trx
    .insertInto("judge_absence")
    .values({ id: newId(), judge_id: judgeId, from_day: fromDay, to_day: toDay, note })
    .execute();
}

/** Holds a judge's row, so that what belongs to it is counted in turn. */
export async function lockJudge(trx: Db, judgeId: string): Promise<void> {
  await lockRow(trx, trx.selectFrom("judge").select("id").where("id", "=", judgeId)).execute();
}

export async function countAbsences(db: Db, judgeId: string): Promise<number> {
  const rows = await db.selectFrom("judge_absence").select("id").where("judge_id", "=", judgeId).execute();
  return rows.length;
}

export async function deleteAbsence(trx: Db, judgeId: string, absenceId: string): Promise<boolean> {
  const row = await trx
    .deleteFrom("judge_absence")
    .where("id", "=", absenceId)
    .where("judge_id", "=", judgeId)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** A judge with whose account it is; undefined when there is none or it was removed. */
export async function findOwned(db: Db, judgeId: string) {
  const row = await db
    .selectFrom("judge as j")
    .innerJoin("competition as c", "c.id", "j.competition_id")
    .select(["j.account_id", "c.id", "c.organization_id", "c.name_vi", "c.name_en"])
    .where("j.id", "=", judgeId)
    .where("j.removed_at", "is", null)
    .executeTakeFirst();
  return (
    row && {
      judgeAccountId: row.account_id,
      competitionId: row.id,
      organizationId: row.organization_id,
      competitionName: { vi: row.name_vi, en: row.name_en } satisfies Localized,
    }
  );
}

/** Where an account judges: the newest competition first. */
export async function listOwn(db: Db, accountId: string) {
  const rows = await db
    .selectFrom("judge as j")
    .innerJoin("competition as c", "c.id", "j.competition_id")
    .select(["j.id", "c.name_vi", "c.name_en"])
    .where("j.account_id", "=", accountId)
    .where("j.removed_at", "is", null)
    .orderBy("c.created_at", "desc")
    .orderBy("j.id")
    .execute();
  return rows.map((row) => ({ judgeId: row.id, competitionName: { vi: row.name_vi, en: row.name_en } }));
}

/** The rounds a judge sits in, with when they declared, by position. */
export async function listOwnRounds(db: Db, judgeId: string) {
  const rows = await db
    .selectFrom("jury_member as m")
    .innerJoin("round as r", "r.id", "m.round_id")
    .select(["r.id", "r.position", "r.name_vi", "r.name_en", "r.state", "r.opens_at", "r.closes_at"])
    .select((eb) => [
      eb.fn.max("m.conflicts_declared_at").as("declared_at"),
      eb.fn.min("m.role").as("first_role"),
      eb.fn.max("m.role").as("last_role"),
    ])
    .where("m.judge_id", "=", judgeId)
    .groupBy(["r.id", "r.position", "r.name_vi", "r.name_en", "r.state", "r.opens_at", "r.closes_at"])
    .orderBy("r.position")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: { vi: row.name_vi, en: row.name_en },
    state: row.state as RoundState,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    declaredAt: row.declared_at,
    isChair: row.first_role === "chair",
    /** a shadow in every seat of the round */
    isShadow: row.first_role === "shadow" && row.last_role === "shadow",
  }));
}

/** Marks somebody as having said no; the invitation is spent by the caller. */
export async function markDeclined(trx: Db, judgeId: string, at: Instant, reason: string): Promise<boolean> {
  const row = await trx
    .updateTable("judge")
    .set({ declined_at: at, decline_reason: reason })
    .where("id", "=", judgeId)
    .where("account_id", "is", null)
    .where("removed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Asked again: an earlier no is over. */
export async function clearDeclined(trx: Db, judgeId: string): Promise<void> {
  await trx.updateTable("judge").set({ declined_at: null, decline_reason: null }).where("id", "=", judgeId).execute();
}
