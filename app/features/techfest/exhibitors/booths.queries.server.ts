import * as z from "zod";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import type { Fitting } from "./application";

/** A booth with who has it or is offered it now. */
export type BoothRow = Fitting & {
  readonly id: string;
  readonly code: string;
  readonly zoneId: string | null;
  readonly zoneName: Localized | null;
  readonly zoneFields: readonly string[];
  readonly isClosed: boolean;
  readonly heldBy: string | null;
};

const fieldsSchema = z.array(z.string());

/** The event's booths in the order of their codes, or only those named. */
export async function listBooths(db: Db, eventId: string, ids?: readonly string[]): Promise<BoothRow[]> {
  let query = db
    .selectFrom("booth as b")
    .leftJoin("zone as z", "z.id", "b.zone_id")
    .leftJoin("booth_offer as o", (join) =>
      join.onRef("o.booth_id", "=", "b.id").on("o.state", "in", ["offered", "confirmed"]),
    )
    .select(["b.id", "b.code", "b.zone_id", "b.width_cm", "b.depth_cm", "b.has_power", "b.has_water", "b.is_closed"])
    .select(["z.name_vi", "z.name_en", "z.fields", "o.application_id"])
    .where("b.event_id", "=", eventId);
  if (ids) query = query.where("b.id", "in", [...ids, ""]);
  const rows = await query.orderBy("b.sort_key").orderBy("b.id").execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    zoneId: row.zone_id,
    zoneName: row.name_vi === null ? null : { vi: row.name_vi, en: row.name_en },
    zoneFields: row.fields === null ? [] : readJson(fieldsSchema, row.fields),
    widthCm: row.width_cm,
    depthCm: row.depth_cm,
    hasPower: row.has_power === 1,
    hasWater: row.has_water === 1,
    isClosed: row.is_closed === 1,
    heldBy: row.application_id,
  }));
}

type ZoneRow = { readonly id: string; readonly key: string; readonly name: Localized };

/** The event's zones in their order. */
export async function listZones(db: Db, eventId: string): Promise<ZoneRow[]> {
  const rows = await db
    .selectFrom("zone")
    .select(["id", "key", "name_vi", "name_en"])
    .where("event_id", "=", eventId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ id: row.id, key: row.key, name: { vi: row.name_vi, en: row.name_en } }));
}
