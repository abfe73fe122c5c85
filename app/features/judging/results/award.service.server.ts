import { canonicalJson } from "~/core/canonical-json";
import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { sha256 } from "~/server/secret.server";
import { findRankedRound, type RankedRound } from "../ranking/ranking.queries.server";
import { type DivisionRanking, nameOf, rankRound } from "../ranking/ranking.service.server";
import { lockRound } from "../rounds/rounds.queries.server";
import { isAsRanked, type Suggestion, suggestAwards } from "./award";
import type { ApplyAwardsForm, AwardForm, UnawardForm } from "./award.form";
import {
  type Award,
  findFinalRound,
  listAwards,
  listPrizesToGive,
  lockPrize,
  type Prize,
  removeAward,
  saveAward,
} from "./award.queries.server";
import { resultsPolicy } from "./results.policy";

/** What the ranking would still give in a division: only open places, and only to entries without a prize of it. */
type AwardPlan = { readonly awards: readonly { prizeId: string; entryId: string }[]; readonly basis: string };

function planAwards(ranked: DivisionRanking, prizes: readonly Prize[], awards: readonly Award[]): AwardPlan {
  const { division, ranking } = ranked;
  const own = prizes.filter(({ divisionId }) => divisionId === division.id);
  const winners = new Set(
    awards.filter((award) => award.prizeDivisionId === division.id).map(({ entryId }) => entryId),
  );
  const planned = suggestAwards(own, ranking.ranked).flatMap(({ prizeId, entryIds }) => {
    const given = awards.filter((award) => award.prizeId === prizeId).length;
    const open = (own.find(({ id }) => id === prizeId)?.count ?? 0) - given;
    return entryIds
      .filter((entryId) => !winners.has(entryId))
      .slice(0, Math.max(0, open))
      .map((entryId) => ({ prizeId, entryId }));
  });
  const figures = ranking.ranked.map(({ entryId, figure, gate, tieClass }) => [entryId, figure, gate, tieClass]);
  return { awards: planned, basis: sha256(canonicalJson({ divisionId: division.id, figures, awards: planned })) };
}

export type AwardsView = Extract<Awaited<ReturnType<typeof readAwards>>, { ok: true }>["value"];

/**
 * The prizes of a competition, who has them and whom the ranking of the last round suggests. Fails with `not_found` for
 * outsiders and `forbidden` for secretaries.
 */
export async function readAwards(ctx: Ctx, competitionId: string) {
  const final = ctx.viewer && isId(competitionId) ? await findFinalRound(ctx.db, competitionId) : undefined;
  if (!final) return err("not_found");
  const round = final.roundId === null ? undefined : await findRankedRound(ctx.db, final.roundId);
  const subject = { organizationId: final.organizationId, competitionId, roundState: round?.roundState ?? null };
  const verdict = resultsPolicy["prize.read"](ctx.viewer, subject);
  if (!verdict.allowed) return err(verdict.reason);
  const award = resultsPolicy["prize.award"](ctx.viewer, subject);
  const rankings = round ? await rankRound(ctx.db, round) : [];
  const prizes = await listPrizesToGive(ctx.db, competitionId);
  const awards = await listAwards(ctx.db, competitionId);
  const candidates = rankings.map((one) => ({
    division: one.division,
    entries: one.ranking.ranked.map(({ entryId, rank, figure, gate }) => ({
      ...nameOf(one.entries, entryId),
      rank,
      figure,
      gate,
    })),
  }));
  const everyone = candidates.flatMap(({ entries }) => entries);
  const shown = (prize: Prize, suggestion?: Suggestion) => ({
    ...prize,
    awards: awards
      .filter(({ prizeId }) => prizeId === prize.id)
      .map((one) => ({ ...one, rank: everyone.find(({ entryId }) => entryId === one.entryId)?.rank ?? null })),
    tied: (suggestion?.tied ?? []).flatMap((id) => everyone.find(({ entryId }) => entryId === id) ?? []),
  });
  return ok({
    competitionId,
    round: round ? { id: round.id, name: round.name, state: round.roundState } : null,
    blockedBy: award.allowed ? null : award.reason,
    divisions: rankings.map((one, index) => {
      const own = prizes.filter(({ divisionId }) => divisionId === one.division.id);
      const suggestions = suggestAwards(own, one.ranking.ranked);
      const plan = planAwards(one, prizes, awards);
      return {
        id: one.division.id,
        key: one.division.key,
        name: one.division.name,
        candidates: candidates[index]?.entries ?? [],
        prizes: own.map((prize) =>
          shown(
            prize,
            suggestions.find(({ prizeId }) => prizeId === prize.id),
          ),
        ),
        plan: {
          basis: plan.basis,
          awards: plan.awards.map(({ prizeId, entryId }) => ({ prizeId, ...nameOf(one.entries, entryId) })),
        },
      };
    }),
    side: prizes.filter(({ divisionId }) => divisionId === null).map((prize) => shown(prize)),
    everyone,
  });
}

/**
 * Gives a prize to an entry ranked in the last round, of the prize's division unless it is a side prize. Fails with
 * `not_ranked`, `already_done` when the entry has this prize or another of its division, `prize_exhausted`,
 * `reason_required` when the ranking alone doesn't explain it, and the reasons of the policy.
 */
export function awardPrize(ctx: Ctx, competitionId: string, form: AwardForm): Promise<Result<string, Refusal>> {
  return settle(ctx, competitionId, async (trx, round, by) => {
    const prize = await lockPrize(trx, competitionId, form.prizeId);
    if (!prize) return err("not_found");
    const rankings = await rankRound(trx, round, { inPlace: true });
    const own = rankings.filter(({ division }) => prize.divisionId === null || division.id === prize.divisionId);
    const place = own.find(({ ranking }) => ranking.ranked.some(({ entryId }) => entryId === form.entryId));
    if (!place) return err("not_ranked");
    const awards = await listAwards(trx, competitionId);
    if (awards.some((award) => award.entryId === form.entryId && isSameKind(award, prize))) return err("already_done");
    if (awards.filter(({ prizeId }) => prizeId === prize.id).length >= prize.count) return err("prize_exhausted");
    const prizes = (await listPrizesToGive(trx, competitionId)).filter(
      ({ divisionId }) => divisionId !== null && divisionId === prize.divisionId,
    );
    const explained = isAsRanked(suggestAwards(prizes, place.ranking.ranked), prize.id, form.entryId);
    if (!explained && form.reason === "") return err("reason_required");
    await saveAward(trx, { prizeId: prize.id, entryId: form.entryId, reason: form.reason, by, at: ctx.now });
    await remember(ctx, trx, round, "prize.awarded", form.entryId, { prizeId: prize.id, reason: form.reason });
    return ok(nameOf(place.entries, form.entryId).title);
  });
}

/** One prize of its division for an entry; a side prize beside it, but not the same twice. */
function isSameKind(award: Award, prize: Prize): boolean {
  return award.prizeId === prize.id || (prize.divisionId !== null && award.prizeDivisionId === prize.divisionId);
}

/** Takes an award back, with a reason. Fails with `not_found` and the reasons of the policy. */
export function unawardPrize(ctx: Ctx, competitionId: string, form: UnawardForm): Promise<Result<undefined, Refusal>> {
  return settle<undefined>(ctx, competitionId, async (trx, round) => {
    const award = (await listAwards(trx, competitionId)).find(({ id }) => id === form.awardId);
    if (!award || !(await removeAward(trx, award.id))) return err("not_found");
    await remember(ctx, trx, round, "prize.unawarded", award.entryId, { prizeId: award.prizeId, reason: form.reason });
    return ok();
  });
}

/**
 * Gives the open prizes of a division just as the suggestion showed. Answers how many. Fails with `changed_elsewhere`
 * when ranking or awards are no longer those of the suggestion, `organizer_marks_missing`, and the reasons of the policy.
 */
export function applySuggestedAwards(
  ctx: Ctx,
  competitionId: string,
  form: ApplyAwardsForm,
): Promise<Result<number, Refusal>> {
  return settle(ctx, competitionId, async (trx, round, by) => {
    const ranked = (await rankRound(trx, round, { inPlace: true })).find(
      ({ division }) => division.id === form.divisionId,
    );
    if (!ranked) return err("not_found");
    const prizes = await listPrizesToGive(trx, competitionId);
    const plan = planAwards(ranked, prizes, await listAwards(trx, competitionId));
    if (plan.basis !== form.basis) return err("changed_elsewhere");
    if (ranked.lackingMarks.length > 0) return err("organizer_marks_missing");
    for (const { prizeId, entryId } of plan.awards) {
      await saveAward(trx, { prizeId, entryId, reason: "", by, at: ctx.now });
      await remember(ctx, trx, round, "prize.awarded", entryId, { prizeId, byRanking: true });
    }
    return ok(plan.awards.length);
  });
}

/** Work on the awards of a competition, with its last round held: it can't be published meanwhile. */
function settle<Value>(
  ctx: Ctx,
  competitionId: string,
  work: (trx: Db, round: RankedRound, by: string) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return inTransaction<Result<Value, Refusal>>(ctx.db, async (trx) => {
    const final = ctx.viewer && isId(competitionId) ? await findFinalRound(trx, competitionId) : undefined;
    if (!final || !ctx.viewer) return err("not_found");
    if (final.roundId !== null) await lockRound(trx, final.roundId);
    const round = final.roundId === null ? undefined : await findRankedRound(trx, final.roundId);
    const { organizationId } = final;
    const subject = { organizationId, competitionId, roundState: round?.roundState ?? null };
    const verdict = resultsPolicy["prize.award"](ctx.viewer, subject);
    if (!verdict.allowed) return err(verdict.reason);
    return round ? work(trx, round, ctx.viewer.id) : err("round_wrong_state");
  });
}

function remember(
  ctx: Ctx,
  trx: Db,
  { organizationId }: RankedRound,
  act: "prize.awarded" | "prize.unawarded",
  entryId: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  return recordActivity(trx, ctx, { act, subjectKind: "entry", subjectId: entryId, organizationId, detail });
}
