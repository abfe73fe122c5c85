import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";

/** The project behind an entry: its address only when anyone may see it. */
export type WinnerProject = { readonly projectId: string; readonly slug: string | null };

/** By entry id. */
export async function findWinnerProjects(db: Db, entryIds: readonly string[]): Promise<Map<string, WinnerProject>> {
  if (entryIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("project as p", "p.id", "e.project_id")
    .leftJoin("project_tier as t", (join) =>
      join.onRef("t.project_id", "=", "p.id").on("t.field", "=", "name").on("t.tier", "=", "public"),
    )
    .select(["e.id", "p.id as project_id", "p.slug", "t.tier"])
    .where("e.id", "in", [...entryIds])
    .execute();
  return new Map(
    rows.map((row) => [row.id, { projectId: row.project_id, slug: row.tier === "public" ? row.slug : null }]),
  );
}

/** An entry with the accounts of its present team, and the results that its rounds and division have. */
export async function findStandingEntry(db: Db, entryId: string) {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("competition as c", "c.id", "e.competition_id")
    .innerJoin("division as d", "d.id", "e.division_id")
    .leftJoin("project_member as m", (join) =>
      join.onRef("m.project_id", "=", "e.project_id").on("m.left_at", "is", null),
    )
    .select(["e.id", "e.number", "e.title", "e.state", "e.competition_id", "c.slug", "c.name_vi", "c.name_en"])
    .select(["d.name_vi as division_vi", "d.name_en as division_en", "m.account_id"])
    .where("e.id", "=", entryId)
    .execute();
  const [row] = rows;
  if (!row) return undefined;
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    state: row.state,
    memberAccountIds: rows.flatMap(({ account_id }) => account_id ?? []),
    competition: { id: row.competition_id, slug: row.slug, name: { vi: row.name_vi, en: row.name_en } },
    division: { vi: row.division_vi, en: row.division_en },
  };
}

/** The published versions of the rounds and divisions that hold the entry, without their content. */
export async function listResultsOfEntry(db: Db, entryId: string) {
  const rows = await db
    .selectFrom("round_entry as re")
    .innerJoin("result as x", (join) =>
      join.onRef("x.round_id", "=", "re.round_id").onRef("x.division_id", "=", "re.division_id"),
    )
    .innerJoin("round as r", "r.id", "re.round_id")
    .select(["x.id", "x.round_id", "x.version", "x.published_at"])
    .where("re.entry_id", "=", entryId)
    .orderBy("r.position", "desc")
    .orderBy("x.version", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    roundId: row.round_id,
    version: row.version,
    publishedAt: row.published_at,
  }));
}

export type PublishedAward = {
  readonly projectId: string;
  readonly prize: Localized;
  readonly competition: { readonly slug: string; readonly name: Localized };
};

/** Prizes of these projects in competitions whose last round is published; the youngest competition first. */
export async function listAwardsOfProjects(db: Db, projectIds: readonly string[]): Promise<PublishedAward[]> {
  if (projectIds.length === 0) return [];
  const rows = await db
    .selectFrom("award as a")
    .innerJoin("prize as p", "p.id", "a.prize_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .innerJoin("competition as c", "c.id", "e.competition_id")
    .select(["e.project_id", "p.name_vi", "p.name_en", "c.slug"])
    .select(["c.name_vi as competition_vi", "c.name_en as competition_en"])
    .where("e.project_id", "in", [...projectIds])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("round as r")
          .select("r.id")
          .whereRef("r.competition_id", "=", "c.id")
          .where("r.state", "=", "published")
          .where((inner) =>
            inner.not(
              inner.exists(
                inner
                  .selectFrom("round as later")
                  .select("later.id")
                  .whereRef("later.competition_id", "=", "c.id")
                  .whereRef("later.position", ">", "r.position"),
              ),
            ),
          ),
      ),
    )
    .orderBy("c.opened_at", (order) => order.desc().nullsLast())
    .orderBy("p.position")
    .orderBy("a.id")
    .execute();
  return rows.map((row) => ({
    projectId: row.project_id,
    prize: { vi: row.name_vi, en: row.name_en },
    competition: { slug: row.slug, name: { vi: row.competition_vi, en: row.competition_en } },
  }));
}
