import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { isOut } from "~/features/competition/entry/entry";
import { type Db, lockRow } from "~/server/db.server";
import type { RoundState } from "../round";
import { judgedCriteria } from "../rubric";
import { readRubric } from "../rubric.queries.server";
import type { Calibration } from "./calibration";

const calibrationRows = (db: Db) =>
  db
    .selectFrom("calibration as k")
    .innerJoin("round as r", "r.id", "k.round_id")
    .innerJoin("competition as c", "c.id", "r.competition_id")
    .innerJoin("entry as e", "e.id", "k.entry_id")
    .innerJoin("division as d", "d.id", "k.division_id")
    .innerJoin("round_division as rd", (join) =>
      join.onRef("rd.round_id", "=", "k.round_id").onRef("rd.division_id", "=", "k.division_id"),
    )
    .innerJoin("rubric as ru", "ru.id", "rd.rubric_id")
    .select(["k.id", "k.round_id", "k.division_id", "k.entry_id", "k.entry_version_id", "k.note", "k.due_at"])
    .select([
      "k.revealed_at",
      "e.title",
      "e.number",
      "e.state as entry_state",
      "d.name_vi",
      "d.name_en",
      "ru.definition",
    ])
    .select(["r.name_vi as round_vi", "r.name_en as round_en", "r.state", "r.is_blind", "r.competition_id"])
    .select("c.organization_id");
type Row = Awaited<ReturnType<ReturnType<typeof calibrationRows>["executeTakeFirstOrThrow"]>>;

/** Those that may be chosen: handed in, still in the contest. */
const choosableStates = ["submitted", "eligible", "ineligible"];

function calibrationOf(row: Row) {
  return {
    id: row.id,
    roundId: row.round_id,
    divisionId: row.division_id,
    entryId: row.entry_id,
    entryVersionId: row.entry_version_id,
    note: row.note,
    dueAt: row.due_at,
    revealedAt: row.revealed_at,
    title: row.title,
    number: row.number,
    divisionName: { vi: row.name_vi, en: row.name_en },
    roundName: { vi: row.round_vi, en: row.round_en },
    roundState: row.state as RoundState,
    isOut: isOut(row.entry_state),
    isBlind: row.is_blind === 1,
    competitionId: row.competition_id,
    organizationId: row.organization_id,
    criteria: judgedCriteria(readRubric(row.definition)),
  } satisfies Calibration & Record<string, unknown>;
}

export type CalibrationRow = ReturnType<typeof calibrationOf>;

/** The calibration entries of a round, by division. */
export async function listCalibrations(db: Db, roundId: string): Promise<CalibrationRow[]> {
  const rows = await calibrationRows(db)
    .where("k.round_id", "=", roundId)
    .orderBy("d.position")
    .orderBy("k.id")
    .execute();
  return rows.map(calibrationOf);
}

export async function findCalibration(db: Db, id: string): Promise<CalibrationRow | undefined> {
  const row = await calibrationRows(db).where("k.id", "=", id).executeTakeFirst();
  return row && calibrationOf(row);
}

/** The calibration, held against a second save or a reveal at the same moment. */
export async function lockCalibration(trx: Db, id: string): Promise<CalibrationRow | undefined> {
  const held = await lockRow(trx, trx.selectFrom("calibration").select("id").where("id", "=", id)).executeTakeFirst();
  return held && findCalibration(trx, id);
}

export type CalibrationJudge = {
  readonly roundId: string;
  readonly divisionId: string | null;
  readonly judgeId: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly email: string;
  readonly locale: "vi" | "en";
};

/** Who sits on the juries of a round, shadow judges too. */
export async function listSeated(db: Db, roundId: string): Promise<CalibrationJudge[]> {
  const rows = await db
    .selectFrom("jury_member as m")
    .innerJoin("judge as j", "j.id", "m.judge_id")
    .leftJoin("account as a", "a.id", "j.account_id")
    .select(["m.round_id", "m.division_id", "j.id", "j.account_id", "j.name", "j.email", "a.locale"])
    .where("m.round_id", "=", roundId)
    .where("j.removed_at", "is", null)
    .orderBy("j.sort_key")
    .orderBy("j.id")
    .execute();
  return rows.map((row) => ({
    roundId: row.round_id,
    divisionId: row.division_id,
    judgeId: row.id,
    accountId: row.account_id,
    name: row.name,
    email: row.email,
    locale: row.locale === "en" ? ("en" as const) : ("vi" as const),
  }));
}

/** Pairs of judge and entry, among these entries, that a conflict keeps apart: "judge entry". */
export async function listBarred(db: Db, entryIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (entryIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("conflict")
    .select(["judge_id", "entry_id"])
    .where("entry_id", "in", [...entryIds])
    .where("lifted_at", "is", null)
    .execute();
  return new Set(rows.map((row) => `${row.judge_id} ${row.entry_id}`));
}

/** Entries of a competition that may serve: handed in, still in the contest. */
export async function listChoices(db: Db, competitionId: string) {
  const rows = await db
    .selectFrom("entry as e")
    .select(["e.id", "e.title", "e.number", "e.division_id"])
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "in", choosableStates)
    .where("e.number", "is not", null)
    .orderBy("e.number")
    .execute();
  return rows.map((row) => ({ id: row.id, title: row.title, number: row.number ?? "", divisionId: row.division_id }));
}

/** The newest version of an entry of the competition; undefined when it may not be chosen. */
export async function findNewestVersion(db: Db, competitionId: string, entryId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("entry_version as v")
    .innerJoin("entry as e", "e.id", "v.entry_id")
    .select("v.id")
    .where("e.id", "=", entryId)
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "in", choosableStates)
    .where("e.number", "is not", null)
    .orderBy("v.version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Chooses an entry. False when the division has it already. */
export async function insertCalibration(
  trx: Db,
  row: Omit<Calibration, "id" | "revealedAt"> & { readonly by: string; readonly at: Instant },
): Promise<string | undefined> {
  const made = await trx
    .insertInto("calibration")
    .values({
      id: newId(),
      round_id: row.roundId,
      division_id: row.divisionId,
      entry_id: row.entryId,
      entry_version_id: row.entryVersionId,
      note: row.note,
      due_at: row.dueAt,
      created_by: row.by,
      created_at: row.at,
    })
    .onConflict((oc) => oc.columns(["round_id", "division_id", "entry_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return made?.id;
}

export async function deleteCalibration(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("calibration_sheet").where("calibration_id", "=", id).execute();
  await trx.deleteFrom("calibration").where("id", "=", id).execute();
}

export async function setRevealed(trx: Db, id: string, at: Instant): Promise<void> {
  await trx.updateTable("calibration").set({ revealed_at: at }).where("id", "=", id).execute();
}
