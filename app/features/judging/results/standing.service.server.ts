import { isId } from "~/core/id";
import { err, ok } from "~/core/result";
import { readPublicCompetition } from "~/features/competition/competition.service.server";
import type { Ctx } from "~/server/context.server";
import { printedMean } from "../ranking/ranking";
import { divisionMeans, type PublishedResult } from "./result";
import { readResults } from "./result.queries.server";
import { resultsPolicy } from "./results.policy";
import { findStandingEntry, listRemarks, listResultsOfEntry } from "./standing.queries.server";

export type StandingView = Extract<Awaited<ReturnType<typeof readStanding>>, { ok: true }>["value"];
export type RoundStanding = StandingView["rounds"][number];

/**
 * Where an entry stands, for its team alone: each published round with rank, total, means against the division's and
 * the remarks as they were submitted when it was published, without names. Nothing of a round shows before its
 * publication. Fails with `not_found` for everyone else.
 */
export async function readStanding(ctx: Ctx, entryId: string) {
  const entry = ctx.viewer && isId(entryId) ? await findStandingEntry(ctx.db, entryId) : undefined;
  if (!entry || !resultsPolicy["standing.read"](ctx.viewer, entry).allowed) return err("not_found");
  const all = await listResultsOfEntry(ctx.db, entryId);
  const heads = all.filter(
    (head) => !all.some((other) => other.roundId === head.roundId && other.version > head.version),
  );
  const results = await readResults(
    ctx.db,
    heads.map(({ id }) => id),
  );
  const remarks = heads.length > 0 ? await listRemarks(ctx.db, entryId) : [];
  const competition = heads.length > 0 ? undefined : await readPublicCompetition(ctx, entry.competition.slug);
  const deadline = competition?.ok ? competition.value.deadline : null;
  return ok({
    entry: { id: entry.id, number: entry.number, title: entry.title },
    competition: entry.competition,
    division: entry.division,
    next: deadline && { what: deadline.phase.label, at: deadline.at },
    rounds: heads.flatMap(({ id, roundId, version, publishedAt }) => {
      const result = results.get(id);
      if (!result?.entries.some((one) => one.entryId === entryId)) return [];
      const own = remarks.filter((remark) => remark.roundId === roundId && remark.savedAt <= publishedAt);
      const newest = own.filter(
        (remark, index) => own.findIndex(({ assignmentId }) => assignmentId === remark.assignmentId) === index,
      );
      return [
        {
          roundId,
          version,
          publishedAt,
          ...standingIn(result, entryId),
          remarks: [...new Set(newest.map(({ text }) => text.trim()).filter(Boolean))],
        },
      ];
    }),
  });
}

function standingIn(result: PublishedResult, entryId: string) {
  const own = result.entries.find((entry) => entry.entryId === entryId);
  if (!own) throw new Error(`entry ${entryId} is not in the result of round ${result.round.id}`);
  const totals = result.entries.flatMap(({ total }) => total ?? []);
  const means = divisionMeans(result);
  return {
    roundName: result.round.name,
    isFinal: result.round.isFinal,
    divisionName: result.division.name,
    rank: own.rank,
    total: own.total,
    tiedWith: own.tiedWith,
    count: totals.length,
    maximum: result.rubric.maximum,
    divisionMean: totals.length > 0 ? printedMean(totals) : null,
    sheets: own.sheets.filter(({ counts }) => counts).length,
    outcome: own.outcome,
    prizes: own.prizes.map(({ name }) => name),
    criteria: result.rubric.criteria.flatMap(({ key, title, maxMark }) => {
      const mean = own.means[key];
      return mean === undefined ? [] : [{ key, title, maxMark, own: mean, division: means.get(key) ?? mean }];
    }),
  };
}
