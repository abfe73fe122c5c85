import * as z from "zod";
import { newId } from "~/core/id";
import { sortKey } from "~/core/sort-key";
import { type Db, lockRow } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { findCompetition, listPhases } from "../competition.queries.server";
import { type EntryFormDefinition, entryFormSchema } from "../entry-form";
import { entryState, windowOf, withPermit } from "./entry";
import { findPermitOf } from "./late/late.queries.server";

const keys = z.array(z.string());

/** An entry with all that its policy asks about. `lock` holds its row until the transaction ends. */
export async function findEntry(db: Db, entryId: string, { lock = false } = {}) {
  const query = db
    .selectFrom("entry")
    .select(["id", "competition_id", "project_id", "division_id", "field_id", "entry_form_id", "title", "number"])
    .select([
      "state",
      "state_reason",
      "state_at",
      "is_late",
      "entry_version_id",
      "created_at",
      "submitted_at",
      "revision",
      "channel",
      "received_at",
    ])
    .select((eb) =>
      eb.selectFrom("project as p").select("p.kept_by").whereRef("p.id", "=", "entry.project_id").as("kept_by"),
    )
    .where("id", "=", entryId);
  const row = await (lock ? lockRow(db, query) : query).executeTakeFirst();
  const competition = row && (await findCompetition(db, row.competition_id));
  if (!competition) return undefined;
  const phases = await listPhases(db, [competition.id]);
  const team = await listTeam(db, row.project_id);
  const lead = team.find(({ role }) => role === "lead");
  const permit = (await findPermitOf(db, competition.id, lead?.accountId ?? null)) ?? null;
  const window = windowOf(phases.get(competition.id) ?? [], row.division_id, competition.graceMinutes);
  return {
    id: row.id,
    competition,
    competitionId: competition.id,
    organizationId: competition.organizationId,
    projectId: row.project_id,
    divisionId: row.division_id,
    fieldId: row.field_id,
    formId: row.entry_form_id,
    title: row.title,
    number: row.number,
    state: entryState(row.state),
    stateReason: row.state_reason,
    stateAt: row.state_at,
    isLate: row.is_late === 1,
    versionId: row.entry_version_id,
    createdAt: row.created_at,
    submittedAt: row.submitted_at,
    revision: row.revision,
    window: withPermit(window, permit),
    /** what lets its leader come late, where the secretary decided so */
    permit,
    supplement: await findOpenSupplement(db, entryId),
    inJudging: await isInRound(db, entryId),
    team,
    channel: row.channel,
    receivedAt: row.received_at,
    isKept: row.kept_by !== null && row.channel !== "online" && !lead?.accountId,
  };
}
export type Entry = NonNullable<Awaited<ReturnType<typeof findEntry>>>;

async function isInRound(db: Db, entryId: string): Promise<boolean> {
  const row = await db
    .selectFrom("round_entry")
    .select("id")
    .where("entry_id", "=", entryId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The people on a project's team now, the lead first. */
export async function listTeam(db: Db, projectId: string) {
  const rows = await db
    .selectFrom("project_member as m")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["m.id", "m.account_id", "m.name", "m.email", "m.role", "m.part", "m.birth_year", "m.guardian_name"])
    .select(["m.guardian_consented_at", "a.email as account_email", "a.locale"])
    .where("m.project_id", "=", projectId)
    .where("m.left_at", "is", null)
    .orderBy("m.position")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    email: row.account_email ?? row.email,
    locale: row.locale === "en" ? ("en" as const) : ("vi" as const),
    role: row.role,
    part: row.part,
    birthYear: row.birth_year,
    guardianName: row.guardian_name,
    guardianConsentedAt: row.guardian_consented_at,
  }));
}
export type TeamMember = Awaited<ReturnType<typeof listTeam>>[number];

async function findOpenSupplement(db: Db, entryId: string) {
  const row = await db
    .selectFrom("supplement")
    .select(["id", "message", "field_keys", "due_at", "asked_at"])
    .where("entry_id", "=", entryId)
    .where("answered_at", "is", null)
    .orderBy("asked_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { id, message } = row;
  return { id, message, askedAt: row.asked_at, dueAt: row.due_at, fieldKeys: readJson(keys, row.field_keys) };
}

export async function findForm(db: Db, formId: string): Promise<{ version: number; form: EntryFormDefinition }> {
  const row = await db
    .selectFrom("entry_form")
    .select(["version", "definition"])
    .where("id", "=", formId)
    .executeTakeFirstOrThrow();
  return { version: row.version, form: readJson(entryFormSchema, row.definition) };
}

type NewEntry = {
  readonly competitionId: string;
  readonly projectId: string;
  readonly divisionId: string;
  readonly fieldId: string;
  readonly formId: string;
  readonly title: string;
  readonly by: string;
  readonly now: string;
};

/** The entry of a project in a competition, made when there is none: unique (competition, project). */
export async function ensureEntry(db: Db, entry: NewEntry): Promise<{ id: string; isNew: boolean }> {
  const made = await db
    .insertInto("entry")
    .values({
      id: newId(),
      competition_id: entry.competitionId,
      project_id: entry.projectId,
      division_id: entry.divisionId,
      field_id: entry.fieldId,
      entry_form_id: entry.formId,
      title: entry.title,
      sort_key: sortKey(entry.title),
      state: "draft",
      state_at: entry.now,
      created_by: entry.by,
      created_at: entry.now,
    })
    .onConflict((oc) => oc.columns(["competition_id", "project_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made) return { id: made.id, isNew: true };
  const known = await db
    .selectFrom("entry")
    .select("id")
    .where("competition_id", "=", entry.competitionId)
    .where("project_id", "=", entry.projectId)
    .executeTakeFirstOrThrow();
  return { id: known.id, isNew: false };
}

export async function saveClass(db: Db, entryId: string, divisionId: string, fieldId: string): Promise<void> {
  await db.updateTable("entry").set({ division_id: divisionId, field_id: fieldId }).where("id", "=", entryId).execute();
}

export async function saveWithdrawal(db: Db, entryId: string, reason: string, now: string): Promise<void> {
  await db
    .updateTable("entry")
    .set((eb) => ({ state: "withdrawn", state_reason: reason, state_at: now, revision: eb("revision", "+", 1) }))
    .where("id", "=", entryId)
    .execute();
}
