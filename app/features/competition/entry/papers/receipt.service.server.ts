import { err, ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { readJson } from "~db/read-json";
import { findEntryVersion } from "../dossier.queries.server";
import { snapshotSchema } from "../snapshot";
import { listVersions } from "../submission.queries.server";
import { findVersion } from "../versions/versions.queries.server";
import { fileStem, openMine, readVersionNumber } from "../versions/versions.service.server";

export type ReceiptView = Extract<Awaited<ReturnType<typeof readReceipt>>, { ok: true }>["value"];

/**
 * The receipt of the team's own entry: of the version asked for, else of the newest. Fails with `not_found` outside the
 * team and for no such version, `entry_not_submitted` before anything was handed in.
 */
export async function readReceipt(ctx: Ctx, entryId: string, version: string | null) {
  const opened = await openMine(ctx, entryId);
  if (!opened.ok) return opened;
  const entry = opened.value;
  const [newest] = await listVersions(ctx.db, entry.id);
  if (!newest || entry.number === null) return err("entry_not_submitted");
  const wanted = version === null ? newest.version : (readVersionNumber(version) ?? 0);
  const found = await findVersion(ctx.db, entry.id, wanted);
  const named = found && (await findEntryVersion(ctx.db, found.id));
  if (!found || !named) return err("not_found");
  const snapshot = readJson(snapshotSchema, found.text);
  return ok({
    entryId: entry.id,
    fileName: `bien-nhan-${fileStem(entry)}.pdf`,
    number: entry.number,
    title: snapshot.project.name,
    competition: entry.competition.name,
    host: entry.competition.host.name,
    division: named.division,
    field: named.field,
    version: found.version,
    isNewest: found.version === newest.version,
    at: found.at,
    by: found.by,
    isLate: entry.isLate,
    sha256: found.sha256,
    answers: Object.keys(snapshot.answers).length,
    authors: snapshot.team.filter(({ role }) => role !== "adviser").length,
    files: snapshot.files.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
  });
}
