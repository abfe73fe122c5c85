import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";
import type { DrawnBooth } from "./grid";
import { type Booth, boothSortKey } from "./plan";

export type BoothFacts = DrawnBooth & { readonly note: string };

export async function insertBooths(trx: Db, eventId: string, booths: readonly BoothFacts[]): Promise<string[]> {
  const rows = booths.map((booth) => ({ id: newId(), event_id: eventId, ...columns(booth), note: booth.note }));
  for (let at = 0; at < rows.length; at += 50) {
    await trx
      .insertInto("booth")
      .values(rows.slice(at, at + 50))
      .execute();
  }
  return rows.map(({ id }) => id);
}

export async function saveBooth(trx: Db, id: string, booth: DrawnBooth & { readonly note?: string }): Promise<void> {
  await trx
    .updateTable("booth")
    .set((eb) => ({
      ...columns(booth),
      ...(booth.note === undefined ? {} : { note: booth.note }),
      revision: eb("revision", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
}

function columns({ hallId, zoneId, code, x, y, w, d, hasPower, hasWater, isClosed }: Omit<Booth, "id">) {
  return {
    hall_id: hallId,
    zone_id: zoneId,
    code,
    sort_key: boothSortKey(code),
    x_cm: x,
    y_cm: y,
    width_cm: w,
    depth_cm: d,
    has_power: hasPower ? (1 as const) : (0 as const),
    has_water: hasWater ? (1 as const) : (0 as const),
    is_closed: isClosed ? (1 as const) : (0 as const),
  };
}

export async function deleteBooths(trx: Db, ids: readonly string[]): Promise<void> {
  await trx
    .deleteFrom("booth")
    .where("id", "in", [...ids, ""])
    .execute();
}

/** Those of the booths that somebody wishes for, was offered, or is drafted into. */
export async function listNamedBooths(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const within = [...ids, ""];
  const offered = await db.selectFrom("booth_offer").select("booth_id").where("booth_id", "in", within).execute();
  const wished = await db.selectFrom("booth_wish").select("booth_id").where("booth_id", "in", within).execute();
  const drafted = await db.selectFrom("allocation_place").select("booth_id").where("booth_id", "in", within).execute();
  return new Set([...offered, ...wished, ...drafted].flatMap(({ booth_id }) => (booth_id ? [booth_id] : [])));
}

/** Those of the booths with a standing offer: somebody counts on them. */
export async function listGivenBooths(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom("booth_offer")
    .select("booth_id")
    .where("booth_id", "in", [...ids, ""])
    .where("state", "in", ["offered", "confirmed"])
    .execute();
  return new Set(rows.map(({ booth_id }) => booth_id));
}
