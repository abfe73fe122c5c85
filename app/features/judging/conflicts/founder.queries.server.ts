import * as z from "zod";
import type { Db } from "~/server/db.server";
import { kindOf } from "./conflict";

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

const namingSchema = z.object({ judgeId: z.string(), kind: z.string(), reason: z.string() });

/**
 * What teams said of judges whose conflict with the entry was on record by another's word: the record remembers it, and it
 * stands when that word is taken back.
 */
async function listNamings(db: Db, entryId: string) {
  const rows = await db
    .selectFrom("activity as k")
    .leftJoin("account as a", "a.id", "k.actor_id")
    .select(["k.detail", "k.actor_id", "k.at", "a.name as by"])
    .where("k.subject_kind", "=", "entry")
    .where("k.subject_id", "=", entryId)
    .where("k.act", "=", "conflict.named")
    .orderBy("k.at")
    .orderBy("k.id")
    .execute();
  return rows.flatMap(({ detail, actor_id, at, by }) => {
    const said = detail === null ? undefined : namingSchema.safeParse(JSON.parse(detail)).data;
    return said ? [{ ...said, kind: kindOf(said.kind), actorId: actor_id, at, by }] : [];
  });
}

/** What a team said of a judge beside what the judge declared; undefined: nothing. */
export async function findNamed(db: Db, judgeId: string, entryId: string) {
  const said = (await listNamings(db, entryId)).find((one) => one.judgeId === judgeId);
  return said && { kind: said.kind, reason: said.reason, by: said.actorId, at: said.at };
}

/** What a team has named already, whoever else said so too. */
export async function listNamed(db: Db, entryId: string) {
  const [standing, said] = [await listStandingNamed(db, entryId), await listNamings(db, entryId)];
  const known = new Set(standing.map(({ judgeId }) => judgeId));
  const beside = said.filter(({ judgeId }) => !known.has(judgeId));
  if (beside.length === 0) return standing;
  const judges = await db
    .selectFrom("judge")
    .select(["id", "name"])
    .where(
      "id",
      "in",
      beside.map(({ judgeId }) => judgeId),
    )
    .execute();
  const nameOf = new Map(judges.map(({ id, name }) => [id, name]));
  const others = beside.flatMap(({ judgeId, kind, reason, at, by }) => {
    const name = nameOf.get(judgeId);
    return name === undefined ? [] : [{ judgeId, name, kind, reason, at, by, lifted_at: null }];
  });
  return [...standing, ...others].sort((a, b) => a.at.localeCompare(b.at));
}

async function listStandingNamed(db: Db, entryId: string) {
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
