import { type SqlBool, sql } from "kysely";
import type { Db } from "~/server/db.server";
import type { Place } from "../places/place";
import type { FieldKey, Stage } from "../project";
import { toPlace } from "../project.queries.server";
import type { Reader } from "../visibility";
import { shown, shows } from "../visible-columns.server";

// `p` is the project, `c` its commune, `v` that commune's province, `f` its figures.

/** A project as a reader sees it; null where nothing is shown to them. Strangers see public cards. */
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

/** An award in a competition whose last round's results are published. */
export const hasAward = sql<SqlBool>`exists (select 1 from award a
  join entry e on e.id = a.entry_id
  join round r on r.competition_id = e.competition_id and r.state = 'published'
  where e.project_id = p.id and not exists (
    select 1 from round later where later.competition_id = r.competition_id and later.position > r.position))`;

export const awardFlag = sql<number>`case when ${hasAward} then 1 else 0 end`.as("has_award");

/** The projects whose name the reader sees; of all others not even that they exist. */
export function listed(db: Db, reader: Reader) {
  return db
    .selectFrom("project as p")
    .leftJoin("project_finance as f", "f.project_id", "p.id")
    .leftJoin("commune as c", (join) =>
      join.onRef("c.code", "=", "p.commune_code").onRef("c.valid_from", "=", "p.commune_valid_from"),
    )
    .leftJoin("province as v", "v.code", "c.province_code")
    .where(shows(reader, "name"));
}

/** The columns of a card as that reader sees them. */
export function cardColumns(reader: Reader) {
  return [
    sql<string>`p.id`.as("id"),
    sql<string>`p.slug`.as("slug"),
    sql<string>`p.name`.as("name"),
    shown<string>(reader, "pitch", "p.pitch").as("pitch"),
    shown<string>(reader, "pitch", "p.pitch_en").as("pitch_en"),
    shown<string>(reader, "field", "p.field").as("field"),
    shown<string>(reader, "stage", "p.stage").as("stage"),
    shown<string>(reader, "place", "p.commune_code").as("commune_code"),
    shown<string>(reader, "place", "p.commune_valid_from").as("commune_valid_from"),
    shown<string>(reader, "place", "c.kind").as("commune_kind"),
    shown<string>(reader, "place", "c.name").as("commune_name"),
    shown<string>(reader, "place", "v.name").as("province_name"),
    awardFlag,
  ] as const;
}

export type CardRow = {
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

export function toCard(row: CardRow): PublicCard {
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
