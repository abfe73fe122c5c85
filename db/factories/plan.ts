import { newId } from "~/core/id";
import { sortKey } from "~/core/sort-key";
import type { Db } from "../dialect";
import { serial } from "./people";

export type MakeHall = Partial<{
  nameVi: string;
  nameEn: string | null;
  widthCm: number;
  depthCm: number;
  position: number;
}>;

/** A hall of 40 × 25 m unless said otherwise. */
export async function makeHall(db: Db, eventId: string, given: MakeHall = {}): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("hall")
    .values({
      id,
      event_id: eventId,
      name_vi: given.nameVi ?? "Nhà triển lãm",
      name_en: given.nameEn ?? null,
      width_cm: given.widthCm ?? 4_000,
      depth_cm: given.depthCm ?? 2_500,
      position: given.position ?? 1,
    })
    .execute();
  return { id };
}

export type MakeZone = Partial<{
  key: string;
  nameVi: string;
  nameEn: string | null;
  aboutVi: string;
  aboutEn: string | null;
  tone: "cham" | "sky" | "leaf" | "turmeric" | "madder" | "stone";
  fields: readonly string[];
  position: number;
}>;

/** A zone of the event, drawn in chàm unless said otherwise. */
export async function makeZone(db: Db, eventId: string, given: MakeZone = {}): Promise<{ id: string }> {
  const id = newId();
  const n = serial();
  await db
    .insertInto("zone")
    .values({
      id,
      event_id: eventId,
      key: given.key ?? `khu_${n}`,
      name_vi: given.nameVi ?? `Khu mẫu ${n}`,
      name_en: given.nameEn ?? null,
      about_vi: given.aboutVi ?? "",
      about_en: given.aboutEn ?? null,
      tone: given.tone ?? "cham",
      fields: JSON.stringify(given.fields ?? []),
      position: given.position ?? n,
    })
    .execute();
  return { id };
}

export type MakeBooth = Partial<{
  id: string;
  zoneId: string | null;
  code: string;
  x: number;
  y: number;
  width: number;
  depth: number;
  hasPower: boolean;
  hasWater: boolean;
  isClosed: boolean;
  note: string;
}>;

/** A booth of 3 × 3 m with power, 3 m east of the one made before in this process unless told where. */
export async function makeBooth(
  db: Db,
  place: { readonly eventId: string; readonly hallId: string },
  given: MakeBooth = {},
): Promise<{ id: string; code: string }> {
  const id = given.id ?? newId();
  const n = serial();
  const code = given.code ?? `M${String(n).padStart(3, "0")}`;
  await db
    .insertInto("booth")
    .values({
      id,
      event_id: place.eventId,
      hall_id: place.hallId,
      zone_id: given.zoneId ?? null,
      code,
      sort_key: sortKey(code),
      x_cm: given.x ?? (n % 13) * 300,
      y_cm: given.y ?? (Math.floor(n / 13) % 8) * 300,
      width_cm: given.width ?? 300,
      depth_cm: given.depth ?? 300,
      has_power: given.hasPower === false ? 0 : 1,
      has_water: given.hasWater ? 1 : 0,
      is_closed: given.isClosed ? 1 : 0,
      note: given.note ?? "",
    })
    .execute();
  return { id, code };
}

export type MakePlanMark = Partial<{
  kind: "entrance" | "exit" | "stage" | "reception" | "toilet" | "food" | "meeting" | "other";
  labelVi: string;
  labelEn: string | null;
  x: number;
  y: number;
  width: number;
  depth: number;
}>;

/** What else stands in the hall: an entrance at the south wall unless said otherwise. */
export async function makePlanMark(
  db: Db,
  place: { readonly eventId: string; readonly hallId: string },
  given: MakePlanMark = {},
): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("plan_mark")
    .values({
      id,
      event_id: place.eventId,
      hall_id: place.hallId,
      kind: given.kind ?? "entrance",
      label_vi: given.labelVi ?? "",
      label_en: given.labelEn ?? null,
      x_cm: given.x ?? 1_800,
      y_cm: given.y ?? 2_450,
      width_cm: given.width ?? 400,
      depth_cm: given.depth ?? 50,
    })
    .execute();
  return { id };
}
