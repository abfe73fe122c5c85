import { type Db, toNumber } from "~/server/db.server";
import type { RoundHead, RoundProgress } from "./desk";
import { type EntryState, entryState, entryStates } from "./entry/entry";

export type EntriesByState = Readonly<Record<EntryState, number>>;

export async function countEntriesByState(db: Db, competitionId: string): Promise<EntriesByState> {
  const rows = await db
    .selectFrom("entry")
    .select(({ fn }) => ["state", fn.countAll<number>().as("n")])
    .where("competition_id", "=", competitionId)
    .groupBy("state")
    .execute();
  const counts = Object.fromEntries(entryStates.map((state) => [state, 0])) as Record<EntryState, number>;
  for (const row of rows) counts[entryState(row.state)] = toNumber(row.n);
  return counts;
}

export async function countJudges(db: Db, competitionId: string): Promise<number> {
  const row = await db
    .selectFrom("judge")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("competition_id", "=", competitionId)
    .where("removed_at", "is", null)
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

/** People with a running duty for this competition: its own secretaries and organizers, and the organization's. */
export async function countStaff(db: Db, organizationId: string, competitionId: string): Promise<number> {
  const row = await db
    .selectFrom("duty")
    .select(({ fn }) => fn.count<number>("account_id").distinct().as("n"))
    .where("organization_id", "=", organizationId)
    .where("kind", "in", ["organizer", "secretary"])
    .where((eb) => eb.or([eb("competition_id", "is", null), eb("competition_id", "=", competitionId)]))
    .where("ended_at", "is", null)
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

export async function listRoundHeads(db: Db, competitionId: string): Promise<RoundHead[]> {
  const rows = await db
    .selectFrom("round")
    .select(["id", "name_vi", "name_en", "state", "closes_at"])
    .where("competition_id", "=", competitionId)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: { vi: row.name_vi, en: row.name_en },
    state: row.state,
    closesAt: row.closes_at,
  }));
}

/** How far each round has come: entries, those that lack judges, sheets asked for and submitted. */
export async function listRoundProgress(db: Db, competitionId: string): Promise<RoundProgress[]> {
  const [rounds, entries, sheets] = await Promise.all([
    db
      .selectFrom("round")
      .select(["id", "name_vi", "name_en", "state", "opens_at", "closes_at", "assignment_published_at"])
      .where("competition_id", "=", competitionId)
      .orderBy("position")
      .execute(),
    db
      .selectFrom("round_entry as re")
      .innerJoin("round as r", "r.id", "re.round_id")
      .leftJoin("round_division as rd", (join) =>
        join.onRef("rd.round_id", "=", "re.round_id").onRef("rd.division_id", "=", "re.division_id"),
      )
      .leftJoin("assignment as a", (join) =>
        join
          .onRef("a.round_id", "=", "re.round_id")
          .onRef("a.entry_id", "=", "re.entry_id")
          .on("a.state", "in", ["draft", "published", "begun", "submitted"]),
      )
      .select(({ fn }) => ["re.round_id", "re.entry_id", "rd.judges_per_entry", fn.count<number>("a.id").as("n")])
      .where("r.competition_id", "=", competitionId)
      .groupBy(["re.round_id", "re.entry_id", "rd.judges_per_entry"])
      .execute(),
    db
      .selectFrom("assignment as a")
      .innerJoin("round as r", "r.id", "a.round_id")
      .select(({ fn }) => ["a.round_id", "a.state", fn.countAll<number>().as("n")])
      .where("r.competition_id", "=", competitionId)
      .where("a.state", "in", ["published", "begun", "submitted"])
      .groupBy(["a.round_id", "a.state"])
      .execute(),
  ]);
  return rounds.map((round) => {
    const own = entries.filter((row) => row.round_id === round.id);
    const asked = sheets.filter((row) => row.round_id === round.id);
    const sum = (rows: typeof asked) => rows.reduce((total, row) => total + toNumber(row.n), 0);
    return {
      id: round.id,
      name: { vi: round.name_vi, en: round.name_en },
      state: round.state,
      opensAt: round.opens_at,
      closesAt: round.closes_at,
      isAssigned: round.assignment_published_at !== null,
      entryCount: own.length,
      lacking: own.filter((row) => toNumber(row.n) < (row.judges_per_entry ?? 1)).length,
      sheetCount: sum(asked),
      submittedSheets: sum(asked.filter((row) => row.state === "submitted")),
    };
  });
}

/** Submitted entries of each division that were not withdrawn, by the division's id. */
export async function countEntriesByDivision(db: Db, competitionId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("entry")
    .select(({ fn }) => ["division_id", fn.countAll<number>().as("n")])
    .where("competition_id", "=", competitionId)
    .where("state", "not in", ["draft", "withdrawn"])
    .groupBy("division_id")
    .execute();
  return new Map(rows.map((row) => [row.division_id, toNumber(row.n)]));
}
