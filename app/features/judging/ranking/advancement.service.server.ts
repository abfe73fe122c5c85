import { canonicalJson } from "~/core/canonical-json";
import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { sha256 } from "~/server/secret.server";
import { listHiddenEntries } from "../conflicts/hidden-entries.queries.server";
import { isSameSet } from "../deliberation/deliberation";
import { findTieDecision } from "../deliberation/deliberation.service.server";
import { ofRound } from "../round";
import { lockRound } from "../rounds/rounds.queries.server";
import type { AdvanceForm } from "./advance.form";
import { type AdvanceChoice, type AdvancePlan, planAdvance } from "./advancement";
import { presiding } from "./presiding";
import { rankingPolicy } from "./ranking.policy";
import { type RankedRound, saveOutcomes } from "./ranking.queries.server";
import {
  briefCriterion,
  chosenDivision,
  type DivisionRanking,
  findRoundAt,
  nameOf,
  type RoundAddress,
  rankRound,
} from "./ranking.service.server";

/** What a plan rests on, as a hash: the figures, the choice and what comes of them. */
function basisOf(roundId: string, { division, ranking }: DivisionRanking, plan: AdvancePlan): string {
  const figures = ranking.ranked.map(({ entryId, figure, gate }) => [entryId, figure, gate]);
  const { seats, isDecided, advanced, eliminated } = plan;
  return sha256(
    canonicalJson({
      roundId,
      divisionId: division.id,
      figures,
      seats,
      isDecided,
      advanced: [...advanced],
      eliminated: [...eliminated],
    }),
  );
}

export type AdvanceView = Extract<Awaited<ReturnType<typeof readAdvancePlan>>, { ok: true }>["value"];

/**
 * The plan to advance entries of one division, to be looked at before it is applied; nothing changes. The plan is null
 * while there is no number of places. Fails with `not_found`, and with what keeps the viewer from advancing entries.
 */
export async function readAdvancePlan(
  ctx: Ctx,
  where: RoundAddress,
  divisionKey: string | null,
  choice: AdvanceChoice,
) {
  const { roundId } = where;
  const round = ctx.viewer ? await findRoundAt(ctx.db, where) : undefined;
  if (!round) return err("not_found");
  const verdict = rankingPolicy["entries.advance"](ctx.viewer, round);
  if (!verdict.allowed) return err(verdict.reason);
  const chosen = chosenDivision(await rankRound(ctx.db, round), divisionKey);
  if (!chosen) return err("not_found");
  const { division, ranking, entries, missing } = chosen;
  const first = planAdvance(ranking, division.quota, choice);
  const chair = first.ok ? await chairChoice(ctx, roundId, division.id, first.value) : undefined;
  const planned =
    chair && choice.chosen === null
      ? planAdvance(ranking, division.quota, { ...choice, chosen: chair.tie.chosen })
      : first;
  const plan = planned.ok ? planned.value : null;
  const figureOf = (id: string) => ranking.ranked.find((row) => row.entryId === id)?.figure;
  const named = (id: string) => {
    const {
      rank = null,
      figure = null,
      gate = null,
      above = null,
    } = ranking.ranked.find((row) => row.entryId === id) ?? {};
    const isSettled = plan?.advanced.includes(id) && plan.eliminated.some((other) => figureOf(other) === figure);
    return { ...nameOf(entries, id), rank, figure, gate, above: isSettled && !plan?.tied.includes(id) ? above : null };
  };
  return ok({
    roundId,
    roundName: round.name,
    competitionId: round.competitionId,
    nextName: round.next?.name ?? null,
    division: { id: division.id, key: division.key, name: division.name, quota: division.quota },
    criteria: division.criteria.map(briefCriterion),
    isRepeat: [...entries.values()].some(({ outcome }) => outcome !== null),
    missing: missing.length,
    /** whether the tied who are chosen wait for the chair's own choice */
    awaitsChair: !chair && plan !== null && (await isChairs(ctx, round, division.id, plan)),
    /** what the jury's chair chose among those tied at the line, and why */
    chair: chair ? { decidedBy: chair.decidedBy, decidedAt: chair.decidedAt, reason: chair.reason } : null,
    plan: plan && {
      ...plan,
      advanced: plan.advanced.map(named),
      eliminated: plan.eliminated.map(named),
      tied: plan.tied.map(named),
      needsReason: plan.needsReason || missing.length > 0,
      basis: basisOf(roundId, chosen, plan),
    },
  });
}

/** What the chair decided about the tie of a plan, when it is about as many places. */
async function chairChoice(ctx: Pick<Ctx, "db">, roundId: string, divisionId: string, plan: AdvancePlan) {
  if (plan.tied.length === 0) return undefined;
  const decided = await findTieDecision(ctx, roundId, divisionId, plan.tied);
  return decided?.tie.chosen.length === plan.seatsLeft ? decided : undefined;
}

/** Whether who goes on of a plan's tied entries is for the division's chair to choose: one who has a conflict with none of them. */
async function isChairs(ctx: Pick<Ctx, "db">, round: RankedRound, divisionId: string, plan: AdvancePlan) {
  const isChosen = plan.tied.some((id) => plan.advanced.includes(id));
  if (!isChosen) return false;
  for (const accountId of presiding(round.chairs, divisionId)) {
    const hidden = await listHiddenEntries(ctx.db, round.id, accountId);
    if (!plan.tied.some((id) => hidden.has(id))) return true;
  }
  return false;
}

/**
 * Applies the plan that was shown: who of a division goes on to the next round and who doesn't, with the reason and who
 * decided. Fails with `changed_elsewhere` when ranking or choice are no longer those of the plan, `invalid` while a tie
 * at the cut is undecided, `chair_decided` when the chair chose others of the tied, `chair_decides` while a chair who could hasn't, `reason_required` when the ranking alone doesn't explain it, `organizer_marks_missing`, and the reasons of the policy.
 */
export function advanceEntries(ctx: Ctx, where: RoundAddress, form: AdvanceForm): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const { viewer, now } = ctx;
    const { roundId } = where;
    if (!viewer || !isId(roundId) || !(await lockRound(trx, roundId))) return err("not_found");
    const round = await findRoundAt(trx, where);
    if (!round) return err("not_found");
    const verdict = rankingPolicy["entries.advance"](viewer, round);
    if (!verdict.allowed) return err(verdict.reason);
    const chosen = (await rankRound(trx, round, { inPlace: true })).find(
      ({ division }) => division.id === form.divisionId,
    );
    if (!chosen) return err("not_found");
    if (chosen.lackingMarks.length > 0) return err("organizer_marks_missing");
    const { seats, isDecided } = form;
    const plan = planAdvance(chosen.ranking, chosen.division.quota, {
      seats,
      chosen: isDecided === "yes" ? form.chosen : null,
    });
    if (!plan.ok || basisOf(roundId, chosen, plan.value) !== form.basis) return err("changed_elsewhere");
    if (!plan.value.isDecided) return err("invalid");
    const chair = await chairChoice({ db: trx }, roundId, form.divisionId, plan.value);
    if (chair && !isSameSet(chair.tie.chosen, form.chosen)) return err("chair_decided");
    if (!chair && (await isChairs({ db: trx }, round, form.divisionId, plan.value))) return err("chair_decides");
    if (form.reason === "" && (plan.value.needsReason || chosen.missing.length > 0)) return err("reason_required");
    const { advanced, eliminated, tied } = plan.value;
    const decision = { reason: form.reason || null, by: viewer.id, at: now };
    await saveOutcomes(trx, roundId, advanced, { ...decision, outcome: "advanced" });
    await saveOutcomes(trx, roundId, eliminated, { ...decision, outcome: "eliminated" });
    await recordActivity(trx, ctx, {
      act: "entries.advanced",
      ...ofRound(round),
      detail: { divisionId: form.divisionId, seats, advanced, eliminated, tied, reason: form.reason },
    });
    return ok(advanced.length);
  });
}
