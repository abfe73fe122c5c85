import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { type Db, toNumber } from "~/server/db.server";
import type { Decided } from "./bundle";

/** What was decided on the entries of a round, with the reasons. */
export async function listDecided(db: Db, roundId: string): Promise<Decided[]> {
  const rows = await db
    .selectFrom("round_entry")
    .select(["entry_id", "outcome", "outcome_reason"])
    .where("round_id", "=", roundId)
    .orderBy("entry_id")
    .execute();
  return rows.map((row) => ({
    entryId: row.entry_id,
    outcome: row.outcome === "advanced" || row.outcome === "eliminated" ? row.outcome : null,
    reason: row.outcome_reason,
  }));
}

/** How many bundles a round has. */
export async function countBundles(trx: Db, roundId: string): Promise<number> {
  const row = await trx
    .selectFrom("result_bundle")
    .select((eb) => eb.fn.countAll().as("n"))
    .where("round_id", "=", roundId)
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

export async function saveBundle(
  trx: Db,
  bundle: {
    readonly roundId: string;
    readonly version: number;
    readonly content: string;
    readonly sha256: string;
    readonly sequence: number;
    readonly hash: string;
    readonly at: Instant;
  },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("result_bundle")
    .values({
      id,
      round_id: bundle.roundId,
      version: bundle.version,
      content: bundle.content,
      sha256: bundle.sha256,
      chain_sequence: bundle.sequence,
      chain_head: bundle.hash,
      published_at: bundle.at,
    })
    .execute();
  return id;
}

export type BundleHead = {
  readonly id: string;
  readonly roundId: string;
  readonly version: number;
  readonly sha256: string;
  readonly publishedAt: Instant;
};

/** The bundles of a competition's rounds, the newest first, without their content. */
export async function listBundles(db: Db, competitionId: string): Promise<BundleHead[]> {
  const rows = await db
    .selectFrom("result_bundle as b")
    .innerJoin("round as r", "r.id", "b.round_id")
    .select(["b.id", "b.round_id", "b.version", "b.sha256", "b.published_at"])
    .where("r.competition_id", "=", competitionId)
    .orderBy("r.position", "desc")
    .orderBy("b.version", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    roundId: row.round_id,
    version: row.version,
    sha256: row.sha256,
    publishedAt: row.published_at,
  }));
}

/** A bundle's content, with the address of its competition and the number of its round. */
export async function findBundle(db: Db, bundleId: string) {
  const row = await db
    .selectFrom("result_bundle as b")
    .innerJoin("round as r", "r.id", "b.round_id")
    .innerJoin("competition as c", "c.id", "r.competition_id")
    .select(["b.content", "b.version", "r.position", "c.slug"])
    .where("b.id", "=", bundleId)
    .executeTakeFirst();
  return row && { content: row.content, version: row.version, position: row.position, slug: row.slug };
}

/** The published rounds that have no bundle. */
export async function listUnbundled(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("round as r")
    .select("r.id")
    .where("r.state", "=", "published")
    .where(({ exists, selectFrom }) =>
      exists(selectFrom("result as x").select("x.id").whereRef("x.round_id", "=", "r.id")),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("result_bundle as b").select("b.id").whereRef("b.round_id", "=", "r.id"))),
    )
    .orderBy("r.id")
    .execute();
  return rows.map(({ id }) => id);
}

/** What the newest versions of a round say, by division. */
export async function listNewestResults(db: Db, roundId: string) {
  const rows = await db
    .selectFrom("result")
    .select(["division_id", "data", "published_at"])
    .where("round_id", "=", roundId)
    .orderBy("version", "desc")
    .execute();
  return rows
    .filter((row, at) => rows.findIndex((other) => other.division_id === row.division_id) === at)
    .map((row) => ({ divisionId: row.division_id, data: row.data, publishedAt: row.published_at }));
}
