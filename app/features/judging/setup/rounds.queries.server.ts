import { newId } from "~/core/id";
import { type Db, lockRow } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { roundStates } from "../round";
import { readRubric } from "../rubric.queries.server";
import { gatesSchema, type RoundDivision, type SetupRound, type StoredRubric } from "./rounds";
import type { RoundDivisionForm, RoundForm } from "./rounds.form";

/** The rounds of a competition in order, each with how its divisions are judged. */
export async function listSetupRounds(db: Db, competitionId: string): Promise<SetupRound[]> {
  const [rounds, divisions] = await Promise.all([
    db
      .selectFrom("round")
      .select(["id", "name_vi", "name_en", "kind", "state", "is_blind", "opens_at", "closes_at"])
      .where("competition_id", "=", competitionId)
      .orderBy("position")
      .execute(),
    db
      .selectFrom("round_division as rd")
      .innerJoin("round as r", "r.id", "rd.round_id")
      .innerJoin("division as d", "d.id", "rd.division_id")
      .select([
        "rd.round_id",
        "rd.division_id",
        "rd.rubric_id",
        "rd.mode",
        "rd.judges_per_entry",
        "rd.quota",
        "rd.gates",
      ])
      .where("r.competition_id", "=", competitionId)
      .orderBy("d.position")
      .execute(),
  ]);
  return rounds.map((round) => ({
    id: round.id,
    name: { vi: round.name_vi, en: round.name_en },
    kind: round.kind === "pitch" ? "pitch" : "desk",
    state: roundStates.find((state) => state === round.state) ?? "planned",
    isBlind: round.is_blind === 1,
    opensAt: round.opens_at,
    closesAt: round.closes_at,
    divisions: divisions
      .filter((row) => row.round_id === round.id)
      .map(
        (row): RoundDivision => ({
          divisionId: row.division_id,
          rubricId: row.rubric_id,
          mode: row.mode === "panel" ? "panel" : "distributed",
          judgesPerEntry: row.judges_per_entry,
          quota: row.quota,
          gates: readJson(gatesSchema, row.gates),
        }),
      ),
  }));
}

/** Locks a competition's rounds, so that no first score comes in while their rubrics change. */
export async function lockRounds(trx: Db, competitionId: string): Promise<void> {
  await lockRow(
    trx,
    trx.selectFrom("round").select("id").where("competition_id", "=", competitionId).orderBy("id"),
  ).execute();
}

/** Every version of every rubric of a competition, the newest version of each first. */
export async function listRubrics(db: Db, competitionId: string): Promise<StoredRubric[]> {
  const rows = await db
    .selectFrom("rubric")
    .select(["id", "key", "version", "name_vi", "name_en", "definition", "stated_maximum", "frozen_at"])
    .where("competition_id", "=", competitionId)
    .orderBy("key")
    .orderBy("version", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    version: row.version,
    name: { vi: row.name_vi, en: row.name_en },
    rubric: readRubric(row.definition),
    statedMaximum: row.stated_maximum,
    frozenAt: row.frozen_at,
  }));
}

/** Puts a round after those there are. */
export async function insertRound(trx: Db, competitionId: string, form: RoundForm): Promise<string> {
  const id = newId();
  const last = await trx
    .selectFrom("round")
    .select(({ fn }) => fn.max("position").as("position"))
    .where("competition_id", "=", competitionId)
    .executeTakeFirst();
  await trx
    .insertInto("round")
    .values({ id, competition_id: competitionId, position: (last?.position ?? 0) + 1, ...roundColumns(form) })
    .execute();
  return id;
}

export async function saveRound(trx: Db, id: string, form: RoundForm): Promise<void> {
  await trx.updateTable("round").set(roundColumns(form)).where("id", "=", id).execute();
}

function roundColumns({ name, kind, isBlind, opensAt, closesAt }: RoundForm) {
  return {
    name_vi: name.vi,
    name_en: name.en,
    kind,
    is_blind: isBlind ? (1 as const) : (0 as const),
    opens_at: opensAt,
    closes_at: closesAt,
  };
}

/** Whether entries or jury seats are in the round already. */
export async function isRoundInUse(db: Db, id: string): Promise<boolean> {
  const [entry, seat] = await Promise.all([
    db.selectFrom("round_entry").select("id").where("round_id", "=", id).limit(1).executeTakeFirst(),
    db.selectFrom("jury_member").select("id").where("round_id", "=", id).limit(1).executeTakeFirst(),
  ]);
  return entry !== undefined || seat !== undefined;
}

export async function deleteRound(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("round_division").where("round_id", "=", id).execute();
  await trx.deleteFrom("round").where("id", "=", id).execute();
}

/** Whether anything was scored in that round and division: its rubric and gates then stay. */
export async function isScored(db: Db, roundId: string, divisionId: string): Promise<boolean> {
  const row = await db
    .selectFrom("assignment as a")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .innerJoin("score_sheet as s", "s.assignment_id", "a.id")
    .select("a.id")
    .where("a.round_id", "=", roundId)
    .where("e.division_id", "=", divisionId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveRoundDivision(trx: Db, form: RoundDivisionForm): Promise<void> {
  const gates = JSON.stringify({
    ...(form.minimumTotal === null ? {} : { minimumTotal: form.minimumTotal }),
    ...(form.noZeroCriterion ? { noZeroCriterion: true } : {}),
  });
  const columns = {
    rubric_id: form.rubricId,
    mode: form.mode,
    judges_per_entry: form.judgesPerEntry,
    quota: form.quota,
    gates,
  };
  await trx
    .insertInto("round_division")
    .values({ round_id: form.roundId, division_id: form.divisionId, ...columns })
    .onConflict((oc) => oc.columns(["round_id", "division_id"]).doUpdateSet(columns))
    .execute();
}

type NewRubric = Omit<StoredRubric, "id" | "frozenAt"> & {
  readonly competitionId: string;
  readonly createdBy: string;
  readonly now: string;
};

export async function insertRubric(trx: Db, row: NewRubric): Promise<string> {
  const id = newId();
  await trx
    .insertInto("rubric")
    .values({
      id,
      competition_id: row.competitionId,
      key: row.key,
      version: row.version,
      name_vi: row.name.vi,
      name_en: row.name.en ?? null,
      definition: JSON.stringify(row.rubric),
      stated_maximum: row.statedMaximum,
      created_by: row.createdBy,
      created_at: row.now,
    })
    .execute();
  return id;
}

/** Writes over a version of a draft competition, which nobody has seen. */
export async function rewriteRubric(trx: Db, id: string, row: Pick<StoredRubric, "name" | "rubric" | "statedMaximum">) {
  await trx
    .updateTable("rubric")
    .set({
      name_vi: row.name.vi,
      name_en: row.name.en ?? null,
      definition: JSON.stringify(row.rubric),
      stated_maximum: row.statedMaximum,
    })
    .where("id", "=", id)
    .execute();
}

/** Rounds that used one version of a rubric use the next. */
export async function replaceRubric(trx: Db, before: string, after: string): Promise<void> {
  await trx.updateTable("round_division").set({ rubric_id: after }).where("rubric_id", "=", before).execute();
}

export async function isRubricUsed(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("round_division")
    .select("round_id")
    .where("rubric_id", "=", id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteRubric(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("rubric").where("id", "=", id).execute();
}
