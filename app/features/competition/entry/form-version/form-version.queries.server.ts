import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { listDivisions, listPhases } from "../../competition.queries.server";
import { type EntryFormDefinition, entryFormSchema } from "../../entry-form";
import { windowOf, windowState } from "../entry";

type Head = { readonly id: string; readonly graceMinutes: number };

/** An entry whose team may still take another form over. */
export type OpenEntry = {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly formId: string;
  readonly projectId: string;
  readonly divisionKey: string;
};

/** Drafts and submitted entries whose division still takes entries, or will. */
export async function listOpenEntries(db: Db, { id, graceMinutes }: Head, now: Instant): Promise<OpenEntry[]> {
  const phases = (await listPhases(db, [id])).get(id) ?? [];
  const divisions = await listDivisions(db, id);
  const open = divisions.filter((division) => {
    const window = windowOf(phases, division.id, graceMinutes);
    return window !== undefined && windowState(window, now) !== "closed";
  });
  const rows = await db
    .selectFrom("entry")
    .select(["id", "title", "state", "entry_form_id", "project_id", "division_id"])
    .where("competition_id", "=", id)
    .where("state", "in", ["draft", "submitted"])
    .where("division_id", "in", ["", ...open.map((division) => division.id)])
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    state: row.state,
    formId: row.entry_form_id,
    projectId: row.project_id,
    divisionKey: divisions.find((division) => division.id === row.division_id)?.key ?? "",
  }));
}

/** Every published version of a competition's form, by id. */
export async function listForms(db: Db, competitionId: string): Promise<Map<string, EntryFormDefinition>> {
  const rows = await db
    .selectFrom("entry_form")
    .select(["id", "definition"])
    .where("competition_id", "=", competitionId)
    .where("is_draft", "=", 0)
    .execute();
  return new Map(rows.map((row) => [row.id, readJson(entryFormSchema, row.definition)]));
}

export type Addressee = {
  readonly id: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly email: string;
  readonly locale: "vi" | "en";
};

/** By entry: the members of its team who have an address, each in their language. */
export async function listAddressees(db: Db, competitionId: string): Promise<Map<string, Addressee[]>> {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["e.id as entry_id", "m.id", "m.account_id", "m.name", "m.email", "a.email as account_email", "a.locale"])
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "in", ["draft", "submitted"])
    .where("m.left_at", "is", null)
    .orderBy("m.position")
    .execute();
  const people = new Map<string, Addressee[]>();
  for (const row of rows) {
    const email = row.account_email ?? row.email;
    if (!email) continue;
    const person = { id: row.id, accountId: row.account_id, name: row.name, email, locale: localeOf(row.locale) };
    people.set(row.entry_id, [...(people.get(row.entry_id) ?? []), person]);
  }
  return people;
}

const localeOf = (text: string | null): Addressee["locale"] => (text === "en" ? "en" : "vi");

/** The entry is asked by this version from now on; its answers stay under their keys. */
export async function saveEntryForm(trx: Db, entryId: string, formId: string): Promise<void> {
  await trx
    .updateTable("entry")
    .set((eb) => ({ entry_form_id: formId, revision: eb("revision", "+", 1) }))
    .where("id", "=", entryId)
    .execute();
}
