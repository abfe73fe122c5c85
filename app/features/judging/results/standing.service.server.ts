import { isId } from "~/core/id";
import { err, ok } from "~/core/result";
import { readPublicCompetition } from "~/features/competition/competition.service.server";
import type { Ctx } from "~/server/context.server";
import { bandOf } from "../feedback/feedback";
import { type OwnFeedback, readOwnFeedback } from "../feedback/feedback.service.server";
import { printedMean } from "../ranking/ranking";
import { divisionMeans, type PublishedResult } from "./result";
import { readResults } from "./result.queries.server";
import { resultsPolicy } from "./results.policy";
import { findStandingEntry, listResultsOfEntry } from "./standing.queries.server";

export type StandingView = Extract<Awaited<ReturnType<typeof readStanding>>, { ok: true }>["value"];
export type RoundStanding = StandingView["rounds"][number];

/**
 * Where an entry stands, for its team alone: each published round with what its rules let a team read of its place, and
 * once the feedback is released each criterion against the division and the judges' comments. Nothing of a round shows
 * before its publication. Fails with `not_found` for everyone else.
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
  const feedback = await readOwnFeedback(
    ctx,
    entryId,
    heads.map(({ roundId }) => roundId),
  );
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
      const own = feedback.find((one) => one.roundId === roundId);
      if (!own) return [];
      return [
        {
          roundId,
          version,
          publishedAt,
          ...standingIn(result, entryId, own),
          feedback: own,
        },
      ];
    }),
  });
}

function standingIn(
  result: PublishedResult,
  entryId: string,
  { standing, criteria }: Pick<OwnFeedback[number], "standing" | "criteria">,
) {
  const own = result.entries.find((entry) => entry.entryId === entryId);
  if (!own) throw new Error(`entry ${entryId} is not in the result of round ${result.round.id}`);
  const totals = result.entries.flatMap(({ total }) => total ?? []);
  const means = divisionMeans(result);
  const isPlaced = standing === "rank";
  return {
    roundName: result.round.name,
    isFinal: result.round.isFinal,
    divisionName: result.division.name,
    isRanked: own.rank !== null,
    rank: isPlaced ? own.rank : null,
    total: isPlaced ? own.total : null,
    band: standing === "band" && own.total !== null ? bandOf(own.total, totals) : null,
    tiedWith: own.tiedWith,
    count: totals.length,
    maximum: result.rubric.maximum,
    divisionMean: isPlaced && totals.length > 0 ? printedMean(totals) : null,
    sheets: own.sheets.filter(({ counts }) => counts).length,
    outcome: own.outcome,
    prizes: own.prizes.map(({ name }) => name),
    criteria: (criteria ? result.rubric.criteria : []).flatMap(({ key, title, maxMark }) => {
      const mean = own.means[key];
      if (mean === undefined) return [];
      const band = bandOf(
        mean,
        result.entries.flatMap(({ means: theirs }) => theirs[key] ?? []),
      );
      return [{ key, title, maxMark, own: mean, division: means.get(key) ?? mean, band }];
    }),
  };
}
