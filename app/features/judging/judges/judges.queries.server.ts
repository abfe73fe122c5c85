import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { nameSortKey } from "~/core/sort-key";
import { type Db, toNumber } from "~/server/db.server";
import type { Hosted } from "../judging.policy";
import type { Judge } from "./judge";
import type { InviteJudgeForm, JudgeFormValue } from "./judge.form";

/** Whose competition it is, or undefined. */
export async function findHosted(db: Db, competitionId: string): Promise<Hosted | undefined> {
  const row = await db
    .selectFrom("competition")
    .select(["id", "organization_id"])
    .where("id", "=", competitionId)
    .executeTakeFirst();
  return row && { competitionId: row.id, organizationId: row.organization_id };
}

const judgeRows = (db: Db) =>
  db
    .selectFrom("judge")
    .select(["id", "competition_id", "account_id", "name", "email", "title", "organization_name", "max_load"])
    .where("removed_at", "is", null);
type JudgeRow = Awaited<ReturnType<ReturnType<typeof judgeRows>["executeTakeFirstOrThrow"]>>;

const judgeOf = (row: JudgeRow, fits: Readonly<Record<string, number>>): Judge => ({
  id: row.id,
  name: row.name,
  email: row.email,
  title: row.title,
  organizationName: row.organization_name,
  maxLoad: row.max_load,
  hasAccount: row.account_id !== null,
  fits,
});

/** A competition's judges by given name, with what they know. */
export async function listJudges(db: Db, competitionId: string): Promise<Judge[]> {
  const rows = await judgeRows(db)
    .where("competition_id", "=", competitionId)
    .orderBy("sort_key")
    .orderBy("id")
    .execute();
  const fits = await listFits(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => judgeOf(row, fits.get(row.id) ?? {}));
}

async function listFits(db: Db, judgeIds: readonly string[]): Promise<Map<string, Record<string, number>>> {
  const byJudge = new Map<string, Record<string, number>>();
  if (judgeIds.length === 0) return byJudge;
  const rows = await db
    .selectFrom("judge_field")
    .select(["judge_id", "field_id", "fit"])
    .where("judge_id", "in", judgeIds)
    .execute();
  for (const { judge_id, field_id, fit } of rows) byJudge.set(judge_id, { ...byJudge.get(judge_id), [field_id]: fit });
  return byJudge;
}

/** One judge with the competition they judge in. */
export async function findJudge(db: Db, judgeId: string): Promise<(Judge & { competitionId: string }) | undefined> {
  const row = await judgeRows(db).where("id", "=", judgeId).executeTakeFirst();
  if (!row) return undefined;
  const fits = await listFits(db, [row.id]);
  return { ...judgeOf(row, fits.get(row.id) ?? {}), competitionId: row.competition_id };
}

export async function insertJudge(
  trx: Db,
  competitionId: string,
  form: InviteJudgeForm,
  accountId: string | null,
  at: Instant,
): Promise<string> {
  const id = newId();
  const { name, email } = form;
  await trx
    .insertInto("judge")
    .values({
      id,
      competition_id: competitionId,
      account_id: accountId,
      email,
      created_at: at,
      ...columnsOf(form),
      sort_key: nameSortKey(name),
    })
    .execute();
  await writeFits(trx, id, form.fits);
  return id;
}

export async function saveJudge(trx: Db, judgeId: string, form: JudgeFormValue): Promise<void> {
  await trx
    .updateTable("judge")
    .set({ ...columnsOf(form), sort_key: nameSortKey(form.name) })
    .where("id", "=", judgeId)
    .execute();
  await trx.deleteFrom("judge_field").where("judge_id", "=", judgeId).execute();
  await writeFits(trx, judgeId, form.fits);
}

const columnsOf = (form: JudgeFormValue) => ({
  name: form.name,
  title: form.title,
  organization_name: form.organizationName,
  max_load: form.maxLoad,
});

async function writeFits(trx: Db, judgeId: string, fits: Readonly<Record<string, number>>): Promise<void> {
  const rows = Object.entries(fits).filter(([, fit]) => fit > 0);
  if (rows.length === 0) return;
  await trx
    .insertInto("judge_field")
    .values(rows.map(([field_id, fit]) => ({ judge_id: judgeId, field_id, fit })))
    .execute();
}

/** Which of these are fields of the competition. */
export async function knownFields(db: Db, competitionId: string, fieldIds: readonly string[]): Promise<Set<string>> {
  if (fieldIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("competition_field")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("id", "in", fieldIds)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Whether this address belongs to the author of an entry in the competition, by the team's e-mail or account. */
export async function isAuthor(db: Db, competitionId: string, email: string): Promise<boolean> {
  const row = await db
    .selectFrom("entry as e")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select("e.id")
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "!=", "withdrawn")
    .where("m.left_at", "is", null)
    .where((eb) => eb.or([eb("m.email", "=", email), eb("a.email", "=", email)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many sheets a judge has begun or submitted, in one round or anywhere. */
export async function countBegun(db: Db, judgeId: string, roundId?: string): Promise<number> {
  let query = db
    .selectFrom("assignment")
    .select((eb) => eb.fn.countAll().as("n"))
    .where("judge_id", "=", judgeId)
    .where("state", "in", ["begun", "submitted"]);
  if (roundId) query = query.where("round_id", "=", roundId);
  return toNumber((await query.executeTakeFirstOrThrow()).n);
}

/** Takes back what a judge was given and hasn't begun, in one round or everywhere. */
export async function dropUnbegun(trx: Db, judgeId: string, roundId?: string): Promise<void> {
  let query = trx.deleteFrom("assignment").where("judge_id", "=", judgeId).where("state", "in", ["draft", "published"]);
  if (roundId) query = query.where("round_id", "=", roundId);
  await query.execute();
}

export async function removeJudgeRow(trx: Db, judgeId: string, at: Instant): Promise<void> {
  await trx.deleteFrom("jury_member").where("judge_id", "=", judgeId).execute();
  await trx.updateTable("judge").set({ removed_at: at }).where("id", "=", judgeId).execute();
}

/** The rounds, divisions and fields of a competition, as the judges' pages offer them. */
export async function listChoices(db: Db, competitionId: string) {
  const [rounds, divisions, fields] = await Promise.all([
    db
      .selectFrom("round")
      .select(["id", "name_vi as vi", "name_en as en", "state"])
      .where("competition_id", "=", competitionId)
      .orderBy("position")
      .execute(),
    db
      .selectFrom("division")
      .select(["id", "name_vi as vi", "name_en as en"])
      .where("competition_id", "=", competitionId)
      .orderBy("position")
      .execute(),
    db
      .selectFrom("competition_field")
      .select(["id", "name_vi as vi", "name_en as en"])
      .where("competition_id", "=", competitionId)
      .orderBy("position")
      .execute(),
  ]);
  const named = ({ id, vi, en }: { id: string; vi: string; en: string | null }) => ({ id, name: { vi, en } });
  return {
    rounds: rounds.map((row) => ({ ...named(row), state: row.state })),
    divisions: divisions.map(named),
    fields: fields.map(named),
  };
}

/** Standing and submitted assignments of each judge. */
export async function countLoads(
  db: Db,
  competitionId: string,
): Promise<Map<string, { assigned: number; submitted: number }>> {
  const rows = await db
    .selectFrom("assignment as a")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .select((eb) => ["a.judge_id", "a.state", eb.fn.countAll().as("n")])
    .where("j.competition_id", "=", competitionId)
    .where("a.state", "in", ["draft", "published", "begun", "submitted"])
    .groupBy(["a.judge_id", "a.state"])
    .execute();
  const loads = new Map<string, { assigned: number; submitted: number }>();
  for (const { judge_id, state, n } of rows) {
    const load = loads.get(judge_id) ?? { assigned: 0, submitted: 0 };
    loads.set(judge_id, {
      assigned: load.assigned + toNumber(n),
      submitted: load.submitted + (state === "submitted" ? toNumber(n) : 0),
    });
  }
  return loads;
}
