import { sql } from "kysely";
import { newId } from "~/core/id";
import { type Db, lockRow, toNumber } from "~/server/db.server";
import type { CompetitionHead } from "../competition";
import { findCompetition } from "../competition.queries.server";
import type { BasicsForm, CommitmentForm, NewCompetitionForm } from "./basics.form";

/** The competition, its row locked until the transaction ends: two who set it up take turns. */
export async function lockCompetition(trx: Db, id: string): Promise<CompetitionHead | undefined> {
  const locked = await lockRow(trx, trx.selectFrom("competition").select("id").where("id", "=", id)).executeTakeFirst();
  return locked && findCompetition(trx, id);
}

export async function raiseRevision(trx: Db, id: string): Promise<void> {
  await trx
    .updateTable("competition")
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function isSlugTaken(db: Db, slug: string, exceptId: string | null): Promise<boolean> {
  const [own, former] = await Promise.all([
    db.selectFrom("competition").select("id").where("slug", "=", slug).executeTakeFirst(),
    db
      .selectFrom("slug_redirect")
      .select("subject_id as id")
      .where("kind", "=", "competition")
      .where("slug", "=", slug)
      .executeTakeFirst(),
  ]);
  return [own, former].some((row) => row !== undefined && row.id !== exceptId);
}

/** The old address keeps working; one that is taken up again is no redirect any more. */
export async function saveSlugChange(trx: Db, id: string, before: string, after: string, now: string): Promise<void> {
  await trx.deleteFrom("slug_redirect").where("kind", "=", "competition").where("slug", "=", after).execute();
  await trx
    .insertInto("slug_redirect")
    .values({ kind: "competition", slug: before, subject_id: id, created_at: now })
    .onConflict((oc) => oc.columns(["kind", "slug"]).doNothing())
    .execute();
}

type NewRow = Pick<NewCompetitionForm, "organizationId" | "name" | "summary" | "numberPrefix"> & {
  readonly id: string;
  readonly slug: string;
  readonly seriesId: string | null;
  readonly createdBy: string;
  readonly now: string;
};

/** Who made a competition; undefined: there is none. */
export async function findMaker(db: Db, id: string): Promise<string | undefined> {
  const row = await db.selectFrom("competition").select("created_by").where("id", "=", id).executeTakeFirst();
  return row && (row.created_by ?? "");
}

/** Puts a new competition in; false where its id is taken: the same form was sent twice at once. */
export async function insertCompetition(trx: Db, row: NewRow): Promise<boolean> {
  const result = await trx
    .insertInto("competition")
    .values({
      id: row.id,
      organization_id: row.organizationId,
      series_id: row.seriesId,
      slug: row.slug,
      name_vi: row.name.vi,
      name_en: row.name.en,
      summary_vi: row.summary.vi,
      summary_en: row.summary.en,
      number_prefix: row.numberPrefix,
      created_by: row.createdBy,
      created_at: row.now,
    })
    .onConflict((oc) => oc.column("id").doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) > 0;
}

export async function insertSeries(trx: Db, organizationId: string, name: string): Promise<string> {
  const id = newId();
  await trx.insertInto("series").values({ id, organization_id: organizationId, name_vi: name }).execute();
  return id;
}

export async function findSeries(db: Db, id: string, organizationId: string): Promise<{ id: string } | undefined> {
  return db
    .selectFrom("series")
    .select("id")
    .where("id", "=", id)
    .where("organization_id", "=", organizationId)
    .executeTakeFirst();
}

export async function saveBasics(trx: Db, id: string, form: BasicsForm, slug: string): Promise<void> {
  await trx
    .updateTable("competition")
    .set({
      slug,
      name_vi: form.name.vi,
      name_en: form.name.en,
      summary_vi: form.summary.vi,
      summary_en: form.summary.en,
      rules_vi: form.rules.vi,
      rules_en: form.rules.en,
      number_prefix: form.numberPrefix,
      series_id: form.seriesId,
      grace_minutes: form.graceMinutes,
      adult_age: form.adultAge,
    })
    .where("id", "=", id)
    .execute();
}

/** How many entry numbers were given out, by the counters: the prefix is on them. */
export async function countNumbers(db: Db, id: string): Promise<number> {
  const row = await db
    .selectFrom("competition as c")
    .leftJoin("division as d", "d.competition_id", "c.id")
    .select(sql<number>`c.last_number + coalesce(sum(d.last_number), 0)`.as("n"))
    .where("c.id", "=", id)
    .groupBy(["c.id", "c.last_number"])
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

export async function findCommitment(db: Db, competitionId: string) {
  const row = await db
    .selectFrom("consent_text")
    .select(["id", "version", "body_vi", "body_en", "created_at"])
    .where("purpose", "=", "commitment")
    .where("competition_id", "=", competitionId)
    .orderBy("version", "desc")
    .executeTakeFirst();
  return (
    row && { id: row.id, version: row.version, body: { vi: row.body_vi, en: row.body_en }, createdAt: row.created_at }
  );
}

export async function insertCommitment(
  trx: Db,
  competitionId: string,
  version: number,
  body: CommitmentForm["body"],
  now: string,
) {
  await trx
    .insertInto("consent_text")
    .values({
      id: newId(),
      purpose: "commitment",
      competition_id: competitionId,
      version,
      body_vi: body.vi,
      body_en: body.en,
      created_at: now,
    })
    .execute();
}

export async function setOpen(trx: Db, id: string, now: string): Promise<void> {
  await trx.updateTable("competition").set({ state: "open", opened_at: now }).where("id", "=", id).execute();
}

/** How many rounds there are, how many lack a rubric for some division, and how many have one that doesn't add up. */
export async function countRounds(
  db: Db,
  competitionId: string,
): Promise<{ all: number; lacking: number; offBalance: number }> {
  const rows = await db
    .selectFrom("round as r")
    .innerJoin("division as d", "d.competition_id", "r.competition_id")
    .leftJoin("round_division as rd", (join) =>
      join.onRef("rd.round_id", "=", "r.id").onRef("rd.division_id", "=", "d.id"),
    )
    .leftJoin("rubric as ru", "ru.id", "rd.rubric_id")
    .select(["r.id", "rd.rubric_id", "ru.adds_up"])
    .where("r.competition_id", "=", competitionId)
    .execute();
  const count = await db
    .selectFrom("round")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("competition_id", "=", competitionId)
    .executeTakeFirstOrThrow();
  const lacking = new Set(rows.filter(({ rubric_id }) => rubric_id === null).map(({ id }) => id));
  const offBalance = new Set(rows.filter(({ adds_up }) => adds_up === 0).map(({ id }) => id));
  return { all: toNumber(count.n), lacking: lacking.size, offBalance: offBalance.size };
}

type Ordered = "phase" | "division" | "competition_field" | "prize";

/** Numbers the rows in the order of their ids, from 1. */
export async function saveOrder(trx: Db, table: Ordered, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await sql`update ${sql.table(table)} set position = ${index + 1} where id = ${id}`.execute(trx);
  }
}
