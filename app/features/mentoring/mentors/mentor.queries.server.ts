import { sql } from "kysely";
import { fold } from "~/core/fold";
import type { Instant } from "~/core/instant";
import { nameSortKey } from "~/core/sort-key";
import { communeName } from "~/features/directory/places/place";
import type { FieldKey, Stage } from "~/features/directory/project";
import { type Db, lockRow } from "~/server/db.server";
import { indexText, searchWords, unindexText } from "~db/search";
import type { Language, MentorState, Mode, Skill } from "../mentoring";
import type { Mentor, MentorFacts } from "./mentor";

// `m` is the mentor, `o` the host, `c` the commune, `v` that commune's province.

export const mentorColumns = [
  "m.id",
  "m.organization_id",
  "m.account_id",
  "m.name",
  "m.headline_vi",
  "m.headline_en",
  "m.bio_vi",
  "m.bio_en",
  "m.workplace",
  "m.phone",
  "m.hours_per_month",
  "m.capacity",
  "m.mode",
  "m.commune_code",
  "m.commune_valid_from",
  "m.is_listed",
  "m.state",
  "m.state_reason",
  "m.state_at",
  "m.created_at",
  "m.revision",
  "a.email",
  "o.slug as host_slug",
  "o.name_vi as host_vi",
  "o.name_en as host_en",
  "c.kind as commune_kind",
  "c.name as commune_name",
  "v.name as province_name",
] as const;

export function mentors(db: Db) {
  return db
    .selectFrom("mentor as m")
    .innerJoin("account as a", "a.id", "m.account_id")
    .innerJoin("organization as o", "o.id", "m.organization_id")
    .leftJoin("commune as c", (join) =>
      join.onRef("c.code", "=", "m.commune_code").onRef("c.valid_from", "=", "m.commune_valid_from"),
    )
    .leftJoin("province as v", "v.code", "c.province_code");
}

function selected(db: Db) {
  return mentors(db).select(mentorColumns);
}
type Row = Awaited<ReturnType<ReturnType<typeof selected>["executeTakeFirstOrThrow"]>>;
type Tags = ReadonlyMap<string, readonly { readonly kind: string; readonly key: string }[]>;

function toMentor(row: Row, tags: Tags): Mentor {
  const own = tags.get(row.id) ?? [];
  const keys = <Key extends string>(kind: string) =>
    own.filter((tag) => tag.kind === kind).map(({ key }) => key as Key);
  const { commune_code: code, commune_valid_from: validFrom, commune_kind: kind, commune_name: name } = row;
  return {
    id: row.id,
    organizationId: row.organization_id,
    accountId: row.account_id,
    name: row.name,
    email: row.email ?? "",
    phone: row.phone,
    host: { slug: row.host_slug, vi: row.host_vi, en: row.host_en },
    headline: { vi: row.headline_vi, en: row.headline_en },
    bio: { vi: row.bio_vi, en: row.bio_en },
    workplace: row.workplace,
    hoursPerMonth: row.hours_per_month,
    capacity: row.capacity,
    mode: row.mode as Mode,
    place:
      code && validFrom && kind && name
        ? { code, validFrom, commune: communeName(kind, name), province: row.province_name ?? "" }
        : null,
    isListed: row.is_listed === 1,
    state: row.state as MentorState,
    stateReason: row.state_reason,
    stateAt: row.state_at,
    createdAt: row.created_at,
    revision: row.revision,
    fields: keys<FieldKey>("field"),
    skills: keys<Skill>("skill"),
    languages: keys<Language>("language"),
    stages: keys<Stage>("stage"),
  };
}

/** What those mentors offer, by mentor. */
export async function listMentorTags(db: Db, mentorIds: readonly string[]): Promise<Tags> {
  const tags = new Map<string, { kind: string; key: string }[]>();
  if (mentorIds.length === 0) return tags;
  const rows = await db
    .selectFrom("mentor_tag")
    .select(["mentor_id", "kind", "key"])
    .where("mentor_id", "in", mentorIds)
    .orderBy("kind")
    .orderBy("key")
    .execute();
  for (const { mentor_id, kind, key } of rows) tags.set(mentor_id, [...(tags.get(mentor_id) ?? []), { kind, key }]);
  return tags;
}

/** The rows as mentors, with what each offers. */
export async function withTags(db: Db, rows: readonly Row[]): Promise<Mentor[]> {
  const tags = await listMentorTags(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toMentor(row, tags));
}

export async function findMentor(db: Db, id: string): Promise<Mentor | undefined> {
  const row = await selected(db).where("m.id", "=", id).executeTakeFirst();
  return row && (await withTags(db, [row]))[0];
}

/** The mentor's row locked until the transaction ends, then read. */
export async function lockMentor(db: Db, id: string): Promise<Mentor | undefined> {
  await lockRow(db, db.selectFrom("mentor").select("id").where("id", "=", id)).executeTakeFirst();
  return findMentor(db, id);
}

/** Everything one person is as a mentor, in every network. */
export async function listMentorsOf(db: Db, accountId: string): Promise<Mentor[]> {
  return withTags(db, await selected(db).where("m.account_id", "=", accountId).orderBy("o.sort_key").execute());
}

/** A network's mentors, whoever waits for a decision first, then by given name. */
export async function listMentors(
  db: Db,
  organizationId: string,
  { words = "", state = null }: { words?: string; state?: MentorState | null } = {},
): Promise<Mentor[]> {
  let query = selected(db).where("m.organization_id", "=", organizationId);
  if (state) query = query.where("m.state", "=", state);
  const rows = await query
    .orderBy(sql`case m.state when 'applied' then 0 when 'approved' then 1 when 'paused' then 2 else 3 end`)
    .orderBy("m.sort_key")
    .orderBy("m.id")
    .execute();
  const found = await withTags(db, rows);
  return words === "" ? found : found.filter((mentor) => mentorMatches(mentor, words));
}

/** Every typed word begins a word of what the desk reads, accents ignored. */
function mentorMatches({ name, headline, workplace, email }: Mentor, typed: string): boolean {
  const text = ` ${fold([name, headline.vi, headline.en ?? "", workplace, email].join(" "))}`;
  return searchWords(typed).every((word) => text.includes(` ${word}`));
}

type Saved = {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly isListed: boolean;
  readonly facts: MentorFacts;
};

function rowOf({ name, phone, isListed, facts }: Saved) {
  return {
    name,
    sort_key: nameSortKey(name),
    headline_vi: facts.headline.vi,
    headline_en: facts.headline.en ?? null,
    bio_vi: facts.bio.vi,
    bio_en: facts.bio.en ?? null,
    workplace: facts.workplace,
    phone,
    hours_per_month: facts.hoursPerMonth,
    capacity: facts.capacity,
    mode: facts.mode,
    commune_code: facts.place?.code ?? null,
    commune_valid_from: facts.place?.validFrom ?? null,
    is_listed: isListed ? (1 as const) : (0 as const),
  };
}

export async function insertMentor(
  trx: Db,
  saved: Saved & { readonly organizationId: string; readonly accountId: string; readonly at: Instant },
): Promise<void> {
  const { id, organizationId, accountId, at } = saved;
  await trx
    .insertInto("mentor")
    .values({
      id,
      organization_id: organizationId,
      account_id: accountId,
      ...rowOf(saved),
      state_at: at,
      created_at: at,
    })
    .execute();
  await saveTags(trx, id, saved.facts);
}

export async function saveMentor(trx: Db, saved: Saved & { readonly revision: number }): Promise<void> {
  await trx
    .updateTable("mentor")
    .set({ ...rowOf(saved), revision: saved.revision })
    .where("id", "=", saved.id)
    .execute();
  await saveTags(trx, saved.id, saved.facts);
}

async function saveTags(trx: Db, id: string, { fields, skills, languages, stages }: MentorFacts): Promise<void> {
  await trx.deleteFrom("mentor_tag").where("mentor_id", "=", id).execute();
  const tags = Object.entries({ field: fields, skill: skills, language: languages, stage: stages }).flatMap(
    ([kind, keys]) => [...new Set<string>(keys)].map((key) => ({ mentor_id: id, kind, key })),
  );
  if (tags.length > 0) await trx.insertInto("mentor_tag").values(tags).execute();
}

/** A step in the mentor's life; whoever ends leaves the cohorts that are not over. */
export async function changeMentorState(
  trx: Db,
  { id, state, reason, by, at }: { id: string; state: MentorState; reason: string | null; by: string; at: Instant },
): Promise<void> {
  await trx
    .updateTable("mentor")
    .set((eb) => ({ state, state_reason: reason, state_at: at, decided_by: by, revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
  if (state !== "ended") return;
  await trx
    .updateTable("cohort_mentor")
    .set({ left_at: at })
    .where("mentor_id", "=", id)
    .where("left_at", "is", null)
    .where("cohort_id", "in", (eb) => eb.selectFrom("cohort").select("id").where("state", "!=", "closed"))
    .execute();
}

/** Findable by anyone while approved and listed, by nobody otherwise. */
export async function indexMentor(
  trx: Db,
  { id, name, state, isListed, headline, bio, workplace }: Mentor,
): Promise<void> {
  if (state !== "approved" || !isListed) return unindexText(trx, "mentor", id);
  await indexText(trx, "mentor", id, [name, headline.vi, headline.en ?? null, bio.vi, bio.en ?? null, workplace]);
}
