import { isId } from "~/core/id";
import { ok } from "~/core/result";
import { readPublicCompetition } from "~/features/competition/competition.service.server";
import type { Localized } from "~/i18n/catalogue";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { listBundles } from "./bundle/bundle.queries.server";
import type { PublishedResult } from "./result";
import {
  findRounds,
  isSamePlace,
  listResultHeads,
  newestOf,
  type ResultHead,
  readResults,
} from "./result.queries.server";
import {
  findWinnerProjects,
  listAwardsOfProjects,
  type PublishedAward,
  type WinnerProject,
} from "./standing.queries.server";

export type Winner = {
  readonly entryId: string;
  readonly title: string;
  readonly number: string;
  readonly divisionName: Localized;
  readonly prize: { readonly id: string; readonly name: Localized; readonly amount: bigint; readonly isSide: boolean };
  /** the seed of its motif, and its address when the project is public */
  readonly project: WinnerProject | null;
};

export type CompetitionResults = Extract<Awaited<ReturnType<typeof readCompetitionResults>>, { ok: true }>["value"];

/**
 * What anyone may read of a competition's results: the newest published version of each round and division, the
 * winners first, or the older version that `versionId` names in the place of the newest. Before any publication there
 * are no rounds, and the page says when to come back. Fails with `not_found` for a competition that isn't public.
 */
export async function readCompetitionResults(ctx: Ctx, slug: string, asked: { roundId?: string; versionId?: string }) {
  const competition = await readPublicCompetition(ctx, slug);
  if (!competition.ok) return competition;
  const { id, name, deadline } = competition.value;
  const found = await findRounds(ctx.db, id);
  const heads = await listResultHeads(ctx.db, id);
  const older = heads.find((head) => head.id === asked.versionId);
  const newest = newestOf(heads).map((head) => (older && isSamePlace(head, older) ? older : head));
  const published = (found?.rounds ?? [])
    .filter((round) => newest.some(({ roundId }) => roundId === round.id))
    .reverse();
  const roundId = older?.roundId ?? asked.roundId;
  const round = published.find((one) => one.id === roundId) ?? published[0];
  const shown = newest.filter((head) => head.roundId === round?.id);
  const results = await readResults(
    ctx.db,
    shown.map((head) => head.id),
  );
  const divisions = shown.flatMap((head) => {
    const result = results.get(head.id);
    return result ? [{ head, isNewest: isNewest(heads, head), ...publicResult(result) }] : [];
  });
  return ok({
    slug: competition.value.slug,
    name,
    deadline: deadline && { what: deadline.phase.label, at: deadline.at, kind: deadline.what },
    rounds: published.map(({ id: roundId, name: roundName }) => ({ id: roundId, name: roundName })),
    round: round ? { id: round.id, name: round.name } : null,
    winners: await winnersOf(ctx.db, [...results.values()]),
    divisions,
    versions: heads.filter((head) => head.roundId === round?.id),
    bundles: (await listBundles(ctx.db, id)).filter((bundle) => bundle.roundId === round?.id),
  });
}

function isNewest(heads: readonly ResultHead[], head: ResultHead): boolean {
  return !heads.some((other) => isSamePlace(head, other) && other.version > head.version);
}

/** What anyone may read of a result: places and totals; no marks, no sheets. */
function publicResult({ division, rubric, entries }: PublishedResult) {
  return {
    division: { key: division.key, name: division.name },
    maximum: rubric.maximum,
    entries: entries.map(({ entryId, number, title, rank, total, tiedWith, outcome, prizes }) => ({
      entryId,
      number,
      title,
      rank,
      total,
      tiedWith,
      outcome,
      prizes: prizes.map((prize) => prize.name),
    })),
  };
}

async function winnersOf(db: Db, results: readonly PublishedResult[]): Promise<Winner[]> {
  const won = results.flatMap(({ division, entries }) =>
    entries.flatMap(({ entryId, number, title, prizes }) =>
      prizes.map((prize) => ({
        entryId,
        number,
        title,
        divisionName: division.name,
        prize: { ...prize, amount: BigInt(prize.amount) },
      })),
    ),
  );
  const projects = await findWinnerProjects(
    db,
    won.map(({ entryId }) => entryId),
  );
  return won.map((one) => ({ ...one, project: projects.get(one.entryId) ?? null }));
}

/** The winners of a competition as they are published, division prizes before side prizes; none before the last round's results. */
export async function readPublishedWinners(ctx: Pick<Ctx, "db">, competitionId: string): Promise<Winner[]> {
  if (!isId(competitionId)) return [];
  const found = await findRounds(ctx.db, competitionId);
  const last = found?.rounds.at(-1);
  const heads = newestOf(await listResultHeads(ctx.db, competitionId)).filter(({ roundId }) => roundId === last?.id);
  const results = await readResults(
    ctx.db,
    heads.map(({ id }) => id),
  );
  const inOrder = heads.flatMap(({ id }) => results.get(id) ?? []);
  const winners = await winnersOf(ctx.db, inOrder);
  return [...winners].sort((a, b) => Number(a.prize.isSide) - Number(b.prize.isSide));
}

/** The published prizes of some projects, by project id: for cards and pages of projects. */
export async function listPublishedAwards(
  db: Db,
  projectIds: readonly string[],
): Promise<Map<string, PublishedAward[]>> {
  const awards = new Map<string, PublishedAward[]>();
  for (const award of await listAwardsOfProjects(db, projectIds)) {
    awards.set(award.projectId, [...(awards.get(award.projectId) ?? []), award]);
  }
  return awards;
}
