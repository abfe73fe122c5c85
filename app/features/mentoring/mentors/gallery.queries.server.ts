import { type SqlBool, sql } from "kysely";
import { type Db, toNumber } from "~/server/db.server";
import { exactAccentsFirst, matchesText } from "~db/search";
import { type Mentor, type MentorQuery, mentorPageSize } from "./mentor";
import { mentorColumns, mentors, withTags } from "./mentor.queries.server";

function offers(kind: string, key: string) {
  return sql<SqlBool>`exists (select 1 from mentor_tag t where t.mentor_id = m.id and t.kind = ${kind} and t.key = ${key})`;
}

function shown(db: Db, { words, field, skill, language, mode }: MentorQuery) {
  let query = mentors(db)
    .where("m.state", "=", "approved")
    .where("m.is_listed", "=", 1)
    .where(matchesText(db, "mentor", sql<string>`m.id`, words));
  if (field) query = query.where(offers("field", field));
  if (skill) query = query.where(offers("skill", skill));
  if (language) query = query.where(offers("language", language));
  if (mode) query = query.where("m.mode", "in", mode === "both" ? ["both"] : [mode, "both"]);
  return query;
}

export async function countShownMentors(db: Db, query: MentorQuery): Promise<number> {
  const { n } = await shown(db, query)
    .select((eb) => eb.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return toNumber(n);
}

/** One page of the mentors that anyone may see. */
export async function listShownMentors(db: Db, query: MentorQuery, page: number): Promise<Mentor[]> {
  let ordered = shown(db, query).select(mentorColumns);
  if (query.words) ordered = ordered.orderBy(exactAccentsFirst("mentor", sql<string>`m.id`, query.words));
  const rows = await ordered
    .orderBy("m.sort_key")
    .orderBy("m.id")
    .limit(mentorPageSize)
    .offset((page - 1) * mentorPageSize)
    .execute();
  return withTags(db, rows);
}
