import * as z from "zod";
import { newId } from "~/core/id";
import { dayOf, type Instant } from "~/core/instant";
import { nameSortKey } from "~/core/sort-key";
import { type Db, toNumber } from "~/server/db.server";
import { readJson } from "~db/read-json";
import type { Hosted } from "../judging.policy";
import { type Judge, judgeLanguages } from "./judge";
import type { InviteJudgeForm, JudgeFormValue, OwnProfileForm } from "./judge.form";

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
    .select(["id", "competition_id", "account_id", "name", "email", "phone", "title", "organization_name"])
    .select(["max_load", "min_load", "wanted_load", "skills", "languages"])
    .select(["accepted_at", "declined_at", "decline_reason"])
    .where("removed_at", "is", null);
type JudgeRow = Awaited<ReturnType<ReturnType<typeof judgeRows>["executeTakeFirstOrThrow"]>>;

const storedWords = z.array(z.string());
/** A language that is no longer offered is left out. */
const storedLanguages = z
  .array(z.string())
  .transform((codes) => judgeLanguages.filter((language) => codes.includes(language)));

const judgeOf = (row: JudgeRow, fits: Readonly<Record<string, number>>): Judge => ({
  id: row.id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  title: row.title,
  organizationName: row.organization_name,
  maxLoad: row.max_load,
  minLoad: row.min_load,
  wantedLoad: row.wanted_load,
  skills: readJson(storedWords, row.skills),
  languages: readJson(storedLanguages, row.languages),
  acceptedAt: row.accepted_at,
  declinedAt: row.declined_at,
  declineReason: row.decline_reason,
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
  form: InviteJudgeForm & { readonly phone?: string | null },
  at: Instant,
): Promise<string> {
  const id = newId();
  const { name, email } = form;
  await trx
    .insertInto("judge")
    .values({
      id,
      competition_id: competitionId,
      email,
      phone: form.phone ?? null,
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
  await rewriteFits(trx, judgeId, form.fits);
}

/** What a judge may change of their own: everything but name and bounds. */
export async function saveOwnProfile(trx: Db, judgeId: string, form: OwnProfileForm): Promise<void> {
  await trx.updateTable("judge").set(knownColumnsOf(form)).where("id", "=", judgeId).execute();
  await rewriteFits(trx, judgeId, form.fits);
}

const knownColumnsOf = (form: OwnProfileForm) => ({
  title: form.title,
  organization_name: form.organizationName,
  wanted_load: form.wantedLoad,
  skills: JSON.stringify(form.skills),
  languages: JSON.stringify(form.languages),
});

const columnsOf = (form: JudgeFormValue) => ({
  ...knownColumnsOf(form),
  name: form.name,
  max_load: form.maxLoad,
  min_load: form.minLoad,
});

async function rewriteFits(trx: Db, judgeId: string, fits: Readonly<Record<string, number>>): Promise<void> {
  await trx.deleteFrom("judge_field").where("judge_id", "=", judgeId).execute();
  await writeFits(trx, judgeId, fits);
}

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
  return (await listAuthors(db, competitionId, [email])).size > 0;
}

/** Which of these addresses belong to authors of entries in the competition, by the team's e-mail or account. */
export async function listAuthors(db: Db, competitionId: string, emails: readonly string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set();
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["m.email", "a.email as account_email"])
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "!=", "withdrawn")
    .where("m.left_at", "is", null)
    .where((eb) => eb.or([eb("m.email", "in", emails), eb("a.email", "in", emails)]))
    .execute();
  return new Set(rows.flatMap(({ email, account_email }) => [email, account_email].flatMap((one) => one ?? [])));
}

/** Which of these addresses are on the list of judges already. */
export async function listJudging(db: Db, competitionId: string, emails: readonly string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set();
  const rows = await db
    .selectFrom("judge")
    .select("email")
    .where("competition_id", "=", competitionId)
    .where("removed_at", "is", null)
    .where("email", "in", emails)
    .execute();
  return new Set(rows.map(({ email }) => email));
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
      .select(["id", "name_vi as vi", "name_en as en", "state", "opens_at", "closes_at"])
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
    rounds: rounds.map((row) => ({
      ...named(row),
      state: row.state,
      fromDay: dayOf(row.opens_at),
      toDay: dayOf(row.closes_at),
    })),
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
