import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { judgingPolicy } from "../judging.policy";
import { findRound } from "../rounds/rounds.queries.server";
import { openRound } from "../rounds/rounds.service.server";
import type { ConflictForm, DeclarationForm } from "./conflict.form";
import {
  deleteConflict,
  findConflictOf,
  findSeatOf,
  isPairHere,
  listJudgeConflicts,
  listTitles,
  markDeclared,
  writeConflict,
} from "./conflicts.queries.server";
import { lockUnfinishedRounds, reopenClosed } from "./consequences.queries.server";
import { findNamed } from "./founder.queries.server";
import { endConflicted, inferConflicts } from "./inference.service.server";
import { listInterests } from "./interest.queries.server";

export type ConflictPassView = Extract<Awaited<ReturnType<typeof readConflictPass>>, { ok: true }>["value"];

/**
 * The titles over which a judge declares conflicts, teams left out when the round is blind; before the round opens those
 * of the entries that may enter it. Why others recorded one isn't told: it may name a person. What they say of an entry
 * otherwise is nothing while a conflict with it stands. Fails with `not_found`, `round_closed`.
 */
export async function readConflictPass(ctx: Ctx, roundId: string) {
  const found = await openPass(ctx, ctx.db, roundId, "conflict.declare");
  if (!found.ok) return found;
  const { head, seat } = found.value;
  const entries = await listTitles(ctx.db, head, seat.divisionIds, { blind: head.isBlind });
  const conflicts = await listJudgeConflicts(ctx.db, seat.judgeId);
  const interests = await listInterests(ctx.db, seat.judgeId);
  return ok({
    roundId,
    roundName: head.name,
    isBlind: head.isBlind,
    isPlanned: head.round.state === "planned",
    declaredAt: seat.declaredAt,
    entries: entries.map((entry) => {
      const conflict = conflicts.get(entry.id);
      const own = conflict?.source === "declared";
      return {
        ...entry,
        conflict: conflict ? { isOwn: own, reason: own ? conflict.reason : "" } : null,
        interest: conflict ? null : (interests.get(entry.id) ?? null),
      };
    }),
  });
}

/**
 * A judge says which entries they may not judge, and that there is no other. What they were assigned of those ends at
 * once and those who run the round are told. What they take back is given back in rounds where judges still score, unless
 * it speaks for itself, or the team named them too: then that stands. A conflict that others recorded can't be unticked
 * here. Fails with `not_found`, `round_closed`.
 */
export function declareConflicts(ctx: Ctx, roundId: string, form: DeclarationForm): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const seen = await openPass(ctx, trx, roundId, "conflict.declare");
    if (!seen.ok) return seen;
    const { judgeId } = seen.value.seat;
    const rounds = await lockUnfinishedRounds(trx, { judgeId }, roundId);
    const found = await openPass(ctx, trx, roundId, "conflict.declare");
    if (!found.ok) return found;
    const { head, seat, accountId } = found.value;
    const titles = await listTitles(trx, head, seat.divisionIds, { blind: true });
    const listed = new Set(titles.map(({ id }) => id));
    const named = [...new Set(form.entries)].filter((id) => listed.has(id));
    const before = await listJudgeConflicts(trx, judgeId);
    const unfinished = rounds
      .filter(({ round }) => round.state === "planned" || round.state === "open")
      .map(({ id }) => id);
    for (const entryId of named.filter((id) => !before.has(id))) {
      const reason = form.reasons[entryId] ?? "";
      await writeConflict(trx, {
        judgeId,
        entryId,
        source: "declared",
        kind: "relation",
        reason,
        by: accountId,
        at: ctx.now,
      });
    }
    for (const { id, entryId, source } of before.values()) {
      if (source !== "declared" || !listed.has(entryId) || named.includes(entryId)) continue;
      const byTeam = await findNamed(trx, judgeId, entryId);
      if (byTeam) {
        await writeConflict(trx, { judgeId, entryId, source: "founder", ...byTeam });
        continue;
      }
      await reopenClosed(trx, id, unfinished);
      await deleteConflict(trx, id);
    }
    await inferConflicts(ctx, trx, roundId);
    await markDeclared(trx, roundId, judgeId, ctx.now);
    await recordActivity(trx, ctx, {
      act: "conflict.declared",
      subjectKind: "round",
      subjectId: roundId,
      organizationId: head.organizationId,
      detail: { judgeId, entries: named },
    });
    return ok(named.length);
  });
}

/**
 * The organizer records a conflict they know of; what the judge was assigned of the entry ends. Fails with `not_found`,
 * `already_done` when one stands, `results_published`.
 */
export function addConflict(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  form: ConflictForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const rounds = isId(roundId) ? await lockUnfinishedRounds(trx, { entryId: form.entryId }, roundId) : [];
    const found = await openRound(ctx, trx, competitionId, roundId, "conflict.manage");
    if (!found.ok) return found;
    const { judgeId, entryId, reason, kind } = form;
    if (!(await isPairHere(trx, competitionId, judgeId, entryId))) return err("not_found");
    if (found.value.round.state === "published") return err("results_published");
    const known = await findConflictOf(trx, judgeId, entryId);
    if (known && !known.isLifted) return err("already_done");
    await writeConflict(trx, {
      judgeId,
      entryId,
      kind,
      source: "organizer",
      reason,
      by: ctx.viewer?.id ?? null,
      at: ctx.now,
    });
    for (const round of rounds) await endConflicted(ctx, trx, round);
    await recordActivity(trx, ctx, {
      act: "conflict.recorded",
      subjectKind: "entry",
      subjectId: entryId,
      organizationId: found.value.organizationId,
      detail: { judgeId, reason },
    });
    return ok();
  });
}

/** A judge's own seat in a round, for what they say over its titles. Fails with `not_found`, `round_closed`. */
export async function openPass(ctx: Ctx, db: Db, roundId: string, action: "conflict.declare" | "interest.say") {
  const accountId = ctx.viewer?.id;
  if (!accountId || !isId(roundId)) return err("not_found" as Refusal);
  const head = await findRound(db, roundId);
  const seat = head && (await findSeatOf(db, roundId, accountId));
  if (!head || !seat) return err("not_found" as Refusal);
  const verdict = judgingPolicy[action](ctx.viewer, { ...head, judgeAccountId: accountId });
  return verdict.allowed ? ok({ head, seat, accountId }) : err(verdict.reason);
}
