import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";

export type Gate = {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string | null };
  readonly position: number;
};

/** The gates of an event in their order. */
export async function listGates(db: Db, eventId: string): Promise<Gate[]> {
  const rows = await db
    .selectFrom("gate")
    .select(["id", "name_vi", "name_en", "position"])
    .where("event_id", "=", eventId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(({ id, name_vi, name_en, position }) => ({ id, name: { vi: name_vi, en: name_en }, position }));
}

export async function insertGate(db: Db, eventId: string, name: Gate["name"], position: number): Promise<string> {
  const id = newId();
  await db.insertInto("gate").values({ id, event_id: eventId, name_vi: name.vi, name_en: name.en, position }).execute();
  return id;
}

export async function updateGate(db: Db, id: string, name: Gate["name"]): Promise<void> {
  await db.updateTable("gate").set({ name_vi: name.vi, name_en: name.en }).where("id", "=", id).execute();
}

/** False while somebody passed by that gate. */
export async function deleteGate(db: Db, eventId: string, id: string): Promise<boolean> {
  const used = await db.selectFrom("check_in").select("id").where("gate_id", "=", id).limit(1).executeTakeFirst();
  if (used) return false;
  await db.deleteFrom("gate").where("id", "=", id).where("event_id", "=", eventId).execute();
  return true;
}
