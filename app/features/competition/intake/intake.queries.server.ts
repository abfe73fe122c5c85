import { sortKey } from "~/core/sort-key";
import type { Db } from "~/server/db.server";
import { entryState } from "../entry/entry";

export type TypedEntry = {
  readonly id: string;
  readonly projectId: string;
  readonly title: string;
  readonly number: string | null;
  readonly state: ReturnType<typeof entryState>;
  readonly channel: string;
  readonly receivedAt: string | null;
  readonly lead: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly hasJoined: boolean;
  };
  /** who typed it in, while nobody has taken it over */
  readonly keeper: { readonly id: string; readonly name: string } | null;
};

/** What was typed in or imported for founders, the newest first; drafts too: they are the desk's own work. */
export async function listTypedEntries(db: Db, competitionId: string): Promise<TypedEntry[]> {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("project as p", "p.id", "e.project_id")
    .innerJoin("project_member as m", (join) =>
      join.onRef("m.project_id", "=", "p.id").on("m.role", "=", "lead").on("m.left_at", "is", null),
    )
    .leftJoin("account as k", "k.id", "p.kept_by")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["e.id", "e.project_id", "e.title", "e.number", "e.state", "e.channel", "e.received_at"])
    .select(["m.id as lead_id", "m.name as lead", "m.email", "m.account_id", "a.email as account_email"])
    .select(["p.kept_by", "k.name as keeper"])
    .where("e.competition_id", "=", competitionId)
    .where("e.channel", "!=", "online")
    .orderBy("e.created_at", "desc")
    .orderBy("e.id", "desc")
    .limit(1_000)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    projectId: row.project_id,
    title: row.title,
    number: row.number,
    state: entryState(row.state),
    channel: row.channel,
    receivedAt: row.received_at,
    lead: {
      id: row.lead_id,
      name: row.lead,
      email: row.account_email ?? row.email,
      hasJoined: row.account_id !== null,
    },
    keeper: row.account_id === null && row.kept_by ? { id: row.kept_by, name: row.keeper ?? "" } : null,
  }));
}

type NewTypedEntry = {
  readonly id: string;
  readonly competitionId: string;
  readonly projectId: string;
  readonly divisionId: string;
  readonly fieldId: string;
  readonly formId: string;
  readonly title: string;
  readonly channel: string;
  readonly receivedAt: string;
  readonly by: string;
  readonly now: string;
};

export async function insertTypedEntry(db: Db, entry: NewTypedEntry): Promise<void> {
  await db
    .insertInto("entry")
    .values({
      id: entry.id,
      competition_id: entry.competitionId,
      project_id: entry.projectId,
      division_id: entry.divisionId,
      field_id: entry.fieldId,
      entry_form_id: entry.formId,
      title: entry.title,
      sort_key: sortKey(entry.title),
      state: "draft",
      state_at: entry.now,
      channel: entry.channel,
      received_at: entry.receivedAt,
      created_by: entry.by,
      created_at: entry.now,
    })
    .execute();
}

/** Whether an entry of that id stands in the competition already; undefined: there is none of that id anywhere. */
export async function isTypedIn(db: Db, competitionId: string, entryId: string): Promise<boolean | undefined> {
  const row = await db.selectFrom("entry").select("competition_id").where("id", "=", entryId).executeTakeFirst();
  return row && row.competition_id === competitionId;
}
