import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { judgingPolicy } from "../judging.policy";
import { listChairs } from "../ranking/chairs.queries.server";
import { findRound, type RoundHead } from "../rounds/rounds.queries.server";
import { waivingChairs } from "./conflict";
import type { WaiverForm } from "./conflict.form";
import { conflictsPolicy } from "./conflicts.policy";
import { listTitles, setLifted } from "./conflicts.queries.server";
import { lockUnfinishedRounds, reopenClosed } from "./consequences.queries.server";
import { endConflicted } from "./inference.service.server";
import { type ConflictLine, listConflictLines, listSeated } from "./waiver.queries.server";

export type RoundConflictsView = Extract<Awaited<ReturnType<typeof readRoundConflicts>>, { ok: true }>["value"];

/** Where the page is: the organizer's desk names the competition, the chair's page doesn't. */
export type ConflictsAddress = { readonly competitionId?: string; readonly roundId: string };

/**
 * A round's conflicts, with who may waive which. A chair reads those of the divisions they preside over, but none about
 * an entry they are in conflict with themself; in a blind round without the reasons, which may name a team. Fails with
 * `not_found`.
 */
export async function readRoundConflicts(ctx: Ctx, where: ConflictsAddress) {
  const found = await openConflicts(ctx, ctx.db, where);
  if (!found.ok) return found;
  const { head, chairs } = found.value;
  const lines = await listConflictLines(ctx.db, head);
  const mayManage = judgingPolicy["conflict.manage"](ctx.viewer, head).allowed;
  const isStaff = judgingPolicy["round.read"](ctx.viewer, head).allowed;
  const readable = isStaff ? lines : seenByChair(ctx, lines, chairs);
  const isHidden = head.isBlind && !isStaff;
  return ok({
    ...head,
    mayManage,
    isChairs: !isStaff,
    conflicts: readable.map((line) => {
      const subject = waivingOf(head, line, lines, chairs);
      const action = line.waiver ? "conflict.unwaive" : "conflict.waive";
      const verdict = conflictsPolicy[action](ctx.viewer, subject);
      const { judgeAccountId: _account, ...shown } = line;
      return {
        ...shown,
        ...(isHidden ? { reason: "", by: null } : {}),
        blockedBy: verdict.allowed ? null : verdict.reason,
      };
    }),
    judges: mayManage ? await listSeated(ctx.db, head.id) : [],
    entries: mayManage
      ? (await listTitles(ctx.db, head, null, { blind: true })).map(({ id, number, title }) => ({ id, number, title }))
      : [],
  });
}

/**
 * Waives a conflict with a reason: the judge may be assigned again, and what it had closed is given back, here and in
 * rounds where judges still score. By the chair of the entry's jury, or the organizer where no chair can. Fails with `not_found`, `waiver_is_chairs`,
 * `conflict_is_declared`, `judge_is_author`, `forbidden`, `results_published`, `already_done`.
 */
export function waiveConflict(
  ctx: Ctx,
  where: ConflictsAddress,
  form: WaiverForm,
): Promise<Result<undefined, Refusal>> {
  return decide(ctx, where, form, "conflict.waive", async (trx, line, rounds) => {
    const lifted = { at: ctx.now, by: ctx.viewer?.id ?? "", reason: form.reason };
    if (!(await setLifted(trx, line.id, lifted))) return err("already_done");
    await reopenClosed(
      trx,
      line.id,
      rounds.map(({ id }) => id),
    );
    return ok();
  });
}

/** Takes a waiver back, with a reason: the conflict stands again and ends what was assigned. Fails like waiving. */
export function unwaiveConflict(
  ctx: Ctx,
  where: ConflictsAddress,
  form: WaiverForm,
): Promise<Result<undefined, Refusal>> {
  return decide(ctx, where, form, "conflict.unwaive", async (trx, line, rounds) => {
    if (!(await setLifted(trx, line.id, null))) return err("already_done");
    for (const round of rounds) await endConflicted(ctx, trx, round);
    return ok();
  });
}

function decide(
  ctx: Ctx,
  where: ConflictsAddress,
  { conflictId, reason }: WaiverForm,
  action: "conflict.waive" | "conflict.unwaive",
  act: (trx: Db, line: ConflictLine, rounds: readonly RoundHead[]) => Promise<Result<undefined, Refusal>>,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await openConflicts(ctx, trx, where);
    if (!found.ok) return found;
    const { head, chairs } = found.value;
    const named = (await listConflictLines(trx, head)).find(({ id }) => id === conflictId);
    if (!named) return err("not_found");
    const rounds = await lockUnfinishedRounds(trx, { entryId: named.entryId }, head.id);
    const lines = await listConflictLines(trx, head);
    const line = lines.find(({ id }) => id === conflictId);
    if (!line) return err("not_found");
    const isStaff = judgingPolicy["round.read"](ctx.viewer, head).allowed;
    if (!isStaff && !seenByChair(ctx, lines, chairs).includes(line)) return err("not_found");
    const verdict = conflictsPolicy[action](ctx.viewer, waivingOf(head, line, lines, chairs));
    if (!verdict.allowed) return err(verdict.reason);
    const done = await act(trx, line, rounds);
    if (!done.ok) return done;
    await recordActivity(trx, ctx, {
      act: action === "conflict.waive" ? "conflict.lifted" : "conflict.unlifted",
      subjectKind: "entry",
      subjectId: line.entryId,
      organizationId: head.organizationId,
      detail: { judgeId: line.judgeId, kind: line.kind, reason },
    });
    return ok();
  });
}

type Chairs = Awaited<ReturnType<typeof listChairs>>;
const standing = (lines: readonly ConflictLine[]) => lines.filter(({ waiver }) => waiver === null);

function waivingOf(head: RoundHead, line: ConflictLine, lines: readonly ConflictLine[], chairs: Chairs) {
  return {
    organizationId: head.organizationId,
    competitionId: head.competitionId,
    chairAccountIds: waivingChairs(chairs, line, standing(lines)),
    judgeAccountId: line.judgeAccountId,
    source: line.source,
    kind: line.kind,
    roundState: head.round.state,
  };
}

function seenByChair(ctx: Ctx, lines: readonly ConflictLine[], chairs: Chairs): ConflictLine[] {
  const seats = chairs.filter(({ accountId }) => accountId === ctx.viewer?.id);
  const own = new Set(
    standing(lines).flatMap(({ judgeId, entryId }) =>
      seats.some((seat) => seat.judgeId === judgeId) ? [entryId] : [],
    ),
  );
  return lines.filter(
    ({ entryId, divisionId }) =>
      !own.has(entryId) && seats.some((seat) => seat.divisionId === null || seat.divisionId === divisionId),
  );
}

async function openConflicts(ctx: Ctx, db: Db, { competitionId, roundId }: ConflictsAddress) {
  const head = isId(roundId) ? await findRound(db, roundId) : undefined;
  if (!head || (competitionId !== undefined && head.competitionId !== competitionId))
    return err("not_found" as Refusal);
  if (competitionId !== undefined && !judgingPolicy["round.read"](ctx.viewer, head).allowed)
    return err("not_found" as Refusal);
  const chairs = await listChairs(db, roundId);
  const chairAccountIds = chairs.map(({ accountId }) => accountId);
  const verdict = conflictsPolicy["conflict.list"](ctx.viewer, { ...head, chairAccountIds });
  return verdict.allowed ? ok({ head, chairs }) : err(verdict.reason);
}
