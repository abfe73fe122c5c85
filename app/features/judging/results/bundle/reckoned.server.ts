import type { Db } from "~/server/db.server";
import { deepenAside } from "../../ranking/deepen.server";
import type { RankedRound } from "../../ranking/ranking.queries.server";
import { rankRound } from "../../ranking/ranking.service.server";
import { codedInput, type Reckoning, reckon } from "./published-division";

/**
 * What a round's divisions come to as they stand now, computed before a transaction holds the round, in threads where
 * there is much to do. Whoever holds it asks with the input as it is then: one that hasn't changed in any part has its
 * answer, and one that has, or that took too long, is computed at once.
 */
export async function reckonedAhead(db: Db, round: RankedRound): Promise<Reckoning> {
  const rankings = await rankRound(db, round).catch(() => []); // what took too long was logged
  const known = new Map(
    await Promise.all(
      rankings.map(async (ranked) => {
        const input = codedInput(ranked, round.id);
        const question = { input, certainty: true, entryId: null, judges: false, may: [] };
        return [JSON.stringify(input), await deepenAside(question).catch(() => undefined)] as const;
      }),
    ),
  );
  return (input) => known.get(JSON.stringify(input)) ?? reckon(input);
}
