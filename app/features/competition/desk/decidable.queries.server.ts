import { newId } from "~/core/id";
import type { Locale } from "~/i18n/catalogue";
import { type Db, lockRow } from "~/server/db.server";
import { type EntryState, entryState } from "../entry/entry";

/** Entries of a competition with all that a decision asks about, in the order of the ids. `lock` holds their rows. */
export async function listDecidable(db: Db, competitionId: string, ids: readonly string[], { lock = false } = {}) {
  const query = db
    .selectFrom("entry")
    .select(["id", "project_id", "entry_form_id", "title", "number", "state", "is_late", "revision"])
    .where("competition_id", "=", competitionId)
    .where("id", "in", [...ids, ""])
    .where("state", "!=", "draft")
    .orderBy("id");
  const rows = await (lock ? lockRow(db, query) : query).execute();
  const judged = await db
    .selectFrom("round_entry")
    .select("entry_id")
    .where("entry_id", "in", [...ids, ""])
    .execute();
  const inJudging = new Set(judged.map((row) => row.entry_id));
  const order = new Map(ids.map((id, at) => [id, at]));
  const members = await listTeams(
    db,
    rows.map((row) => row.project_id),
  );
  const teams = new Map<string, typeof members>();
  for (const member of members) teams.set(member.projectId, [...(teams.get(member.projectId) ?? []), member]);
  return rows
    .map((row) => ({
      id: row.id,
      formId: row.entry_form_id,
      title: row.title,
      number: row.number,
      state: entryState(row.state),
      isLate: row.is_late === 1,
      revision: row.revision,
      inJudging: inJudging.has(row.id),
      team: teams.get(row.project_id) ?? [],
    }))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
export type DecidableEntry = Awaited<ReturnType<typeof listDecidable>>[number];

async function listTeams(db: Db, projectIds: readonly string[]) {
  const rows = await db
    .selectFrom("project_member as m")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["m.id", "m.project_id", "m.account_id", "m.name", "m.email", "a.email as account_email", "a.locale"])
    .where("m.project_id", "in", [...projectIds, ""])
    .where("m.left_at", "is", null)
    .orderBy("m.position")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    projectId: row.project_id,
    accountId: row.account_id,
    name: row.name,
    email: row.account_email ?? row.email,
    locale: (row.locale === "en" ? "en" : "vi") satisfies Locale as Locale,
  }));
}

type Decision = {
  readonly entryId: string;
  readonly revision: number;
  readonly state: EntryState;
  readonly reason: string | null;
  readonly now: string;
};

/** Writes a decision on the revision that was read; false when somebody was faster. */
export async function saveDecision(db: Db, decision: Decision): Promise<boolean> {
  const row = await db
    .updateTable("entry")
    .set({
      state: decision.state,
      state_reason: decision.reason,
      state_at: decision.now,
      revision: decision.revision + 1,
    })
    .where("id", "=", decision.entryId)
    .where("revision", "=", decision.revision)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

type NewSupplement = {
  readonly entryId: string;
  readonly message: string;
  readonly fieldKeys: readonly string[];
  readonly dueAt: string;
  readonly by: string;
  readonly now: string;
};

export async function insertSupplement(db: Db, supplement: NewSupplement): Promise<void> {
  await db
    .insertInto("supplement")
    .values({
      id: newId(),
      entry_id: supplement.entryId,
      message: supplement.message,
      field_keys: JSON.stringify(supplement.fieldKeys),
      due_at: supplement.dueAt,
      asked_by: supplement.by,
      asked_at: supplement.now,
    })
    .execute();
}
