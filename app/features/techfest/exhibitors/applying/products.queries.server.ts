import { newId } from "~/core/id";
import type { Localized } from "~/i18n/catalogue";
import { type Db, toNumber } from "~/server/db.server";

/** The kind under which a product owns its photo, and the slot's name. */
export const productFileKind = "booth_product";
export const photoField = "photo";

type Photo = { readonly id: string; readonly name: string; readonly size: number };
export type Product = {
  readonly id: string;
  readonly applicationId: string;
  readonly name: Localized;
  readonly about: Localized;
  readonly photo: Photo | null;
};

/** What the applications show, in order, with the photo of each. */
export async function listProducts(db: Db, applicationIds: readonly string[]): Promise<Product[]> {
  const rows = await db
    .selectFrom("booth_product as p")
    .leftJoin("file as f", (join) =>
      join
        .onRef("f.owner_id", "=", "p.id")
        .on("f.owner_kind", "=", productFileKind)
        .on("f.field_key", "=", photoField)
        .on("f.replaced_at", "is", null),
    )
    .leftJoin("blob as b", "b.sha256", "f.blob_sha256")
    .select(["p.id", "p.application_id", "p.name_vi", "p.name_en", "p.about_vi", "p.about_en"])
    .select(["f.id as file_id", "f.name as file_name", "b.size"])
    .where("p.application_id", "in", [...applicationIds, ""])
    .orderBy("p.application_id")
    .orderBy("p.position")
    .orderBy("p.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    applicationId: row.application_id,
    name: { vi: row.name_vi, en: row.name_en },
    about: { vi: row.about_vi, en: row.about_en },
    photo:
      row.file_id && row.file_name ? { id: row.file_id, name: row.file_name, size: toNumber(row.size ?? 0) } : null,
  }));
}

/** Whose product it is, or undefined when there is none. */
export async function findProductOwner(db: Db, productId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("booth_product")
    .select("application_id")
    .where("id", "=", productId)
    .executeTakeFirst();
  return row?.application_id;
}

type ProductFacts = { readonly name: Localized; readonly about: Localized };
const rowOf = ({ name, about }: ProductFacts) => ({
  name_vi: name.vi,
  name_en: name.en ?? null,
  about_vi: about.vi,
  about_en: about.en ?? null,
});

export async function insertProduct(db: Db, applicationId: string, position: number, facts: ProductFacts) {
  const id = newId();
  await db
    .insertInto("booth_product")
    .values({ id, application_id: applicationId, position, ...rowOf(facts) })
    .execute();
  return id;
}

export async function saveProduct(db: Db, id: string, facts: ProductFacts): Promise<void> {
  await db.updateTable("booth_product").set(rowOf(facts)).where("id", "=", id).execute();
}

export async function deleteProduct(db: Db, id: string): Promise<void> {
  await db.deleteFrom("booth_product").where("id", "=", id).execute();
}

export async function emptyPhotoSlot(db: Db, productId: string, now: string): Promise<void> {
  await db
    .updateTable("file")
    .set({ replaced_at: now })
    .where("owner_kind", "=", productFileKind)
    .where("owner_id", "=", productId)
    .where("replaced_at", "is", null)
    .execute();
}
