import type { Instant } from "~/core/instant";
import { type Db, lockRow, toNumber } from "~/server/db.server";

export type InvestorList = { readonly id: string; readonly name: string; readonly revision: number };

/** An investor's lists with how much is on each, the oldest first; `holds` whether that project is on it. */
export async function listLists(db: Db, investorId: string, projectId = "") {
  const rows = await db
    .selectFrom("investor_list as l")
    .leftJoin("investor_list_item as t", "t.list_id", "l.id")
    .select(["l.id", "l.name", "l.created_at"])
    .select((eb) => [
      eb.fn.count("t.project_id").as("n"),
      eb.fn.max(eb.case().when("t.project_id", "=", projectId).then(1).else(0).end()).as("holds"),
    ])
    .where("l.investor_id", "=", investorId)
    .groupBy(["l.id", "l.name", "l.created_at"])
    .orderBy("l.created_at")
    .orderBy("l.id")
    .execute();
  return rows.map(({ id, name, n, holds }) => ({ id, name, count: toNumber(n), holds: toNumber(holds ?? 0) === 1 }));
}

/** An investor's own list, locked until the transaction ends. */
export async function lockList(db: Db, investorId: string, id: string): Promise<InvestorList | undefined> {
  const query = db
    .selectFrom("investor_list")
    .select(["id", "name", "revision"])
    .where("id", "=", id)
    .where("investor_id", "=", investorId);
  return lockRow(db, query).executeTakeFirst();
}

export async function findList(db: Db, investorId: string, id: string): Promise<InvestorList | undefined> {
  return db
    .selectFrom("investor_list")
    .select(["id", "name", "revision"])
    .where("id", "=", id)
    .where("investor_id", "=", investorId)
    .executeTakeFirst();
}

export async function insertList(
  db: Db,
  given: { id: string; investorId: string; name: string; now: Instant },
): Promise<void> {
  const { id, investorId, name, now } = given;
  await db.insertInto("investor_list").values({ id, investor_id: investorId, name, created_at: now }).execute();
}

export async function renameList(db: Db, list: InvestorList, name: string): Promise<void> {
  await db
    .updateTable("investor_list")
    .set({ name, revision: list.revision + 1 })
    .where("id", "=", list.id)
    .execute();
}

export async function deleteList(db: Db, id: string): Promise<void> {
  await db.deleteFrom("investor_list").where("id", "=", id).execute();
}

/** What is on a list, the latest first. */
export async function listItems(db: Db, listId: string) {
  const rows = await db
    .selectFrom("investor_list_item")
    .select(["project_id", "note", "added_at", "revision"])
    .where("list_id", "=", listId)
    .orderBy("added_at", "desc")
    .orderBy("project_id")
    .execute();
  return rows.map(({ project_id, note, added_at, revision }) => ({
    ...{ projectId: project_id, note, addedAt: added_at, revision },
  }));
}

/** Puts a project on a list; one that is there already stays with its note. */
export async function insertItem(db: Db, listId: string, projectId: string, now: Instant): Promise<void> {
  await db
    .insertInto("investor_list_item")
    .values({ list_id: listId, project_id: projectId, added_at: now })
    .onConflict((oc) => oc.columns(["list_id", "project_id"]).doNothing())
    .execute();
}

/** Saves a note over the revision its writer saw; false when there is none of that revision. */
export async function saveNote(
  db: Db,
  at: { listId: string; projectId: string; revision: number },
  note: string,
): Promise<boolean> {
  const saved = await db
    .updateTable("investor_list_item")
    .set({ note, revision: at.revision + 1 })
    .where("list_id", "=", at.listId)
    .where("project_id", "=", at.projectId)
    .where("revision", "=", at.revision)
    .returning("project_id")
    .executeTakeFirst();
  return saved !== undefined;
}

export async function deleteItem(db: Db, listId: string, projectId: string): Promise<void> {
  await db.deleteFrom("investor_list_item").where("list_id", "=", listId).where("project_id", "=", projectId).execute();
}
