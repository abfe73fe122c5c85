import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Locale, Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { roundState } from "../ranking/ranking.queries.server";
import type { RoundState } from "../round";
import { type PublishedResult, resultSchema } from "./result";

/** A published version without its content. */
export type ResultHead = {
  readonly id: string;
  readonly roundId: string;
  readonly divisionId: string;
  readonly divisionName: Localized;
  readonly version: number;
  readonly sha256: string;
  readonly reason: string | null;
  readonly publishedAt: Instant;
};

/** Every version of a competition's results: by round, by division, the newest first. */
export async function listResultHeads(db: Db, competitionId: string): Promise<ResultHead[]> {
  const rows = await db
    .selectFrom("result as x")
    .innerJoin("round as r", "r.id", "x.round_id")
    .innerJoin("division as d", "d.id", "x.division_id")
    .select(["x.id", "x.round_id", "x.division_id", "d.name_vi", "d.name_en", "x.version", "x.sha256", "x.reason"])
    .select(["x.published_at"])
    .where("r.competition_id", "=", competitionId)
    .orderBy("r.position", "desc")
    .orderBy("d.position")
    .orderBy("x.version", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    roundId: row.round_id,
    divisionId: row.division_id,
    divisionName: { vi: row.name_vi, en: row.name_en },
    version: row.version,
    sha256: row.sha256,
    reason: row.reason,
    publishedAt: row.published_at,
  }));
}

/** The newest version of each round and division. */
export function newestOf(heads: readonly ResultHead[]): ResultHead[] {
  return heads.filter((head) => !heads.some((other) => isSamePlace(head, other) && other.version > head.version));
}

export function isSamePlace(a: ResultHead, b: ResultHead): boolean {
  return a.roundId === b.roundId && a.divisionId === b.divisionId;
}

/** What some versions say, by id. */
export async function readResults(db: Db, ids: readonly string[]): Promise<Map<string, PublishedResult>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("result")
    .select(["id", "data"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, readJson(resultSchema, row.data)]));
}

export type RoundBrief = {
  readonly id: string;
  readonly name: Localized;
  readonly state: RoundState;
  readonly position: number;
};

/** The host and the rounds of a competition in order; undefined without the competition. */
export async function findRounds(db: Db, competitionId: string) {
  const rows = await db
    .selectFrom("competition as c")
    .leftJoin("round as r", "r.competition_id", "c.id")
    .select(["c.organization_id", "c.slug", "r.id", "r.name_vi", "r.name_en", "r.state", "r.position"])
    .where("c.id", "=", competitionId)
    .orderBy("r.position")
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const rounds = rows.flatMap(({ id, name_vi, name_en, state, position }): RoundBrief[] =>
    id && name_vi !== null && state && position !== null
      ? [{ id, name: { vi: name_vi, en: name_en }, state: roundState(state), position }]
      : [],
  );
  return { organizationId: first.organization_id, slug: first.slug, rounds };
}

export async function listVersions(trx: Db, roundId: string): Promise<{ divisionId: string; version: number }[]> {
  const rows = await trx
    .selectFrom("result")
    .select(["division_id", "version"])
    .where("round_id", "=", roundId)
    .orderBy("version", "desc")
    .execute();
  return rows.map((row) => ({ divisionId: row.division_id, version: row.version }));
}

export async function saveResult(
  trx: Db,
  result: Omit<ResultHead, "id" | "divisionName"> & { readonly data: string; readonly publishedBy: string },
): Promise<void> {
  await trx
    .insertInto("result")
    .values({
      id: newId(),
      round_id: result.roundId,
      division_id: result.divisionId,
      version: result.version,
      data: result.data,
      sha256: result.sha256,
      reason: result.reason,
      published_by: result.publishedBy,
      published_at: result.publishedAt,
    })
    .execute();
}

/** True when it wasn't over before. */
export async function finishCompetition(trx: Db, competitionId: string): Promise<boolean> {
  const row = await trx
    .updateTable("competition")
    .set({ state: "finished" })
    .where("id", "=", competitionId)
    .where("state", "!=", "finished")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export type Recipient = {
  readonly entryId: string;
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
};

/** The people of each entry's team who have an account and an address. */
export async function listRecipients(db: Db, roundId: string): Promise<Recipient[]> {
  const rows = await db
    .selectFrom("round_entry as re")
    .innerJoin("entry as e", "e.id", "re.entry_id")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .innerJoin("account as a", "a.id", "m.account_id")
    .select(["re.entry_id", "a.id", "a.email", "a.name", "a.locale"])
    .where("re.round_id", "=", roundId)
    .where("m.left_at", "is", null)
    .where("a.erased_at", "is", null)
    .orderBy("re.entry_id")
    .orderBy("m.position")
    .execute();
  return rows.flatMap(({ entry_id, id, email, name, locale }) =>
    email === null
      ? []
      : [
          {
            entryId: entry_id,
            accountId: id,
            email,
            name,
            locale: locale === "en" ? ("en" as const) : ("vi" as const),
          },
        ],
  );
}
