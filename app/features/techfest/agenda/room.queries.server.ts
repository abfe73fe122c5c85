import { newId } from "~/core/id";
import { type Db, lockRow } from "~/server/db.server";
import type { RoomForm } from "./agenda.form";
import type { Room } from "./slot";

/** The event's rooms in their order. */
export async function listRooms(db: Db, eventIds: readonly string[]): Promise<(Room & { eventId: string })[]> {
  if (eventIds.length === 0) return [];
  const rows = await db
    .selectFrom("agenda_room")
    .select(["id", "event_id", "name_vi", "name_en", "capacity"])
    .where("event_id", "in", eventIds)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(({ id, event_id, name_vi, name_en, capacity }) => ({
    id,
    eventId: event_id,
    name: { vi: name_vi, en: name_en },
    capacity,
  }));
}

/** Locks the event while its rooms or their order change. */
export async function lockEventRooms(trx: Db, eventId: string): Promise<Room[]> {
  await lockRow(trx, trx.selectFrom("event").select("id").where("id", "=", eventId)).execute();
  return listRooms(trx, [eventId]);
}

export async function insertRoom(db: Db, eventId: string, { name, capacity }: RoomForm, position: number) {
  const id = newId();
  await db
    .insertInto("agenda_room")
    .values({ id, event_id: eventId, name_vi: name.vi, name_en: name.en, capacity, position })
    .execute();
  return id;
}

export async function saveRoomRow(db: Db, id: string, { name, capacity }: RoomForm): Promise<void> {
  await db
    .updateTable("agenda_room")
    .set({ name_vi: name.vi, name_en: name.en, capacity })
    .where("id", "=", id)
    .execute();
}

export async function saveRoomOrder(db: Db, ids: readonly string[]): Promise<void> {
  for (const [i, id] of ids.entries()) {
    await db
      .updateTable("agenda_room")
      .set({ position: i + 1 })
      .where("id", "=", id)
      .execute();
  }
}

export async function isRoomInUse(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom("slot").select("id").where("room_id", "=", id).limit(1).executeTakeFirst();
  return row !== undefined;
}

export async function deleteRoom(db: Db, id: string): Promise<void> {
  await db.deleteFrom("agenda_room").where("id", "=", id).execute();
}
