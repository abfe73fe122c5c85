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

/** An organization whose network one may apply to. */
export type Host = {
  readonly id: string;
  readonly slug: string;
  readonly name: { readonly vi: string; readonly en: string | null };
};

/** Organizations that have organizers, and so may have a network of mentors. */
export async function listHosts(db: Db): Promise<Host[]> {
  return toHosts(await hosts(db).execute());
}

/** Those of them that host a competition, an event or a cohort: what is offered to whoever would be a mentor. */
export async function listActiveHosts(db: Db): Promise<Host[]> {
  const active = hosts(db).where((eb) =>
    eb.or([
      eb.exists(eb.selectFrom("competition").select("id").whereRef("organization_id", "=", "o.id")),
      eb.exists(eb.selectFrom("event").select("id").whereRef("organization_id", "=", "o.id")),
      eb.exists(eb.selectFrom("cohort").select("id").whereRef("organization_id", "=", "o.id")),
    ]),
  );
  return toHosts(await active.execute());
}

function hosts(db: Db) {
  return db
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
    .orderBy("o.id");
}

function toHosts(rows: Awaited<ReturnType<ReturnType<typeof hosts>["execute"]>>): Host[] {
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
