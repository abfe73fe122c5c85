import type { Db } from "~/server/db.server";
import { listPhases } from "../competition.queries.server";
import { entryState, windowOf, withPermit } from "./entry";
import { listPermitsOf } from "./late/late.queries.server";

/** The projects someone is on, with the entry each already has in the competition. */
export async function listProjectsFor(db: Db, accountId: string, competitionId: string) {
  const rows = await db
    .selectFrom("project_member as m")
    .innerJoin("project as p", "p.id", "m.project_id")
    .leftJoin("entry as e", (join) =>
      join.onRef("e.project_id", "=", "p.id").on("e.competition_id", "=", competitionId),
    )
    .select(["p.id", "p.name", "p.pitch", "e.id as entry_id"])
    .where("m.account_id", "=", accountId)
    .where("m.left_at", "is", null)
    .orderBy("p.sort_key")
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, pitch: row.pitch, entryId: row.entry_id }));
}

/** Entries of every project someone is on, the newest first. */
export async function listEntriesOf(db: Db, accountId: string) {
  const rows = await db
    .selectFrom("project_member as m")
    .innerJoin("entry as e", "e.project_id", "m.project_id")
    .innerJoin("competition as c", "c.id", "e.competition_id")
    .select(["e.id", "e.title", "e.number", "e.state", "e.state_at", "e.division_id", "e.project_id", "m.role"])
    .select(["c.id as competition_id", "c.name_vi", "c.name_en", "c.slug", "c.grace_minutes"])
    .where("m.account_id", "=", accountId)
    .where("m.left_at", "is", null)
    .orderBy("e.created_at", "desc")
    .orderBy("e.id", "desc")
    .execute();
  const phases = await listPhases(db, [...new Set(rows.map((row) => row.competition_id))]);
  const permits = await listPermitsOf(db, [...new Set(rows.map((row) => row.project_id))]);
  const dues = await listSupplementDues(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    number: row.number,
    state: entryState(row.state),
    stateAt: row.state_at,
    projectId: row.project_id,
    isLead: row.role === "lead",
    competition: { id: row.competition_id, slug: row.slug, name: { vi: row.name_vi, en: row.name_en } },
    window: withPermit(
      windowOf(phases.get(row.competition_id) ?? [], row.division_id, row.grace_minutes),
      permitOf(permits, row.competition_id, row.project_id),
    ),
    supplementDueAt: dues.get(row.id) ?? null,
  }));
}

function permitOf(permits: ReadonlyMap<string, string>, competitionId: string, projectId: string) {
  const until = permits.get(`${competitionId} ${projectId}`);
  return until === undefined ? null : { until };
}

async function listSupplementDues(db: Db, entryIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("supplement")
    .select(["entry_id", "due_at"])
    .where("entry_id", "in", [...entryIds, ""])
    .where("answered_at", "is", null)
    .orderBy("asked_at")
    .execute();
  return new Map(rows.map((row) => [row.entry_id, row.due_at]));
}
