import { type SqlBool, sql } from "kysely";
import { type Db, toNumber } from "~/server/db.server";
import { exactAccentsFirst, matchesText } from "~db/search";
import { communeName, type Place, placeValue } from "../places/place";
import type { FieldKey, ProjectField, Stage } from "../project";
import { toPlace } from "../project.queries.server";
import { adultAge } from "../team/team";
import { type FacetRow, type GalleryQuery, galleryPageSize } from "./gallery";

// What isn't public never leaves the database: a column is read through `shown`, a row only when its name is public.
// `p` is the project, `c` its commune, `v` that commune's province.

/** A project as anyone may read it; null where its team shows nothing. */
export type PublicCard = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly pitch: { readonly vi: string; readonly en: string | null } | null;
  readonly field: FieldKey | null;
  readonly stage: Stage | null;
  readonly place: Place | null;
  readonly hasAward: boolean;
};

function shows(field: ProjectField) {
  return sql<SqlBool>`exists (select 1 from project_tier t
    where t.project_id = p.id and t.field = ${field} and t.tier = 'public')`;
}

function shown<Value>(field: ProjectField, column: string) {
  return sql<Value | null>`case when ${shows(field)} then ${sql.ref(column)} end`;
}

/** An award in a competition whose last round's results are published. */
const hasAward = sql<SqlBool>`exists (select 1 from award a
  join entry e on e.id = a.entry_id
  join round r on r.competition_id = e.competition_id and r.state = 'published'
  where e.project_id = p.id and not exists (
    select 1 from round later where later.competition_id = r.competition_id and later.position > r.position))`;

const awardFlag = sql<number>`case when ${hasAward} then 1 else 0 end`.as("has_award");

function listed(db: Db) {
  return db
    .selectFrom("project as p")
    .leftJoin("commune as c", (join) =>
      join.onRef("c.code", "=", "p.commune_code").onRef("c.valid_from", "=", "p.commune_valid_from"),
    )
    .leftJoin("province as v", "v.code", "c.province_code")
    .where(shows("name"));
}

const cardColumns = [
  sql<string>`p.id`.as("id"),
  sql<string>`p.slug`.as("slug"),
  sql<string>`p.name`.as("name"),
  shown<string>("pitch", "p.pitch").as("pitch"),
  shown<string>("pitch", "p.pitch_en").as("pitch_en"),
  shown<string>("field", "p.field").as("field"),
  shown<string>("stage", "p.stage").as("stage"),
  shown<string>("place", "p.commune_code").as("commune_code"),
  shown<string>("place", "p.commune_valid_from").as("commune_valid_from"),
  shown<string>("place", "c.kind").as("commune_kind"),
  shown<string>("place", "c.name").as("commune_name"),
  shown<string>("place", "v.name").as("province_name"),
  awardFlag,
] as const;

type CardRow = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly pitch: string | null;
  readonly pitch_en: string | null;
  readonly field: string | null;
  readonly stage: string | null;
  readonly commune_code: string | null;
  readonly commune_valid_from: string | null;
  readonly commune_kind: string | null;
  readonly commune_name: string | null;
  readonly province_name: string | null;
  readonly has_award: number;
};

function toCard(row: CardRow): PublicCard {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    pitch: row.pitch === null ? null : { vi: row.pitch, en: row.pitch_en },
    field: row.field as FieldKey | null,
    stage: row.stage as Stage | null,
    place: toPlace(row),
    hasAward: row.has_award === 1,
  };
}

function matching(db: Db, { words, field, stage, area, awarded }: GalleryQuery) {
  let query = listed(db).where(matchesText(db, "project", sql<string>`p.id`, words));
  if (field) query = query.where(shows("field")).where("p.field", "=", field);
  if (stage) query = query.where(shows("stage")).where("p.stage", "=", stage);
  if (awarded) query = query.where(hasAward);
  if (!area) return query;
  const [code = "", validFrom] = area.split("@");
  const there = query.where(shows("place"));
  return validFrom
    ? there.where("p.commune_code", "=", code).where("p.commune_valid_from", "=", validFrom)
    : there.where("c.province_code", "=", code);
}

export async function countGallery(db: Db, query: GalleryQuery): Promise<number> {
  const { n } = await matching(db, query)
    .select((eb) => eb.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return toNumber(n);
}

/** One page of the gallery in the order that was asked for. */
export async function listGallery(db: Db, query: GalleryQuery, page: number): Promise<PublicCard[]> {
  let ordered = matching(db, query).select(cardColumns);
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

/** A few public projects: those furthest on the way to capital first, then those last worked on. */
export async function listFeatured(db: Db, most: number): Promise<PublicCard[]> {
  const rows = await listed(db)
    .select(cardColumns)
    .orderBy(sql`case p.stage when 'raising' then 0 when 'revenue' then 1 when 'pilot' then 2 else 3 end`)
    .orderBy("p.updated_at", "desc")
    .orderBy("p.id")
    .limit(most)
    .execute();
  return rows.map(toCard);
}

/** All public projects, counted by what they can be filtered by. */
export async function countFacets(db: Db): Promise<FacetRow[]> {
  const rows = await db
    .with("seen", (of) =>
      listed(of as unknown as Db).select([
        shown<string>("field", "p.field").as("field"),
        shown<string>("stage", "p.stage").as("stage"),
        shown<string>("place", "c.code").as("code"),
        shown<string>("place", "c.valid_from").as("valid_from"),
        shown<string>("place", "c.kind").as("kind"),
        shown<string>("place", "c.name").as("name"),
        shown<string>("place", "c.sort_key").as("sort_key"),
        shown<string>("place", "v.code").as("province_code"),
        shown<string>("place", "v.name").as("province"),
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

export type PublicProject = PublicCard & {
  readonly summary: string | null;
  readonly needs: string | null;
  readonly website: string | null;
  /** null where the team is not public */
  readonly team: readonly { readonly name: string; readonly part: string; readonly isLead: boolean }[] | null;
};

/** A public project by its address, with what is public of it; undefined when nothing is. */
export async function findPublicProject(db: Db, slug: string, year: number): Promise<PublicProject | undefined> {
  const row = await listed(db)
    .select(cardColumns)
    .select([
      shown<string>("summary", "p.summary").as("summary"),
      shown<string>("needs", "p.needs").as("needs"),
      shown<string>("website", "p.website").as("website"),
      sql<number>`case when ${shows("team")} then 1 else 0 end`.as("shows_team"),
    ])
    .where("p.slug", "=", slug)
    .executeTakeFirst();
  if (!row) return undefined;
  const { summary, needs, website } = row;
  const team = row.shows_team === 1 ? await listPublicTeam(db, row.id, year) : null;
  return { ...toCard(row), summary, needs, website, team };
}

/** Names and parts alone; whoever may be under age is named once a guardian has agreed. */
async function listPublicTeam(db: Db, projectId: string, year: number) {
  const rows = await db
    .selectFrom("project_member")
    .select(["name", "part", "role"])
    .where("project_id", "=", projectId)
    .where("left_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("birth_year", "is", null),
        eb("birth_year", "<", year - adultAge),
        eb("guardian_consented_at", "is not", null),
      ]),
    )
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(({ name, part, role }) => ({ name, part, isLead: role === "lead" }));
}

/** Whether that address is a public project's. */
export async function isPublicSlug(db: Db, slug: string): Promise<boolean> {
  const row = await listed(db).select("p.id").where("p.slug", "=", slug).executeTakeFirst();
  return row !== undefined;
}
