import type { FieldKey } from "~/features/directory/project";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import { matchesText } from "~db/search";

type ExhibitorCard = {
  readonly id: string;
  readonly slug: string;
  readonly sign: Localized;
  readonly about: Localized;
  readonly field: FieldKey;
  readonly boothId: string;
  readonly boothCode: string;
  readonly zone: { readonly key: string; readonly name: Localized } | null;
  /** the first product's photo */
  readonly photoId: string | null;
};

/** The confirmed exhibitors of an event, by name; those that hold the typed words. */
export async function listExhibitors(db: Db, eventId: string, words = ""): Promise<ExhibitorCard[]> {
  const rows = await db
    .selectFrom("booth_application as a")
    .innerJoin("booth_offer as o", (join) =>
      join.onRef("o.application_id", "=", "a.id").on("o.state", "=", "confirmed"),
    )
    .innerJoin("booth as b", "b.id", "o.booth_id")
    .leftJoin("zone as z", "z.id", "b.zone_id")
    .select(["a.id", "a.slug", "a.sign_vi", "a.sign_en", "a.about_vi", "a.about_en", "a.field", "b.id as booth_id"])
    .select(["b.code", "z.key", "z.name_vi", "z.name_en"])
    .select((eb) =>
      eb
        .selectFrom("booth_product as p")
        .innerJoin("file as f", "f.owner_id", "p.id")
        .select("f.id")
        .whereRef("p.application_id", "=", "a.id")
        .where("f.owner_kind", "=", "booth_product")
        .where("f.replaced_at", "is", null)
        .orderBy("p.position")
        .limit(1)
        .as("photo_id"),
    )
    .where("a.event_id", "=", eventId)
    .where("a.state", "=", "confirmed")
    .where((eb) => matchesText(db, "exhibitor", eb.ref("a.id"), words))
    .orderBy("a.sort_key")
    .orderBy("a.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    sign: { vi: row.sign_vi, en: row.sign_en },
    about: { vi: row.about_vi, en: row.about_en },
    field: row.field as FieldKey,
    boothId: row.booth_id,
    boothCode: row.code,
    zone: row.key && row.name_vi ? { key: row.key, name: { vi: row.name_vi, en: row.name_en } } : null,
    photoId: row.photo_id,
  }));
}
