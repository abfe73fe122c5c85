import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { kindOf } from "./conflict";
import type { NamingForm } from "./conflict.form";
import { conflictsPolicy } from "./conflicts.policy";
import { findConflictOf, isPairHere, writeConflict } from "./conflicts.queries.server";
import { lockUnfinishedRounds } from "./consequences.queries.server";
import { findNamed, findNaming, listNamed, listPublishedJury } from "./founder.queries.server";
import { endConflicted } from "./inference.service.server";

export type NamingView = Extract<Awaited<ReturnType<typeof readNaming>>, { ok: true }>["value"];

/**
 * The published judges and those whom the team named already; never what judges declared or the house found. Whether a
 * name was waived isn't told: the jury answers to the organizer. Fails with `not_found`, `jury_unpublished`.
 */
export async function readNaming(ctx: Ctx, entryId: string) {
  const naming = await findOpenNaming(ctx, ctx.db, entryId);
  if (!naming.ok) return naming;
  const { title, number, competitionId, isJudged } = naming.value;
  const [jury, named] = await Promise.all([listPublishedJury(ctx.db, competitionId), listNamed(ctx.db, entryId)]);
  return ok({
    entryId,
    title,
    number,
    mayName: isJudged,
    jury,
    named: named.map(({ lifted_at: _lifted, kind, ...one }) => ({ ...one, kind: kindOf(kind) })),
  });
}

/** Whether a team's page offers to name judges; false for anyone else. */
export async function offersNaming(ctx: Ctx, entryId: string): Promise<boolean> {
  return (await findOpenNaming(ctx, ctx.db, entryId)).ok;
}

/**
 * A team says which judge may not judge its entry, and why. It stands unless it is waived, and ends what was assigned.
 * What the judge declared or the organizer recorded already stays as it is, the team's word beside it, and the team isn't
 * told. Fails with
 * `not_found`, `jury_unpublished`, `round_closed`, `already_done` when the team named this judge before.
 */
export function nameJudge(ctx: Ctx, entryId: string, form: NamingForm): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const rounds = isId(entryId) ? await lockUnfinishedRounds(trx, { entryId }) : [];
    const found = await findOpenNaming(ctx, trx, entryId);
    if (!found.ok) return found;
    if (!found.value.isJudged) return err("round_closed");
    const { competitionId, organizationId } = found.value;
    const { judgeId, kind, reason } = form;
    if (!(await isPairHere(trx, competitionId, judgeId, entryId))) return err("not_found");
    const known = await findConflictOf(trx, judgeId, entryId);
    if (known?.source === "founder" || (await findNamed(trx, judgeId, entryId))) return err("already_done");
    const isWeaker = !known || known.isLifted || known.source === "inferred";
    if (isWeaker && known?.kind !== "author") {
      await writeConflict(trx, {
        judgeId,
        entryId,
        kind,
        reason,
        source: "founder",
        by: ctx.viewer?.id ?? null,
        at: ctx.now,
      });
      for (const round of rounds) await endConflicted(ctx, trx, round);
    }
    await recordActivity(trx, ctx, {
      act: "conflict.named",
      subjectKind: "entry",
      subjectId: entryId,
      organizationId,
      detail: { judgeId, kind, reason },
    });
    return ok();
  });
}

async function findOpenNaming(ctx: Ctx, db: Db, entryId: string) {
  const naming = isId(entryId) ? await findNaming(db, entryId) : undefined;
  if (!naming) return err("not_found" as Refusal);
  const verdict = conflictsPolicy["conflict.name"](ctx.viewer, { ...naming, isJudged: true });
  return verdict.allowed ? ok(naming) : err(verdict.reason);
}
