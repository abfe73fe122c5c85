import type { Refusal } from "~/core/refusal";
import { ok, type Result } from "~/core/result";
import type { Localized } from "~/i18n/catalogue";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { readSetup, type SetupHead } from "../setup/read-setup.service.server";
import { insertSeries, lockCompetition } from "../setup/setup.queries.server";
import type { CompetitionPart } from "./competition-part";
import { listOrganizedEditions, saveSeries } from "./edition.queries.server";
import { seriesNameOf } from "./next-edition";
import { findCompetitionPart } from "./part.queries.server";
import { findParticulars } from "./particulars.queries.server";

export type EditionSource = {
  readonly head: SetupHead;
  readonly part: CompetitionPart;
  readonly contact: Localized | undefined;
};

/** A competition as the source of another. Fails with `not_found` for outsiders and `forbidden` for secretaries; a finished one may be read. */
export async function readEditionSource(ctx: Ctx, competitionId: string): Promise<Result<EditionSource, Refusal>> {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const [part, { contact }] = await Promise.all([
    findCompetitionPart(ctx.db, competitionId),
    findParticulars(ctx.db, competitionId),
  ]);
  return ok({ head: setup.value, part, contact });
}

/** The competitions that the viewer may begin another from, the youngest first: those they organize. */
export function listEditionSources(ctx: Ctx) {
  const duties = (ctx.viewer?.duties ?? []).filter(({ kind }) => kind === "organizer");
  return listOrganizedEditions(
    ctx.db,
    duties.flatMap(({ organizationId, competitionId }) => (competitionId === null ? [organizationId] : [])),
    duties.flatMap(({ competitionId }) => (competitionId === null ? [] : [competitionId])),
  );
}

/** The series of an edition that is to be continued; one without gets a series of its name, so that the editions are joined. */
export async function seriesToJoin(trx: Db, ctx: Ctx, sourceId: string): Promise<string | null> {
  const source = await lockCompetition(trx, sourceId);
  if (!source) return null;
  if (source.seriesId) return source.seriesId;
  const name = seriesNameOf(source.name.vi);
  const seriesId = await insertSeries(trx, source.organizationId, name);
  await saveSeries(trx, source.id, seriesId);
  await recordActivity(trx, ctx, {
    act: "competition.series_made",
    subjectKind: "competition",
    subjectId: source.id,
    organizationId: source.organizationId,
    detail: { name },
  });
  return seriesId;
}
