import type { Instant } from "~/core/instant";
import { err, type Result } from "~/core/result";
import { slug as slugOf } from "~/core/slug";
import { type Db, inTransaction, isUniqueViolation } from "~/server/db.server";

type Slugged = "project" | "organization";

const fallbacks: Record<Slugged, string> = { project: "du-an", organization: "to-chuc" };

/**
 * An address for that name that nothing else has or had: the name itself, or the name with the end of the row's id,
 * which no other row shares. A row keeps what it has when that still fits.
 */
export async function freeSlug(db: Db, kind: Slugged, name: string, id: string): Promise<string> {
  const plain = slugOf(name, fallbacks[kind]);
  return (await isSlugTaken(db, kind, plain, id)) ? `${plain}-${id.slice(-6)}` : plain;
}

/** Whether another row has that address or had it once. */
export async function isSlugTaken(db: Db, kind: Slugged, slug: string, id: string): Promise<boolean> {
  const holder = await db.selectFrom(kind).select("id").where("slug", "=", slug).executeTakeFirst();
  if (holder && holder.id !== id) return true;
  const once = await db
    .selectFrom("slug_redirect")
    .select("subject_id")
    .where("kind", "=", kind)
    .where("slug", "=", slug)
    .executeTakeFirst();
  return once !== undefined && once.subject_id !== id;
}

/** From now on the old address leads to the row, and the new one to itself alone. */
export async function redirectSlug(
  db: Db,
  kind: Slugged,
  id: string,
  from: string,
  to: string,
  now: Instant,
): Promise<void> {
  await db.deleteFrom("slug_redirect").where("kind", "=", kind).where("slug", "=", to).execute();
  await db
    .insertInto("slug_redirect")
    .values({ kind, slug: from, subject_id: id, created_at: now })
    .onConflict((oc) => oc.columns(["kind", "slug"]).doUpdateSet({ subject_id: id, created_at: now }))
    .execute();
}

/** Where a row that once had that address stands today. */
export async function findMovedSlug(db: Db, kind: Slugged, slug: string): Promise<string | undefined> {
  const moved = await db
    .selectFrom("slug_redirect")
    .select("subject_id")
    .where("kind", "=", kind)
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (!moved) return undefined;
  const row = await db.selectFrom(kind).select("slug").where("id", "=", moved.subject_id).executeTakeFirst();
  return row?.slug;
}

/** A transaction that may take an address; one that somebody takes in the same moment fails with `slug_taken`. */
export async function withOwnSlug<R extends Result<unknown, string>>(
  db: Db,
  work: (trx: Db) => Promise<R>,
): Promise<R | Result<never, "slug_taken">> {
  try {
    return await inTransaction(db, work);
  } catch (error) {
    if (isUniqueViolation(error)) return err("slug_taken");
    throw error;
  }
}
