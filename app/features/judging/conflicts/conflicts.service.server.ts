import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { judgingPolicy } from "../judging.policy";
import { findRound, lockRound } from "../rounds/rounds.queries.server";
import { openRound } from "../rounds/rounds.service.server";
import type { ConflictForm, DeclarationForm } from "./conflict.form";
import {
  endAssignments,
  findSeatOf,
  isPairHere,
  liftConflictRow,
  listJudgeConflicts,
  listTitles,
  markDeclared,
  writeConflict,
} from "./conflicts.queries.server";

export type ConflictPassView = Extract<Awaited<ReturnType<typeof readConflictPass>>, { ok: true }>["value"];

/** The titles over which a judge declares conflicts, teams left out when the round is blind. Fails with `not_found`, `round_closed`. */
export async function readConflictPass(ctx: Ctx, roundId: string) {
  const found = await findPass(ctx, ctx.db, roundId);
  if (!found.ok) return found;
  const { head, seat } = found.value;
  const entries = await listTitles(ctx.db, roundId, seat.divisionIds, { blind: head.isBlind });
  const conflicts = await listJudgeConflicts(ctx.db, seat.judgeId);
  return ok({
    roundId,
    roundName: head.name,
    isBlind: head.isBlind,
    declaredAt: seat.declaredAt,
    entries: entries.map((entry) => {
      const conflict = conflicts.get(entry.id);
      return { ...entry, conflict: conflict ? { source: conflict.source, reason: conflict.reason } : null };
    }),
  });
}

/**
 * A judge says which entries they may not judge, and that there is no other. What they were assigned of those ends at
 * once. A conflict that others recorded can't be unticked here. Fails with `not_found`, `round_closed`.
 */
export function declareConflicts(ctx: Ctx, roundId: string, form: DeclarationForm): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    if (isId(roundId)) await lockRound(trx, roundId);
    const found = await findPass(ctx, trx, roundId);
    if (!found.ok) return found;
    const { head, seat, accountId } = found.value;
    const titles = await listTitles(trx, roundId, seat.divisionIds, { blind: true });
    const listed = new Set(titles.map(({ id }) => id));
    const named = [...new Set(form.entries)].filter((id) => listed.has(id));
    const before = await listJudgeConflicts(trx, seat.judgeId);
    const fresh = named.filter((id) => !before.has(id));
    for (const entryId of fresh) {
      const reason = form.reasons[entryId] ?? "";
      await writeConflict(trx, {
        judgeId: seat.judgeId,
        entryId,
        source: "declared",
        reason,
        by: accountId,
        at: ctx.now,
      });
      await endAssignments(trx, seat.judgeId, [entryId], reason);
    }
    for (const { id, entryId, source } of before.values()) {
      if (source === "declared" && listed.has(entryId) && !named.includes(entryId))
        await liftConflictRow(trx, roundId, id, ctx.now);
    }
    await markDeclared(trx, roundId, seat.judgeId, ctx.now);
    const subject = { subjectKind: "round", subjectId: roundId, organizationId: head.organizationId };
    await recordActivity(trx, ctx, {
      act: "conflict.declared",
      ...subject,
      detail: { judgeId: seat.judgeId, entries: named },
    });
    return ok(named.length);
  });
}

/** The organizer records a conflict they know of; what the judge was assigned of the entry ends. Fails with `not_found`. */
export function addConflict(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  form: ConflictForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await openRound(ctx, trx, competitionId, roundId, "conflict.manage");
    if (!found.ok) return found;
    const { judgeId, entryId, reason } = form;
    if (!(await isPairHere(trx, competitionId, judgeId, entryId))) return err("not_found");
    await writeConflict(trx, {
      judgeId,
      entryId,
      source: "organizer",
      reason,
      by: ctx.viewer?.id ?? null,
      at: ctx.now,
    });
    await endAssignments(trx, judgeId, [entryId], reason);
    const subject = { subjectKind: "entry", subjectId: entryId, organizationId: found.value.organizationId };
    await recordActivity(trx, ctx, { act: "conflict.recorded", ...subject, detail: { judgeId, reason } });
    return ok();
  });
}

/** The organizer lifts a conflict; the judge may be assigned again. Fails with `not_found`. */
export function liftConflict(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  conflictId: string,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await openRound(ctx, trx, competitionId, roundId, "conflict.manage");
    if (!found.ok) return found;
    if (!(await liftConflictRow(trx, roundId, conflictId, ctx.now))) return err("not_found");
    const subject = { subjectKind: "conflict", subjectId: conflictId, organizationId: found.value.organizationId };
    await recordActivity(trx, ctx, { act: "conflict.lifted", ...subject });
    return ok();
  });
}

async function findPass(ctx: Ctx, db: Db, roundId: string) {
  const accountId = ctx.viewer?.id;
  if (!accountId || !isId(roundId)) return err("not_found" as Refusal);
  const head = await findRound(db, roundId);
  const seat = head && (await findSeatOf(db, roundId, accountId));
  if (!head || !seat) return err("not_found" as Refusal);
  const verdict = judgingPolicy["conflict.declare"](ctx.viewer, { ...head, judgeAccountId: accountId });
  return verdict.allowed ? ok({ head, seat, accountId }) : err(verdict.reason);
}
