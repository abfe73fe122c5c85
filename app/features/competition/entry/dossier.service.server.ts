import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { type Dossier, dossierParts, type Reading } from "./dossier";
import { findEntryVersion } from "./dossier.queries.server";

/**
 * The dossier of one entry version, for the rooms that show it: the secretary's page, the judge's sheet. It asks no
 * policy of its own: the calling service has asked its own first and knows whether its round is blind and whether
 * people's identification numbers are shown whole. Fails with
 * `not_found` for an id that is no version.
 */
export async function readDossier(
  ctx: Pick<Ctx, "db">,
  entryVersionId: string,
  reading: Reading,
): Promise<Result<Dossier, "not_found">> {
  const found = await findEntryVersion(ctx.db, entryVersionId);
  if (!found) return err("not_found");
  const { snapshot, form, divisionKey, ...version } = found;
  return ok({ ...version, ...dossierParts(form, snapshot, { ...reading, divisionKey }) });
}
