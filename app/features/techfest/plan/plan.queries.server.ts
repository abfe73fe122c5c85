import * as z from "zod";
import { fieldKeys } from "~/features/directory/project";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { type Booth, type Hall, markKind, type PlanMark, type Zone, zoneTone } from "./plan";

const zoneFields = z.array(z.enum(fieldKeys));

export async function listHalls(db: Db, eventId: string): Promise<Hall[]> {
  const rows = await db
    .selectFrom("hall")
    .select(["id", "name_vi", "name_en", "width_cm", "depth_cm"])
    .where("event_id", "=", eventId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: { vi: row.name_vi, en: row.name_en },
    w: row.width_cm,
    d: row.depth_cm,
  }));
}

export async function listZones(db: Db, eventId: string): Promise<Zone[]> {
  const rows = await db
    .selectFrom("zone")
    .select(["id", "key", "name_vi", "name_en", "about_vi", "about_en", "tone", "fields"])
    .where("event_id", "=", eventId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    name: { vi: row.name_vi, en: row.name_en },
    about: { vi: row.about_vi, en: row.about_en },
    tone: zoneTone(row.tone),
    fields: readJson(zoneFields, row.fields),
  }));
}

export async function listMarks(db: Db, eventId: string): Promise<PlanMark[]> {
  const rows = await db
    .selectFrom("plan_mark")
    .select(["id", "hall_id", "kind", "label_vi", "label_en", "x_cm", "y_cm", "width_cm", "depth_cm"])
    .where("event_id", "=", eventId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    hallId: row.hall_id,
    kind: markKind(row.kind),
    label: { vi: row.label_vi, en: row.label_en },
    x: row.x_cm,
    y: row.y_cm,
    w: row.width_cm,
    d: row.depth_cm,
  }));
}

/** A booth with what its own table needs beside the drawing. */
export type BoothRow = Booth & { readonly note: string; readonly revision: number };

/** In the order of their codes. */
export async function listBooths(db: Db, eventId: string): Promise<BoothRow[]> {
  const rows = await db
    .selectFrom("booth")
    .select(["id", "hall_id", "zone_id", "code", "x_cm", "y_cm", "width_cm", "depth_cm"])
    .select(["has_power", "has_water", "is_closed", "note", "revision"])
    .where("event_id", "=", eventId)
    .orderBy("sort_key")
    .orderBy("code")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    hallId: row.hall_id,
    zoneId: row.zone_id,
    code: row.code,
    x: row.x_cm,
    y: row.y_cm,
    w: row.width_cm,
    d: row.depth_cm,
    hasPower: row.has_power === 1,
    hasWater: row.has_water === 1,
    isClosed: row.is_closed === 1,
    note: row.note,
    revision: row.revision,
  }));
}

/** Who stands in which booth: offers that were not declined, withdrawn or forgotten. */
export type StandingOffer = {
  readonly boothId: string;
  readonly state: "offered" | "confirmed";
  readonly applicationId: string;
  readonly slug: string;
  readonly sign: { readonly vi: string; readonly en: string | null };
  readonly about: { readonly vi: string; readonly en: string | null };
};

export async function listStandingOffers(db: Db, eventId: string): Promise<StandingOffer[]> {
  const rows = await db
    .selectFrom("booth_offer as o")
    .innerJoin("booth_application as a", "a.id", "o.application_id")
    .select(["o.booth_id", "o.state", "a.id", "a.slug", "a.sign_vi", "a.sign_en", "a.about_vi", "a.about_en"])
    .where("o.event_id", "=", eventId)
    .where("o.state", "in", ["offered", "confirmed"])
    .execute();
  return rows.map((row) => ({
    boothId: row.booth_id,
    state: row.state === "confirmed" ? "confirmed" : "offered",
    applicationId: row.id,
    slug: row.slug,
    sign: { vi: row.sign_vi, en: row.sign_en },
    about: { vi: row.about_vi, en: row.about_en },
  }));
}

/** The names of what these exhibitors show, by application. */
export async function listProductNames(db: Db, applicationIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom("booth_product")
    .select(["application_id", "name_vi", "name_en"])
    .where("application_id", "in", [...applicationIds, ""])
    .orderBy("position")
    .execute();
  const names = new Map<string, string[]>();
  for (const row of rows) {
    names.set(row.application_id, [
      ...(names.get(row.application_id) ?? []),
      row.name_vi,
      ...(row.name_en ? [row.name_en] : []),
    ]);
  }
  return names;
}

/** The booths of the event that somebody wishes for, while their application stands. */
export async function listWishedBooths(db: Db, eventId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("booth_wish as w")
    .innerJoin("booth_application as a", "a.id", "w.application_id")
    .select(["w.booth_id", ({ fn }) => fn.countAll<number>().as("n")])
    .where("a.event_id", "=", eventId)
    .where("a.state", "in", ["submitted", "approved", "waitlisted"])
    .groupBy("w.booth_id")
    .execute();
  return new Map(rows.map((row) => [row.booth_id, Number(row.n)]));
}

export async function isPlanPublished(db: Db, eventId: string): Promise<boolean> {
  const row = await db
    .selectFrom("exhibitor_call")
    .select("plan_published_at")
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return typeof row?.plan_published_at === "string";
}
