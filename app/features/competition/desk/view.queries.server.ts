import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";

/** A saved view: the address's query under a name. */
export type SavedView = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly isShared: boolean;
  readonly isOwn: boolean;
};

/** A person's own views of a competition's list, and those shared with them, by name. */
export async function listViews(db: Db, competitionId: string, accountId: string): Promise<SavedView[]> {
  const rows = await db
    .selectFrom("entry_view")
    .select(["id", "account_id", "name", "query", "is_shared"])
    .where("competition_id", "=", competitionId)
    .where((eb) => eb.or([eb("account_id", "=", accountId), eb("is_shared", "=", 1)]))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    query: row.query,
    isShared: row.is_shared === 1,
    isOwn: row.account_id === accountId,
  }));
}

/** One view, if it is theirs or shared. */
export async function findView(db: Db, competitionId: string, id: string, accountId: string) {
  return (await listViews(db, competitionId, accountId)).find((view) => view.id === id);
}

type NewView = Pick<SavedView, "name" | "query" | "isShared"> & {
  readonly competitionId: string;
  readonly accountId: string;
  readonly now: string;
};

export async function insertView(trx: Db, view: NewView): Promise<string> {
  const id = newId();
  await trx
    .insertInto("entry_view")
    .values({
      id,
      competition_id: view.competitionId,
      account_id: view.accountId,
      name: view.name,
      query: view.query,
      is_shared: view.isShared ? 1 : 0,
      created_at: view.now,
    })
    .execute();
  return id;
}

export async function saveViewQuery(trx: Db, id: string, query: string): Promise<void> {
  await trx.updateTable("entry_view").set({ query }).where("id", "=", id).execute();
}

export async function deleteView(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("entry_view").where("id", "=", id).execute();
}
