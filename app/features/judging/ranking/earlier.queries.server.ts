import * as z from "zod";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import type { Hundredths } from "../rubric";
import { scaleOfFigures } from "./ranking";
import { rankingMethod } from "./ranking.queries.server";

/** What a round that counts into another one came to in one division. */
export type RoundFigures = {
  readonly roundId: string;
  readonly divisionId: string;
  readonly scale: Hundredths;
  readonly figures: Readonly<Record<string, Hundredths>>;
};

/** Of a published result only what a later round counts. */
const publishedFigures = z.object({
  rubric: z.object({ maximum: z.number().int() }),
  method: z.string(),
  entries: z.array(
    z.object({
      entryId: z.string(),
      total: z.number().int().nullable(),
      sheets: z.array(z.object({ counts: z.boolean() })),
    }),
  ),
});

/** The figures of those among some rounds whose results stand published, by division, from the newest version. */
export async function listPublishedFigures(db: Db, roundIds: readonly string[]): Promise<RoundFigures[]> {
  if (roundIds.length === 0) return [];
  const rows = await db
    .selectFrom("result as r")
    .innerJoin("round as ro", "ro.id", "r.round_id")
    .select(["r.round_id", "r.division_id", "r.data"])
    .where("r.round_id", "in", [...roundIds])
    .where("ro.state", "=", "published")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("result as newer")
            .select("newer.id")
            .whereRef("newer.round_id", "=", "r.round_id")
            .whereRef("newer.division_id", "=", "r.division_id")
            .whereRef("newer.version", ">", "r.version"),
        ),
      ),
    )
    .execute();
  return rows.map(({ round_id, division_id, data }) => {
    const { rubric, method, entries } = readJson(publishedFigures, data);
    const counted = entries.map(({ sheets }) => ({ sheets: sheets.filter(({ counts }) => counts).length }));
    return {
      roundId: round_id,
      divisionId: division_id,
      scale: scaleOfFigures({ method: rankingMethod(method), maximum: rubric.maximum }, counted),
      figures: Object.fromEntries(entries.flatMap(({ entryId, total }) => (total === null ? [] : [[entryId, total]]))),
    };
  });
}
