import type { Localized } from "~/i18n/catalogue";
import { type Db, toNumber } from "~/server/db.server";
import { type EntryState, entryState, entryStates } from "./entry/entry";

export type EntriesByState = Readonly<Record<EntryState, number>>;
export type RoundHead = {
  readonly id: string;
  readonly name: Localized;
  readonly state: string;
  readonly closesAt: string;
};

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
