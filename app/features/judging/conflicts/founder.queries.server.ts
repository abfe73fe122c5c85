import type { Db } from "~/server/db.server";

/** An entry as its team names judges in it; undefined: there is none, or it isn't handed in. */
export async function findNaming(db: Db, entryId: string) {
  const row = await db
    .selectFrom("entry as e")
    .innerJoin("competition as c", "c.id", "e.competition_id")
    .select(["e.id", "e.title", "e.number", "e.project_id", "e.division_id", "c.id as competition_id"])
    .select(["c.organization_id", "c.jury_published_at"])
    .where("e.id", "=", entryId)
    .where("e.state", "not in", ["draft", "withdrawn", "disqualified"])
    .executeTakeFirst();
  if (!row) return undefined;
  const team = await db
    .selectFrom("project_member")
    .select("account_id")
    .where("project_id", "=", row.project_id)
    .where("left_at", "is", null)
    .execute();
  const unfinished = await db
    .selectFrom("round as r")
    .innerJoin("round_division as rd", "rd.round_id", "r.id")
    .select("r.id")
    .where("r.competition_id", "=", row.competition_id)
    .where("rd.division_id", "=", row.division_id)
    .where("r.state", "in", ["planned", "open"])
    .limit(1)
    .executeTakeFirst();
  return {
    entryId: row.id,
    title: row.title,
    number: row.number,
    competitionId: row.competition_id,
    organizationId: row.organization_id,
    juryPublishedAt: row.jury_published_at,
    teamAccountIds: team.map(({ account_id }) => account_id),
    isJudged: unfinished !== undefined,
  };
}

/** The published list of judges, by given name: those who said yes, or weren't asked yet; shadows too, for they read. */
export async function listPublishedJury(db: Db, competitionId: string) {
  return db
    .selectFrom("judge")
    .select(["id", "name", "title", "organization_name as organizationName"])
    .where("competition_id", "=", competitionId)
    .where("removed_at", "is", null)
    .where("declined_at", "is", null)
    .orderBy("sort_key")
    .orderBy("id")
    .execute();
}

/** What a team has named already. */
export async function listNamed(db: Db, entryId: string) {
  return db
    .selectFrom("conflict as x")
    .innerJoin("judge as j", "j.id", "x.judge_id")
    .leftJoin("account as a", "a.id", "x.created_by")
    .select(["x.judge_id as judgeId", "j.name", "x.kind", "x.reason", "x.created_at as at", "x.lifted_at"])
    .select("a.name as by")
    .where("x.entry_id", "=", entryId)
    .where("x.source", "=", "founder")
    .orderBy("x.created_at")
    .orderBy("x.id")
    .execute();
}
