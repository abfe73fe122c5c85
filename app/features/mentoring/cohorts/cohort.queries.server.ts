import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { slug as slugOf } from "~/core/slug";
import { type Db, lockRow, toNumber } from "~/server/db.server";
import type { CohortState, MentorState } from "../mentoring";
import type { Cohort } from "./cohort";

const columns = [
  "h.id",
  "h.organization_id",
  "h.slug",
  "h.name_vi",
  "h.name_en",
  "h.about_vi",
  "h.about_en",
  "h.opens_at",
  "h.closes_at",
  "h.starts_on",
  "h.ends_on",
  "h.weights",
  "h.state",
  "h.revision",
  "o.slug as host_slug",
  "o.name_vi as host_vi",
  "o.name_en as host_en",
] as const;

function cohorts(db: Db) {
  return db.selectFrom("cohort as h").innerJoin("organization as o", "o.id", "h.organization_id").select(columns);
}
type Row = Awaited<ReturnType<ReturnType<typeof cohorts>["executeTakeFirstOrThrow"]>>;

export type CohortRow = Cohort & {
  readonly host: { readonly slug: string; readonly vi: string; readonly en: string | null };
  /** JSON */
  readonly weights: string;
};

const toCohort = (row: Row): CohortRow => ({
  id: row.id,
  organizationId: row.organization_id,
  slug: row.slug,
  name: { vi: row.name_vi, en: row.name_en },
  about: { vi: row.about_vi, en: row.about_en },
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  state: row.state as CohortState,
  revision: row.revision,
  weights: row.weights,
  host: { slug: row.host_slug, vi: row.host_vi, en: row.host_en },
});

export async function findCohort(db: Db, by: "id" | "slug", value: string): Promise<CohortRow | undefined> {
  const row = await cohorts(db).where(`h.${by}`, "=", value).executeTakeFirst();
  return row && toCohort(row);
}

/** The cohort's row locked until the transaction ends, then read: needs, mentors and plans change under this lock. */
export async function lockCohort(trx: Db, id: string): Promise<CohortRow | undefined> {
  await lockRow(trx, trx.selectFrom("cohort").select("id").where("id", "=", id)).executeTakeFirst();
  return findCohort(trx, "id", id);
}

/** Cohorts of these organizations, the latest first. */
export async function listCohorts(db: Db, organizationIds: readonly string[]): Promise<CohortRow[]> {
  if (organizationIds.length === 0) return [];
  const rows = await cohorts(db)
    .where("h.organization_id", "in", organizationIds)
    .orderBy("h.starts_on", "desc")
    .orderBy("h.id")
    .execute();
  return rows.map(toCohort);
}

/** Cohorts that anyone may see and that aren't over, the next to close first. */
export async function listCurrentCohorts(db: Db): Promise<CohortRow[]> {
  const rows = await cohorts(db)
    .where("h.state", "in", ["open", "matching", "running"])
    .orderBy("h.closes_at")
    .orderBy("h.id")
    .execute();
  return rows.map(toCohort);
}

type Facts = Pick<Cohort, "name" | "about" | "opensAt" | "closesAt" | "startsOn" | "endsOn">;

function rowOf({ name, about, opensAt, closesAt, startsOn, endsOn }: Facts) {
  return {
    name_vi: name.vi,
    name_en: name.en ?? null,
    about_vi: about.vi,
    about_en: about.en ?? null,
    opens_at: opensAt,
    closes_at: closesAt,
    starts_on: startsOn,
    ends_on: endsOn,
  };
}

/** Adds a cohort under an address that no other has. */
export async function insertCohort(
  trx: Db,
  { organizationId, facts, by, at }: { organizationId: string; facts: Facts; by: string; at: Instant },
): Promise<string> {
  const id = newId();
  const plain = slugOf(facts.name.vi, "dot-co-van");
  const row = { id, organization_id: organizationId, ...rowOf(facts), created_by: by, created_at: at };
  const made = await trx
    .insertInto("cohort")
    .values({ ...row, slug: plain })
    .onConflict((oc) => oc.column("slug").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) {
    await trx
      .insertInto("cohort")
      .values({ ...row, slug: `${plain}-${id.slice(-6)}` })
      .execute();
  }
  return id;
}

export async function saveCohort(trx: Db, id: string, facts: Facts, revision: number): Promise<void> {
  await trx
    .updateTable("cohort")
    .set({ ...rowOf(facts), revision })
    .where("id", "=", id)
    .execute();
}

export async function changeCohortState(trx: Db, id: string, state: CohortState): Promise<void> {
  await trx
    .updateTable("cohort")
    .set((eb) => ({ state, revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** The viewer as a mentor of a cohort's network, and their place in the cohort. */
export async function findOwnMentor(db: Db, cohort: Pick<Cohort, "id" | "organizationId">, accountId: string) {
  const row = await db
    .selectFrom("mentor as m")
    .leftJoin("cohort_mentor as cm", (join) =>
      join.onRef("cm.mentor_id", "=", "m.id").on("cm.cohort_id", "=", cohort.id).on("cm.left_at", "is", null),
    )
    .select(["m.id", "m.account_id", "m.state", "m.capacity", "cm.capacity as cohort_capacity"])
    .where("m.organization_id", "=", cohort.organizationId)
    .where("m.account_id", "=", accountId)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      accountId: row.account_id,
      state: row.state as MentorState,
      usualCapacity: row.capacity,
      capacity: row.cohort_capacity,
      takesPart: row.cohort_capacity !== null,
    }
  );
}

export async function joinCohortRow(
  trx: Db,
  { cohortId, mentorId, capacity, at }: { cohortId: string; mentorId: string; capacity: number; at: Instant },
): Promise<void> {
  await trx
    .insertInto("cohort_mentor")
    .values({ cohort_id: cohortId, mentor_id: mentorId, capacity, joined_at: at })
    .onConflict((oc) => oc.columns(["cohort_id", "mentor_id"]).doUpdateSet({ capacity, left_at: null }))
    .execute();
}

/** Whether there was somebody to leave. */
export async function leaveCohortRow(trx: Db, cohortId: string, mentorId: string, at: Instant): Promise<boolean> {
  const left = await trx
    .updateTable("cohort_mentor")
    .set({ left_at: at })
    .where("cohort_id", "=", cohortId)
    .where("mentor_id", "=", mentorId)
    .where("left_at", "is", null)
    .returning("mentor_id")
    .executeTakeFirst();
  return left !== undefined;
}

/** How many mentors take part in each cohort, and how many needs stand in each state. */
export async function countCohorts(db: Db, cohortIds: readonly string[]) {
  if (cohortIds.length === 0) return new Map<string, CohortCounts>();
  const [mentorRows, needRows] = [
    await db
      .selectFrom("cohort_mentor as cm")
      .innerJoin("mentor as m", "m.id", "cm.mentor_id")
      .select("cm.cohort_id")
      .select((eb) => [eb.fn.countAll().as("n"), eb.fn.sum("cm.capacity").as("places")])
      .where("cm.cohort_id", "in", cohortIds)
      .where("cm.left_at", "is", null)
      .where("m.state", "=", "approved")
      .groupBy("cm.cohort_id")
      .execute(),
    await db
      .selectFrom("mentoring_need")
      .select(["cohort_id", "state"])
      .select((eb) => eb.fn.countAll().as("n"))
      .where("cohort_id", "in", cohortIds)
      .groupBy(["cohort_id", "state"])
      .execute(),
  ];
  return new Map<string, CohortCounts>(
    cohortIds.map((id) => {
      const mentors = mentorRows.find(({ cohort_id }) => cohort_id === id);
      const needs = (state: string) =>
        toNumber(needRows.find((row) => row.cohort_id === id && row.state === state)?.n ?? 0);
      return [
        id,
        {
          mentors: toNumber(mentors?.n ?? 0),
          places: toNumber(mentors?.places ?? 0),
          submitted: needs("submitted"),
          drafts: needs("draft"),
        },
      ];
    }),
  );
}
export type CohortCounts = {
  readonly mentors: number;
  readonly places: number;
  readonly submitted: number;
  readonly drafts: number;
};

/** The cohorts in which these mentors take part, with their places. */
export async function listPlaces(db: Db, mentorIds: readonly string[]) {
  if (mentorIds.length === 0) return [];
  const rows = await db
    .selectFrom("cohort_mentor")
    .select(["cohort_id", "mentor_id", "capacity"])
    .where("mentor_id", "in", mentorIds)
    .where("left_at", "is", null)
    .execute();
  return rows.map(({ cohort_id, mentor_id, capacity }) => ({ cohortId: cohort_id, mentorId: mentor_id, capacity }));
}
