import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { entryState } from "../entry/entry";
import { snapshotSchema } from "../entry/snapshot";
import type { PlainSource } from "../entry/versions/plain-dossier.server";
import { type EntryFormDefinition, entryFormSchema } from "../entry-form";

/** The ids of all entries that were handed in, in the order of their numbers. */
export async function listHandedIn(db: Db, competitionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("entry")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("state", "!=", "draft")
    .where("entry_version_id", "is not", null)
    .orderBy("number_key")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** The published forms: whichever version an entry was handed in on is among them. The newest first. */
export async function listUsedForms(db: Db, competitionId: string): Promise<ReadonlyMap<string, EntryFormDefinition>> {
  const rows = await db
    .selectFrom("entry_form as f")
    .select(["f.id", "f.definition"])
    .where("f.competition_id", "=", competitionId)
    .where("f.is_draft", "=", 0)
    .orderBy("f.version", "desc")
    .execute();
  return new Map(rows.map((row) => [row.id, readJson(entryFormSchema, row.definition)]));
}

export type WholeEntry = {
  readonly id: string;
  readonly number: string | null;
  readonly state: ReturnType<typeof entryState>;
  readonly reason: string | null;
  readonly isLate: boolean;
  readonly submittedAt: string | null;
  readonly version: number;
  readonly sha256: string;
  readonly versionAt: string;
  readonly lead: { readonly name: string; readonly email: string | null; readonly phone: string | null } | null;
  readonly source: PlainSource;
};

/** Entries whole, as they were handed in last, in the order of the ids. Two queries, however many. */
export async function listWholeEntries(
  db: Db,
  ids: readonly string[],
  forms: ReadonlyMap<string, EntryFormDefinition>,
): Promise<WholeEntry[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("entry_version as v", "v.id", "e.entry_version_id")
    .innerJoin("division as d", "d.id", "e.division_id")
    .innerJoin("competition_field as f", "f.id", "e.field_id")
    .select(["e.id", "e.project_id", "e.number", "e.state", "e.state_reason", "e.is_late", "e.submitted_at"])
    .select(["v.version", "v.sha256", "v.snapshot", "v.created_at as version_at"])
    .select(["d.key as division_key", "d.name_vi as division_vi", "d.name_en as division_en"])
    .select(["f.name_vi as field_vi", "f.name_en as field_en"])
    .where("e.id", "in", ids)
    .execute();
  const leads = await db
    .selectFrom("project_member as m")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["m.project_id", "m.name", "m.email", "m.phone", "a.email as account_email"])
    .where("m.project_id", "in", [...rows.map((row) => row.project_id), ""])
    .where("m.role", "=", "lead")
    .where("m.left_at", "is", null)
    .orderBy("m.position")
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id): WholeEntry[] => {
    const row = known.get(id);
    const snapshot = row && readJson(snapshotSchema, row.snapshot);
    const form = snapshot && forms.get(snapshot.form.id);
    if (!row || !snapshot) return [];
    if (!form) throw new Error(`entry ${id} was handed in on no form of its competition`);
    const lead = leads.find(({ project_id }) => project_id === row.project_id);
    return [
      {
        id,
        number: row.number,
        state: entryState(row.state),
        reason: row.state_reason,
        isLate: row.is_late === 1,
        submittedAt: row.submitted_at,
        version: row.version,
        sha256: row.sha256,
        versionAt: row.version_at,
        lead: lead ? { name: lead.name, email: lead.account_email ?? lead.email, phone: lead.phone } : null,
        source: {
          snapshot,
          form,
          division: { ...words(row.division_vi, row.division_en), key: row.division_key },
          field: words(row.field_vi, row.field_en),
        },
      },
    ];
  });
}

function words(vi: string, en: string | null): Localized {
  return en ? { vi, en } : { vi };
}
