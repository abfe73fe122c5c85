import { isId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { readPublicCompetition } from "~/features/competition/competition.service.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { chainHead } from "~/server/seal.server";
import { sha256 } from "~/server/secret.server";
import { findRankedRound, type RankedRound } from "../../ranking/ranking.queries.server";
import { rankRound } from "../../ranking/ranking.service.server";
import { lockRound } from "../../rounds/rounds.queries.server";
import { listAwards, listPrizesToGive } from "../award.queries.server";
import { resultText } from "../result";
import { type Bundle, bundleFormat, type DivisionDocument, jsonText } from "./bundle";
import {
  countBundles,
  findBundle,
  listDecided,
  listNewestResults,
  listUnbundled,
  saveBundle,
} from "./bundle.queries.server";
import { bundleBytes } from "./files.server";
import { publishedDivision } from "./published-division";
import { reckonedAhead } from "./reckoned.server";

/** What stands for a reason that was given before reasons were published. */
const keptReason = "Lý do ghi trong nhật ký. / The reason is in the log.";

/**
 * Puts a publication into one document that recomputes itself, in the publication's own transaction. Answers its number
 * and the SHA-256 of the file that anyone may download.
 */
export async function makeBundle(
  trx: Db,
  round: RankedRound,
  divisions: readonly Omit<DivisionDocument, "decided">[],
  at: Instant,
  reasons: "told" | "kept" = "told",
): Promise<{ readonly version: number; readonly sha256: string }> {
  const decided = (await listDecided(trx, round.id)).map((one) =>
    one.reason !== null && reasons === "kept" ? { ...one, reason: keptReason } : one,
  );
  const chain = await chainHead(trx, round.organizationId);
  const version = 1 + (await countBundles(trx, round.id));
  const bundle: Bundle = JSON.parse(
    jsonText({
      format: bundleFormat,
      competition: { id: round.competition.id, name: round.competition.name },
      round: { id: round.id, name: round.name, position: round.position, isFinal: round.next === null },
      version,
      chain: { organizationId: round.organizationId, ...chain },
      divisions: divisions.map((division) => ({
        ...division,
        decided: decided.filter(({ entryId }) => division.input.entries.some((entry) => entry.entryId === entryId)),
      })),
    }),
  );
  const bytes = bundleBytes(bundle);
  const head = { roundId: round.id, version, sha256: sha256(bytes) };
  await saveBundle(trx, { ...head, ...chain, content: bytes.toString("base64"), at });
  return head;
}

/**
 * Gives rounds that were published before there were bundles theirs, as long as what stands now still comes to what was
 * published. Answers how many were made.
 */
export async function bundleOlder(db: Db): Promise<number> {
  let made = 0;
  for (const roundId of await listUnbundled(db)) {
    const unheld = await findRankedRound(db, roundId);
    if (!unheld) continue;
    const reckoning = await reckonedAhead(db, unheld);
    const done = await inTransaction(db, async (trx) => {
      await lockRound(trx, roundId);
      if ((await countBundles(trx, roundId)) > 0) return err("already_done");
      const round = await findRankedRound(trx, roundId);
      if (!round) return err("not_found");
      const stored = await listNewestResults(trx, roundId);
      const [prizes, awards] =
        round.next === null
          ? [await listPrizesToGive(trx, round.competitionId), await listAwards(trx, round.competitionId)]
          : [[], []];
      const divisions = (await rankRound(trx, round, { inPlace: true }))
        .filter(({ entries }) => entries.size > 0)
        .map((ranked) => publishedDivision(round, ranked, prizes, awards, reckoning));
      const isSame = divisions.every(
        ({ result }) => stored.find(({ divisionId }) => divisionId === result.division.id)?.data === resultText(result),
      );
      if (!isSame || divisions.length !== stored.length) return err("changed_elsewhere");
      await makeBundle(trx, round, divisions, stored[0]?.publishedAt ?? "", "kept");
      return ok();
    });
    if (done.ok) made += 1;
  }
  return made;
}

/** A published bundle as a file. Anyone may have it who may see the competition; fails with `not_found`. */
export async function readBundle(
  ctx: Ctx,
  bundleId: string,
): Promise<Result<{ readonly name: string; readonly bytes: Buffer }, Refusal>> {
  const found = isId(bundleId) ? await findBundle(ctx.db, bundleId) : undefined;
  if (!found || !(await readPublicCompetition(ctx, found.slug)).ok) return err("not_found");
  const bytes = Buffer.from(found.content, "base64");
  return ok({ name: `${found.slug}-vong-${found.position}-ban-${found.version}.zip`, bytes });
}
