import { type Db, toNumber } from "~/server/db.server";
import type { MentorState } from "../mentoring";

/** How many mentors of a network are in each state. */
export async function countMentorStates(
  db: Db,
  organizationIds: readonly string[],
): Promise<readonly { organizationId: string; state: MentorState; count: number }[]> {
  if (organizationIds.length === 0) return [];
  const rows = await db
    .selectFrom("mentor")
    .select(["organization_id", "state"])
    .select((eb) => eb.fn.countAll().as("n"))
    .where("organization_id", "in", organizationIds)
    .groupBy(["organization_id", "state"])
    .execute();
  return rows.map(({ organization_id, state, n }) => ({
    organizationId: organization_id,
    state: state as MentorState,
    count: toNumber(n),
  }));
}

/** An organization that has organizers, and so may have a network of mentors. */
export async function listHosts(db: Db) {
  const rows = await db
    .selectFrom("organization as o")
    .select(["o.id", "o.slug", "o.name_vi", "o.name_en"])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("duty as d")
          .select("d.id")
          .whereRef("d.organization_id", "=", "o.id")
          .where("d.kind", "=", "organizer")
          .where("d.ended_at", "is", null),
      ),
    )
    .orderBy("o.sort_key")
    .orderBy("o.id")
    .execute();
  return rows.map(({ id, slug, name_vi, name_en }) => ({ id, slug, name: { vi: name_vi, en: name_en } }));
}

/** Where letters reach the account. */
export async function findAddress(db: Db, accountId: string) {
  const row = await db
    .selectFrom("account")
    .select(["id", "name", "email", "locale"])
    .where("id", "=", accountId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  return row?.email ? { to: { accountId: row.id, name: row.name, email: row.email }, locale: row.locale } : undefined;
}
