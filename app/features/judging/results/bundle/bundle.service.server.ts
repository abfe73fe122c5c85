import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { readPublicCompetition } from "~/features/competition/competition.service.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { chainHead } from "~/server/seal.server";
import { sha256 } from "~/server/secret.server";
import type { RankedRound } from "../../ranking/ranking.queries.server";
import type { PublishedResult } from "../result";
import { type Bundle, bundleFormat, type DivisionDocument, jsonText } from "./bundle";
import { countBundles, findBundle, listDecided, saveBundle } from "./bundle.queries.server";
import { bundleBytes } from "./files.server";

/** One division as it is published: without what was decided, which is added here. */
export type DivisionToBundle = Omit<DivisionDocument, "decided"> & { readonly result: PublishedResult };

/**
 * Puts a publication into one document that recomputes itself, in the publication's own transaction. Answers its number
 * and the SHA-256 of the file that anyone may download.
 */
export async function makeBundle(
  ctx: Ctx,
  trx: Db,
  round: RankedRound,
  divisions: readonly DivisionToBundle[],
): Promise<{ readonly version: number; readonly sha256: string }> {
  const decided = await listDecided(trx, round.id);
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
  const head = { roundId: round.id, version, sha256: sha256(bundleBytes(bundle)) };
  await saveBundle(trx, { ...head, ...chain, content: jsonText(bundle), at: ctx.now });
  return head;
}

/** A published bundle as a file. Anyone may have it who may see the competition; fails with `not_found`. */
export async function readBundle(
  ctx: Ctx,
  bundleId: string,
): Promise<Result<{ readonly name: string; readonly bytes: Buffer }, Refusal>> {
  const found = isId(bundleId) ? await findBundle(ctx.db, bundleId) : undefined;
  if (!found || !(await readPublicCompetition(ctx, found.slug)).ok) return err("not_found");
  const bundle = JSON.parse(found.content) as Bundle;
  return ok({ name: `${found.slug}-vong-${found.position}-ban-${found.version}.zip`, bytes: bundleBytes(bundle) });
}
