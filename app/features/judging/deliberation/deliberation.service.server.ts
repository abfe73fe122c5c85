import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { listHiddenEntries } from "../conflicts/hidden-entries.queries.server";
import { overDivision, presidedBy } from "../ranking/presiding";
import { rankingPolicy } from "../ranking/ranking.policy";
import { findRankedRound, listEntriesToRank, type RankedRound } from "../ranking/ranking.queries.server";
import { chosenDivision, rankRound } from "../ranking/ranking.service.server";
import { ofRound } from "../round";
import { lockRound } from "../rounds/rounds.queries.server";
import { aboutOf, standingTie, tieChoice } from "./deliberation";
import type { DeliberationForm } from "./deliberation.form";
import { deliberationPolicy } from "./deliberation.policy";
import {
  findOpenDispute,
  insertDecision,
  insertDispute,
  listDecisions,
  listDisputes,
  resolveDispute,
  revokeDecision,
} from "./deliberation.queries.server";

/** Takes one step of the jury, the round held. Fails with the reasons of the policy, asked of the division that the step is about, and of the step. */
export function stepDeliberation(
  ctx: Ctx,
  roundId: string,
  form: DeliberationForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    if (!ctx.viewer || !isId(roundId) || !(await lockRound(trx, roundId))) return err("not_found");
    const round = await findRankedRound(trx, roundId);
    if (!round) return err("not_found");
    const verdict = deliberationPolicy["dispute.raise"](ctx.viewer, round);
    if (!verdict.allowed) return err(verdict.reason);
    const hidden = await listHiddenEntries(trx, roundId, ctx.viewer.id);
    const entries = await listEntriesToRank(trx, roundId);
    const divisions = new Map(entries.map(({ entryId, divisionId }) => [entryId, divisionId]));
    return steps[form.act]({ ...ctx, db: trx }, { round, hidden, divisions }, form as never);
  });
}

type Held = {
  readonly round: RankedRound;
  readonly hidden: ReadonlySet<string>;
  /** the division of each entry of the round */
  readonly divisions: ReadonlyMap<string, string>;
};

type Step<Act extends DeliberationForm["act"]> = (
  ctx: Ctx,
  held: Held,
  form: Extract<DeliberationForm, { act: Act }>,
) => Promise<Result<undefined, Refusal>>;

/** Why the viewer can't take a step about a division, or null; one of another round is none of it. */
function barredFrom(
  ctx: Ctx,
  round: RankedRound,
  action: "dispute.raise" | "decision.make",
  divisionId: string | null | undefined,
): Refusal | null {
  if (divisionId === undefined) return "not_found";
  if (divisionId !== null && !round.divisions.some(({ id }) => id === divisionId)) return "not_found";
  const subject = divisionId === null ? round : overDivision(round, divisionId);
  const verdict = deliberationPolicy[action](ctx.viewer, subject);
  return verdict.allowed ? null : verdict.reason;
}

const steps: { readonly [Act in DeliberationForm["act"]]: Step<Act> } = {
  raise: async (ctx, { round, hidden, divisions }, { entryId, text }) => {
    const barred = barredFrom(ctx, round, "dispute.raise", divisions.get(entryId));
    if (barred) return err(barred);
    if (hidden.has(entryId)) return err("not_found");
    const open = (await listDisputes(ctx.db, round.id)).some(
      (one) => one.entryId === entryId && one.resolvedAt === null && one.text === text,
    );
    if (open) return err("already_done");
    await insertDispute(ctx.db, { roundId: round.id, entryId, text, by: by(ctx), at: ctx.now });
    return remember(ctx, round, "dispute.raised", { entryId });
  },
  resolve: async (ctx, { round, hidden, divisions }, { disputeId, resolution }) => {
    const entryId = await findOpenDispute(ctx.db, round.id, disputeId);
    if (!entryId) return err("already_done");
    const barred = barredFrom(ctx, round, "decision.make", divisions.get(entryId));
    if (barred) return err(barred);
    if (hidden.has(entryId)) return err("conflict_declared");
    await resolveDispute(ctx.db, disputeId, { resolution, by: by(ctx), at: ctx.now });
    return remember(ctx, round, "dispute.resolved", { entryId });
  },
  tie: async (ctx, { round, hidden }, { divisionId, tied, chosen, reason }) => {
    const barred = barredFrom(ctx, round, "decision.make", divisionId);
    if (barred) return err(barred);
    const own = { ...round, divisions: round.divisions.filter(({ id }) => id === divisionId) };
    const [ranked] = await rankRound(ctx.db, own, { inPlace: true });
    if (!ranked) return err("not_found");
    const tie = tieChoice(ranked.ranking.cut, tied, chosen);
    if (!tie.ok) return tie;
    if (tie.value.tied.some((id) => hidden.has(id))) return err("conflict_declared");
    const decision = { divisionId, entryId: null, kind: "tie" as const, tie: tie.value, reason };
    await insertDecision(ctx.db, { roundId: round.id, ...decision, by: by(ctx), at: ctx.now });
    return remember(ctx, round, "decision.made", decision);
  },
  decide: async (ctx, { round, hidden, divisions }, { divisionId, entryId, reason }) => {
    const barred = barredFrom(ctx, round, "decision.make", divisionId);
    if (barred) return err(barred);
    if (entryId !== "" && divisions.get(entryId) !== divisionId) return err("not_found");
    if (hidden.has(entryId)) return err("conflict_declared");
    const kind = entryId === "" ? ("general" as const) : ("entry" as const);
    const decision = { divisionId, entryId: entryId || null, kind, tie: null, reason };
    await insertDecision(ctx.db, { roundId: round.id, ...decision, by: by(ctx), at: ctx.now });
    return remember(ctx, round, "decision.made", { ...decision });
  },
  revoke: async (ctx, { round, hidden }, { decisionId, reason }) => {
    const decision = (await listDecisions(ctx.db, round.id)).find(({ id }) => id === decisionId);
    if (!decision) return err("already_done");
    const barred = barredFrom(ctx, round, "decision.make", decision.divisionId);
    if (barred) return err(barred);
    if (aboutOf(decision).some((id) => hidden.has(id))) return err("conflict_declared");
    const done = await revokeDecision(ctx.db, round.id, decisionId, { reason, by: by(ctx), at: ctx.now });
    return done ? remember(ctx, round, "decision.revoked", { decisionId, reason }) : err("already_done");
  },
};

/** The chair's choice among those who are tied at a division's line now; undefined while there is none. */
export async function findTieDecision(
  ctx: Pick<Ctx, "db">,
  roundId: string,
  divisionId: string,
  tied: readonly string[],
) {
  return standingTie(await listDecisions(ctx.db, roundId), divisionId, tied);
}

/** The round that a viewer may deliberate on or read about, for a chair with the divisions that they preside over, and the division that the address names. */
export async function openDeliberation(ctx: Ctx, roundId: string, divisionKey: string | null) {
  const round = ctx.viewer && isId(roundId) ? await findRankedRound(ctx.db, roundId) : undefined;
  if (!ctx.viewer || !round) return err("not_found" as Refusal);
  const verdict = deliberationPolicy["deliberation.read"](ctx.viewer, round);
  if (!verdict.allowed) return err(verdict.reason);
  const isStaff = rankingPolicy["ranking.staff"](ctx.viewer, round).allowed;
  const seen = isStaff ? round : presidedBy(round, ctx.viewer.id);
  const rankings = await rankRound(ctx.db, seen);
  return ok({ round: seen, rankings, chosen: chosenDivision(rankings, divisionKey), viewer: ctx.viewer });
}

const by = (ctx: Ctx) => ctx.viewer?.id ?? "";

async function remember(
  ctx: Ctx,
  round: RankedRound,
  act: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<Result<undefined, Refusal>> {
  await recordActivity(ctx.db, ctx, { act, ...ofRound(round), detail });
  return ok();
}
