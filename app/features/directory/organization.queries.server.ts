import type { Instant } from "~/core/instant";
import { sortKey } from "~/core/sort-key";
import { type Db, lockRow, toNumber } from "~/server/db.server";
import { indexText } from "~db/search";
import type { Organization, OrganizationKind } from "./organization";
import type { Place } from "./places/place";
import { toPlace } from "./project.queries.server";

export type OrganizationFacts = Omit<Organization, "id" | "slug">;

const columns = [
  "o.id",
  "o.slug",
  "o.kind",
  "o.name_vi",
  "o.name_en",
  "o.about_vi",
  "o.about_en",
  "o.website",
  "o.commune_code",
  "o.commune_valid_from",
  "c.kind as commune_kind",
  "c.name as commune_name",
  "v.name as province_name",
] as const;

function organizations(db: Db) {
  return db
    .selectFrom("organization as o")
    .leftJoin("commune as c", (join) =>
      join.onRef("c.code", "=", "o.commune_code").onRef("c.valid_from", "=", "o.commune_valid_from"),
    )
    .leftJoin("province as v", "v.code", "c.province_code")
    .select(columns);
}

type Row = Awaited<ReturnType<ReturnType<typeof organizations>["executeTakeFirstOrThrow"]>>;

const toOrganization = (row: Row): Organization => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind as OrganizationKind,
  name: { vi: row.name_vi, en: row.name_en },
  about: { vi: row.about_vi, en: row.about_en },
  website: row.website,
  place: toPlace(row),
});

/** Every organization in the order of the Vietnamese names. */
export async function listAllOrganizations(db: Db): Promise<Organization[]> {
  const rows = await organizations(db).orderBy("o.sort_key").orderBy("o.id").execute();
  return rows.map(toOrganization);
}

export async function countOrganizations(db: Db): Promise<number> {
  const row = await db
    .selectFrom("organization")
    .select((eb) => eb.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

export async function findOrganization(db: Db, by: "id" | "slug", value: string): Promise<Organization | undefined> {
  const row = await organizations(db).where(`o.${by}`, "=", value).executeTakeFirst();
  return row && toOrganization(row);
}

/** The organization's row locked until the transaction ends, then read. */
export async function lockOrganization(db: Db, id: string): Promise<Organization | undefined> {
  await lockRow(db, db.selectFrom("organization").select("id").where("id", "=", id)).executeTakeFirst();
  return findOrganization(db, "id", id);
}

function rowOf({ kind, name, about, website, place }: OrganizationFacts) {
  return {
    kind,
    name_vi: name.vi,
    name_en: name.en ?? null,
    sort_key: sortKey(name.vi),
    about_vi: about.vi,
    about_en: about.en ?? null,
    website,
    ...placeColumns(place),
  };
}

function placeColumns(place: Place | null) {
  return { commune_code: place?.code ?? null, commune_valid_from: place?.validFrom ?? null };
}

export async function insertOrganization(
  db: Db,
  { id, slug, facts, now }: { id: string; slug: string; facts: OrganizationFacts; now: Instant },
): Promise<void> {
  await db
    .insertInto("organization")
    .values({ id, slug, ...rowOf(facts), created_at: now })
    .execute();
  await indexOrganization(db, id, facts);
}

export async function saveOrganization(
  db: Db,
  { id, slug, facts }: { id: string; slug: string; facts: OrganizationFacts },
): Promise<void> {
  await db
    .updateTable("organization")
    .set({ slug, ...rowOf(facts) })
    .where("id", "=", id)
    .execute();
  await indexOrganization(db, id, facts);
}

async function indexOrganization(db: Db, id: string, { name, about }: OrganizationFacts): Promise<void> {
  await indexText(db, "organization", id, [name.vi, name.en ?? null, about.vi, about.en ?? null]);
}
