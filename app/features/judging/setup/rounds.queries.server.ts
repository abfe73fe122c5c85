import { newId } from "~/core/id";
import { type Db, lockRow } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { type Gates, gatesSchema } from "../ranking/gates";
import { type CombinedRound, combineSchema, type MethodSettings, methodSettingsSchema } from "../ranking/method";
import { rankingMethod } from "../ranking/ranking.queries.server";
import { type LadderStep, tieLadderSchema } from "../ranking/tie-ladder";
import { roundStates } from "../round";
import type { RoundDivision, SetupRound } from "./rounds";
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
        "rd.tie_ladder",
        "rd.method",
        "rd.method_settings",
        "rd.combine",
        "rd.floor_share",
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
          tieLadder: readJson(tieLadderSchema, row.tie_ladder),
          method: rankingMethod(row.method),
          settings: readJson(methodSettingsSchema, row.method_settings),
          combine: readJson(combineSchema, row.combine),
          floorShare: row.floor_share,
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

/** Two rounds change places. */
export async function swapRounds(trx: Db, first: string, second: string): Promise<void> {
  const rows = await trx.selectFrom("round").select(["id", "position"]).where("id", "in", [first, second]).execute();
  const place = (id: string) => rows.find((row) => row.id === id)?.position ?? 0;
  const move = (id: string, position: number) =>
    trx.updateTable("round").set({ position }).where("id", "=", id).execute();
  const [a, b] = [place(first), place(second)];
  await move(first, -1);
  await move(second, a);
  await move(first, b);
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

/** Whether a judge or the organizer gave any mark in that round and division: its rubric and gates then stay. */
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
  if (row) return true;
  const awarded = await db
    .selectFrom("organizer_mark as m")
    .innerJoin("entry as e", "e.id", "m.entry_id")
    .select("m.entry_id")
    .where("m.round_id", "=", roundId)
    .where("e.division_id", "=", divisionId)
    .limit(1)
    .executeTakeFirst();
  return awarded !== undefined;
}

export type RoundDivisionRow = Pick<
  RoundDivisionForm,
  "roundId" | "divisionId" | "rubricId" | "mode" | "judgesPerEntry" | "quota" | "method" | "floorShare"
> & {
  readonly settings: MethodSettings;
  readonly combine: readonly CombinedRound[];
  readonly gates: Gates;
  readonly tieLadder: readonly LadderStep[];
};

export async function saveRoundDivision(trx: Db, form: RoundDivisionRow): Promise<void> {
  const columns = {
    rubric_id: form.rubricId,
    mode: form.mode,
    judges_per_entry: form.judgesPerEntry,
    quota: form.quota,
    gates: JSON.stringify(form.gates),
    tie_ladder: JSON.stringify(form.tieLadder),
    method: form.method,
    method_settings: JSON.stringify(form.settings),
    combine: JSON.stringify(form.combine),
    floor_share: form.floorShare,
  };
  await trx
    .insertInto("round_division")
    .values({ round_id: form.roundId, division_id: form.divisionId, ...columns })
    .onConflict((oc) => oc.columns(["round_id", "division_id"]).doUpdateSet(columns))
    .execute();
}
