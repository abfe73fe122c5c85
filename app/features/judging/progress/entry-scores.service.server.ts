import { grouped } from "~/core/grouped";
import type { Localized } from "~/i18n/catalogue";
import type { Ctx } from "~/server/context.server";
import { listHiddenEntries } from "../conflicts/hidden-entries.queries.server";
import { type Hosted, judgingPolicy } from "../judging.policy";
import { printedMean } from "../ranking/ranking";
import {
  type EntrySheet,
  findRunningRound,
  listAwardedTotals,
  listEntrySheets,
  listRoundNames,
} from "./entry-scores.queries.server";

export type EntryScores = {
  readonly round: Localized;
  /** by entry; entries that nobody was asked to judge are absent. `mean` in hundredths, null before the first sheet */
  readonly scores: Readonly<Record<string, { mean: number | null; submitted: number; asked: number }>>;
};

/**
 * How far the furthest round that has begun is with these entries, for lists of them: the mean of what was submitted, as
 * it prints, and how many sheets of how many; without those that the viewer, as a judge, is in conflict with. Null before any round has begun and for viewers who may not know.
 */
export async function readEntryScores(
  ctx: Ctx,
  hosted: Hosted,
  entryIds: readonly string[],
): Promise<EntryScores | null> {
  if (!judgingPolicy["round.read"](ctx.viewer, hosted).allowed) return null;
  const round = await findRunningRound(ctx.db, hosted.competitionId);
  if (!round) return null;
  const hidden = await listHiddenEntries(ctx.db, round.id, ctx.viewer?.id ?? "");
  const readable = entryIds.filter((id) => !hidden.has(id));
  const sheets = await listEntrySheets(ctx.db, readable, round.id);
  const awarded = await listAwardedTotals(ctx.db, readable);
  const asked = sheets.filter(({ state }) => state !== "recused");
  const scores = [...grouped(asked, ({ entryId }) => entryId)].map(([entryId, own]) => {
    const totals = figuresOf(own, awarded);
    const mean = totals.length === 0 ? null : printedMean(totals);
    return [entryId, { mean, submitted: totals.length, asked: own.length }] as const;
  });
  return { round: round.name, scores: Object.fromEntries(scores) };
}

/**
 * Every sheet of one entry by round, the last round first, for those who run the competition; nothing for anyone else, and
 * for those of them who are in conflict with it as a judge.
 */
export async function readEntrySheets(ctx: Ctx, hosted: Hosted, entryId: string) {
  if (!judgingPolicy["round.read"](ctx.viewer, hosted).allowed) return [];
  const sheets = await listEntrySheets(ctx.db, [entryId]);
  const [first] = sheets;
  if (!first || (await listHiddenEntries(ctx.db, first.roundId, ctx.viewer?.id ?? "")).has(entryId)) return [];
  const awarded = await listAwardedTotals(ctx.db, [entryId]);
  const rounds = await listRoundNames(ctx.db, hosted.competitionId);
  return rounds
    .map(({ id, name }) => {
      const own = sheets.filter(({ roundId }) => roundId === id);
      const totals = figuresOf(own, awarded);
      return { id, name, sheets: own, mean: totals.length === 0 ? null : printedMean(totals) };
    })
    .filter((round) => round.sheets.length > 0);
}

/** The totals of what was submitted, each with what the organizer awarded, as the ranking counts them. */
function figuresOf(sheets: readonly EntrySheet[], awarded: ReadonlyMap<string, number>): number[] {
  return sheets.flatMap(({ total, roundId, entryId }) =>
    total === null ? [] : [total + (awarded.get(`${roundId} ${entryId}`) ?? 0)],
  );
}
