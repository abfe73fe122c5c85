import * as z from "zod";
import type { Instant } from "~/core/instant";
import { type Db, lockRow } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { type Alert, dueSince, type Marks } from "./saved-search";

export type SavedSearch = {
  readonly id: string;
  readonly investorId: string;
  readonly name: string;
  /** the browsing page's query */
  readonly query: string;
  readonly alert: Alert;
  readonly createdAt: string;
  readonly lookedAt: string;
};

const columns = ["id", "investor_id", "name", "query", "alert", "created_at", "looked_at"] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

function toSearch(row: Row): SavedSearch {
  return {
    id: row.id,
    investorId: row.investor_id,
    name: row.name,
    query: row.query,
    alert: row.alert as Alert,
    createdAt: row.created_at,
    lookedAt: row.looked_at,
  };
}

export async function listSearches(db: Db, investorId: string): Promise<SavedSearch[]> {
  const rows = await db
    .selectFrom("saved_search")
    .select(columns)
    .where("investor_id", "=", investorId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(toSearch);
}

export async function lockSearch(db: Db, id: string): Promise<SavedSearch | undefined> {
  const query = db.selectFrom("saved_search").select(columns).where("id", "=", id);
  const row = await lockRow(db, query).executeTakeFirst();
  return row && toSearch(row);
}

export async function insertSearch(db: Db, search: SavedSearch): Promise<void> {
  await db
    .insertInto("saved_search")
    .values({
      id: search.id,
      investor_id: search.investorId,
      name: search.name,
      query: search.query,
      alert: search.alert,
      created_at: search.createdAt,
      looked_at: search.lookedAt,
    })
    .execute();
}

export async function saveSearch(db: Db, id: string, { name, alert }: { name: string; alert: Alert }): Promise<void> {
  await db.updateTable("saved_search").set({ name, alert }).where("id", "=", id).execute();
}

export async function deleteSearch(db: Db, id: string): Promise<void> {
  await db.deleteFrom("saved_search").where("id", "=", id).execute();
}

/** Searches whose period has passed, of verified investors alone, the longest waiting first. */
export async function listDue(db: Db, now: Instant, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom("saved_search as s")
    .innerJoin("investor as i", "i.id", "s.investor_id")
    .select("s.id")
    .where("i.state", "=", "verified")
    .where((eb) =>
      eb.or(
        (["daily", "weekly"] as const).map((alert) =>
          eb.and([eb("s.alert", "=", alert), eb("s.looked_at", "<=", dueSince(alert, now))]),
        ),
      ),
    )
    .orderBy("s.looked_at")
    .orderBy("s.id")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

const storedMarks = z.record(z.string(), z.string());

/** What was found at the last look, by project. */
export async function listHits(db: Db, searchId: string): Promise<Map<string, Marks>> {
  const rows = await db
    .selectFrom("saved_search_hit")
    .select(["project_id", "digest"])
    .where("search_id", "=", searchId)
    .execute();
  return new Map(rows.map(({ project_id, digest }) => [project_id, readJson(storedMarks, digest) as Marks]));
}

/** From now on changes are counted from these hits and this instant. */
export async function saveLook(
  db: Db,
  searchId: string,
  hits: ReadonlyMap<string, Marks>,
  now: Instant,
): Promise<void> {
  await db.deleteFrom("saved_search_hit").where("search_id", "=", searchId).execute();
  const rows = [...hits].map(([projectId, marks]) => ({
    search_id: searchId,
    project_id: projectId,
    digest: JSON.stringify(marks),
  }));
  for (let from = 0; from < rows.length; from += 500) {
    await db
      .insertInto("saved_search_hit")
      .values(rows.slice(from, from + 500))
      .execute();
  }
  await db.updateTable("saved_search").set({ looked_at: now }).where("id", "=", searchId).execute();
}
