import { newId } from "~/core/id";
import { type Db, toNumber } from "~/server/db.server";
import type { Hall, PlanMark, Zone } from "./plan";
import type { HallForm, MarkForm, ZoneForm } from "./plan.form";

type Ordered = "hall" | "zone";

async function nextPosition(trx: Db, table: Ordered, eventId: string): Promise<number> {
  const row = await trx
    .selectFrom(table)
    .select(({ fn }) => fn.max("position").as("last"))
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return toNumber(row?.last ?? 0) + 1;
}

export async function insertHall(trx: Db, eventId: string, form: HallForm): Promise<string> {
  const id = newId();
  const position = await nextPosition(trx, "hall", eventId);
  await trx
    .insertInto("hall")
    .values({ id, event_id: eventId, position, ...hallColumns(form) })
    .execute();
  return id;
}

export async function saveHall(trx: Db, id: string, form: HallForm): Promise<void> {
  await trx.updateTable("hall").set(hallColumns(form)).where("id", "=", id).execute();
}

function hallColumns({ name, width, depth }: HallForm) {
  return { name_vi: name.vi, name_en: name.en, width_cm: width, depth_cm: depth };
}

/** The hall with its marks; its booths must be gone before. */
export async function deleteHall(trx: Db, { id }: Hall): Promise<void> {
  await trx.deleteFrom("plan_mark").where("hall_id", "=", id).execute();
  await trx.deleteFrom("hall").where("id", "=", id).execute();
}

export async function hasBoothsIn(trx: Db, column: "hall_id" | "zone_id", id: string): Promise<boolean> {
  const row = await trx.selectFrom("booth").select("id").where(column, "=", id).limit(1).executeTakeFirst();
  return row !== undefined;
}

export async function isZoneAskedFor(trx: Db, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom("booth_application")
    .select("id")
    .where("zone_id", "=", id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertZone(trx: Db, eventId: string, key: string, form: ZoneForm): Promise<string> {
  const id = newId();
  const position = await nextPosition(trx, "zone", eventId);
  await trx
    .insertInto("zone")
    .values({ id, event_id: eventId, key, position, ...zoneColumns(form) })
    .execute();
  return id;
}

export async function saveZone(trx: Db, id: string, form: ZoneForm): Promise<void> {
  await trx.updateTable("zone").set(zoneColumns(form)).where("id", "=", id).execute();
}

function zoneColumns({ name, about, tone, fields }: ZoneForm) {
  return {
    name_vi: name.vi,
    name_en: name.en,
    about_vi: about.vi,
    about_en: about.en,
    tone,
    fields: JSON.stringify([...new Set(fields)]),
  };
}

export async function deleteZone(trx: Db, { id }: Zone): Promise<void> {
  await trx.deleteFrom("zone").where("id", "=", id).execute();
}

export async function insertMark(trx: Db, eventId: string, form: MarkForm): Promise<string> {
  const id = newId();
  await trx
    .insertInto("plan_mark")
    .values({ id, event_id: eventId, ...markColumns(form) })
    .execute();
  return id;
}

export async function saveMark(trx: Db, id: string, form: MarkForm): Promise<void> {
  await trx.updateTable("plan_mark").set(markColumns(form)).where("id", "=", id).execute();
}

function markColumns({ hallId, kind, label, x, y, width, depth }: MarkForm) {
  return {
    hall_id: hallId,
    kind,
    label_vi: label.vi,
    label_en: label.en,
    x_cm: x,
    y_cm: y,
    width_cm: width,
    depth_cm: depth,
  };
}

export async function deleteMark(trx: Db, { id }: PlanMark): Promise<void> {
  await trx.deleteFrom("plan_mark").where("id", "=", id).execute();
}
