import { type SelectQueryBuilder, sql } from "kysely";
import { type Db, toNumber } from "~/server/db.server";
import { exactAccentsFirst, matchesText } from "~db/search";
import { communeName, placeValue } from "../places/place";
import type { FieldKey, NeedKey, Stage } from "../project";
import { type Reader, stranger } from "../visibility";
import { searchKindOf, shown, shows } from "../visible-columns.server";
import { type BrowseQuery, browsePageSize, figureSorts } from "./browse";
import { awardFlag, cardColumns, hasAward, listed, type PublicCard, toCard } from "./card.queries.server";
import { type FacetRow, type GalleryQuery, galleryPageSize } from "./gallery";
import { type FiguredCard, figured, withNeeds } from "./record.queries.server";

export type { PublicCard } from "./card.queries.server";

/** What narrows a list; the figures' bounds are an investor's alone. */
type Narrowing = Pick<GalleryQuery, "words" | "field" | "stage" | "area" | "awarded"> &
  Partial<Pick<BrowseQuery, "need" | "raisingFrom" | "raisingTo" | "revenueFrom" | "customersFrom">>;

const figureColumn = {
  raising: "f.raising",
  revenue: "f.revenue",
  customers: "f.customers",
  founded: "f.founded_year",
};

type Listing<Output> =
  ReturnType<typeof listed> extends SelectQueryBuilder<infer Database, infer Tables, object>
    ? SelectQueryBuilder<Database, Tables, Output>
    : never;

/** Narrows a list by what shows: a withheld value matches nothing. */
function narrow<Output>(db: Db, reader: Reader, asked: Listing<Output>, by: Narrowing): Listing<Output> {
  const { words, field, stage, area, awarded, need, raisingFrom, raisingTo, revenueFrom, customersFrom } = by;
  let query = asked.where(matchesText(db, searchKindOf(reader), sql<string>`p.id`, words));
  if (field) query = query.where(shows(reader, "field")).where("p.field", "=", field);
  if (stage) query = query.where(shows(reader, "stage")).where("p.stage", "=", stage);
  if (awarded) query = query.where(hasAward);
  if (need) {
    const needed = sql<boolean>`exists (select 1 from project_need n where n.project_id = p.id and n.need = ${need})`;
    query = query.where(shows(reader, "needs")).where(needed);
  }
  if (raisingFrom != null) query = query.where(shows(reader, "raising")).where("f.raising", ">=", raisingFrom);
  if (raisingTo != null) query = query.where(shows(reader, "raising")).where("f.raising", "<=", raisingTo);
  if (revenueFrom != null) query = query.where(shows(reader, "revenue")).where("f.revenue", ">=", revenueFrom);
  if (customersFrom != null) query = query.where(shows(reader, "customers")).where("f.customers", ">=", customersFrom);
  if (area) {
    const [code = "", validFrom] = area.split("@");
    query = query.where(shows(reader, "place"));
    query = validFrom
      ? query.where("p.commune_code", "=", code).where("p.commune_valid_from", "=", validFrom)
      : query.where("c.province_code", "=", code);
  }
  return query;
}

export async function countGallery(db: Db, by: Narrowing, reader: Reader = stranger): Promise<number> {
  const { n } = await narrow(db, reader, listed(db, reader), by)
    .select((eb) => eb.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return toNumber(n);
}

/** One page of the gallery in the order that was asked for. */
export async function listGallery(db: Db, query: GalleryQuery, page: number): Promise<PublicCard[]> {
  let ordered = narrow(db, stranger, listed(db, stranger), query).select(cardColumns(stranger));
  if (query.sort === "newest") ordered = ordered.orderBy("p.created_at", "desc");
  if (query.sort === "best") ordered = ordered.orderBy(exactAccentsFirst("project", sql<string>`p.id`, query.words));
  const rows = await ordered
    .orderBy("p.sort_key")
    .orderBy("p.id")
    .limit(galleryPageSize)
    .offset((page - 1) * galleryPageSize)
    .execute();
  return rows.map(toCard);
}

/** One page of what an investor browses, with figures; a withheld figure stands at the end, like one never stated. */
export async function listBrowsed(
  db: Db,
  reader: Reader,
  query: BrowseQuery,
  { from, most }: { readonly from: number; readonly most: number } = {
    from: (query.page - 1) * browsePageSize,
    most: browsePageSize,
  },
): Promise<FiguredCard[]> {
  let ordered = narrow(db, reader, figured(db, reader), query);
  const { by, down } = query.sort;
  const figure = figureSorts.find((known) => known === by);
  if (by === "newest") ordered = ordered.orderBy("p.created_at", "desc");
  if (by === "best") {
    ordered = ordered.orderBy(exactAccentsFirst(searchKindOf(reader), sql<string>`p.id`, query.words));
  }
  if (figure) {
    const value = shown<number>(reader, figure, figureColumn[figure]);
    ordered = ordered.orderBy(value, (order) => (down ? order.desc() : order.asc()).nullsLast());
  }
  const rows = await ordered
    .orderBy("p.sort_key", by === "name" && down ? "desc" : "asc")
    .orderBy("p.id")
    .limit(most)
    .offset(from)
    .execute();
  return withNeeds(db, rows);
}

/** The ids of all that a search finds, at most so many, newest first. */
export async function listFoundIds(db: Db, reader: Reader, query: BrowseQuery, most: number): Promise<string[]> {
  const rows = await narrow(db, reader, listed(db, reader), query)
    .select("p.id")
    .orderBy("p.created_at", "desc")
    .orderBy("p.id")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** A few public projects: those furthest on the way to capital first, then the newest. */
export async function listFeatured(db: Db, most: number): Promise<PublicCard[]> {
  const rows = await listed(db, stranger)
    .select(cardColumns(stranger))
    .orderBy(
      sql`case ${shown<string>(stranger, "stage", "p.stage")}
        when 'raising' then 0 when 'revenue' then 1 when 'pilot' then 2 else 3 end`,
    )
    .orderBy("p.created_at", "desc")
    .orderBy("p.id")
    .limit(most)
    .execute();
  return rows.map(toCard);
}

/** All projects that the reader sees, counted by what they can be filtered by. */
export async function countFacets(db: Db, reader: Reader = stranger): Promise<FacetRow[]> {
  const place = <Column extends string>(column: Column) => shown<string>(reader, "place", column);
  const rows = await db
    .with("seen", (of) =>
      listed(of as unknown as Db, reader).select([
        shown<string>(reader, "field", "p.field").as("field"),
        shown<string>(reader, "stage", "p.stage").as("stage"),
        place("c.code").as("code"),
        place("c.valid_from").as("valid_from"),
        place("c.kind").as("kind"),
        place("c.name").as("name"),
        place("c.sort_key").as("sort_key"),
        place("v.code").as("province_code"),
        place("v.name").as("province"),
        awardFlag,
      ]),
    )
    .selectFrom("seen")
    .select(["field", "stage", "code", "valid_from", "kind", "name", "province_code", "province", "has_award"])
    .select((eb) => eb.fn.countAll().as("n"))
    .groupBy([
      "field",
      "stage",
      "code",
      "valid_from",
      "kind",
      "name",
      "sort_key",
      "province_code",
      "province",
      "has_award",
    ])
    .orderBy("sort_key")
    .orderBy("code")
    .orderBy("field")
    .orderBy("stage")
    .execute();
  return rows.map((row) => ({
    field: row.field as FieldKey | null,
    stage: row.stage as Stage | null,
    province: row.province_code && row.province ? { value: row.province_code, label: row.province } : null,
    commune:
      row.code && row.valid_from && row.kind && row.name
        ? {
            value: placeValue({ code: row.code, validFrom: row.valid_from }),
            label: communeName(row.kind, row.name),
          }
        : null,
    awarded: row.has_award === 1,
    count: toNumber(row.n),
  }));
}

/** How many of the projects that the reader sees look for each thing, as far as that shows. */
export async function countNeeds(
  db: Db,
  reader: Reader,
): Promise<{ readonly need: NeedKey; readonly count: number }[]> {
  const rows = await listed(db, reader)
    .innerJoin("project_need as n", "n.project_id", "p.id")
    .where(shows(reader, "needs"))
    .select(["n.need"])
    .select((eb) => eb.fn.countAll().as("count"))
    .groupBy("n.need")
    .orderBy("n.need")
    .execute();
  return rows.map(({ need, count }) => ({ need: need as NeedKey, count: toNumber(count) }));
}

/** Whether that address is a public project's. */
export async function isPublicSlug(db: Db, slug: string): Promise<boolean> {
  const row = await listed(db, stranger).select("p.id").where("p.slug", "=", slug).executeTakeFirst();
  return row !== undefined;
}
