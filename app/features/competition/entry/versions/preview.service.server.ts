import { ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { sha256 } from "~/server/secret.server";
import { listDivisions, listFields } from "../../competition.queries.server";
import { type Dossier, dossierParts } from "../dossier";
import { summaryOf } from "../entry.service.server";
import { snapshotText } from "../snapshot";
import { findCommitment, listVersions } from "../submission.queries.server";
import { gather } from "../submission.service.server";
import { isFirstRoundBlind } from "./versions.queries.server";
import { openMine } from "./versions.service.server";

/** Through whose eyes a draft is read. */
type PreviewReader = "judge" | "secretary";

/**
 * The draft as it stands, made by the very functions that make a judge's copy of what is handed in: blind where the
 * first round is blind; or as the secretary reads it. Fails with `not_found` outside the team.
 */
export async function readPreview(ctx: Ctx, entryId: string, reader: PreviewReader) {
  const opened = await openMine(ctx, entryId);
  if (!opened.ok) return opened;
  const entry = opened.value;
  const gathered = await gather(ctx, ctx.db, entry, await findCommitment(ctx.db, entry.competitionId));
  if (!gathered.ok) return gathered;
  const { snapshot, lacks, form } = gathered.value;
  const [divisions, fields] = [
    await listDivisions(ctx.db, entry.competitionId),
    await listFields(ctx.db, entry.competitionId),
  ];
  const [latest] = await listVersions(ctx.db, entry.id);
  const isBlindRound = await isFirstRoundBlind(ctx.db, entry.competitionId, entry.divisionId);
  const hash = sha256(snapshotText(snapshot));
  const none = { vi: "—" };
  const dossier: Dossier = {
    entryId: entry.id,
    entryVersionId: "",
    number: entry.number,
    version: latest?.sha256 === hash ? latest.version : (latest?.version ?? 0) + 1,
    sha256: hash,
    submittedAt: ctx.now,
    division: divisions.find(({ id }) => id === entry.divisionId)?.name ?? none,
    field: fields.find(({ id }) => id === entry.fieldId)?.name ?? none,
    ...dossierParts(form, snapshot, { blind: reader === "judge" && isBlindRound }),
  };
  return ok({ entry: summaryOf(entry, ctx.now), dossier, reader, isBlindRound, lackCount: lacks.length });
}
