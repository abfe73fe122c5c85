import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { readShown } from "~/features/directory/gallery/browse.service.server";
import { standingOf } from "~/features/directory/project.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction, isUniqueViolation } from "~/server/db.server";
import { investorPolicy } from "../investing.policy";
import { requireInvestor } from "../investors/investor.service.server";
import { isOpen } from "./introduction";
import type { AskForm } from "./introduction.form";
import { insertIntroduction, lockIntroduction, saveAnswer } from "./introduction.queries.server";
import { tellLeaders } from "./introduction-letters.service.server";

/**
 * Asks a project's leader for an introduction. Fails with `investor_unverified`, `not_found` where the project isn't
 * shown to the investor, `forbidden` on one's own team, `introduction_standing` while one waits or was accepted.
 */
export async function askIntroduction(
  ctx: Ctx,
  projectId: string,
  { message }: AskForm,
): Promise<Result<{ id: string }, Refusal>> {
  try {
    return await inTransaction(ctx.db, async (trx) => {
      const investor = await requireInvestor({ ...ctx, db: trx });
      if (!investor.ok) return investor;
      const verdict = investorPolicy["introduction.ask"](ctx.viewer, { state: "verified" });
      if (!verdict.allowed) return err(verdict.reason);
      const shown = await readShown({ db: trx, now: ctx.now }, investor.value.reader, projectId);
      if (!shown.ok) return shown;
      const standing = await standingOf(trx, projectId);
      if (standing.memberIds.includes(investor.value.accountId)) return err("forbidden");
      const id = newId();
      await insertIntroduction(trx, { id, investorId: investor.value.id, projectId, message, now: ctx.now });
      await recordActivity(trx, ctx, {
        act: "introduction.asked",
        subjectKind: "introduction",
        subjectId: id,
        organizationId: investor.value.organizationId,
      });
      await tellLeaders(ctx, trx, { id, projectId, leadIds: standing.leadIds, investor: investor.value, message });
      return ok({ id });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return err("introduction_standing");
    throw error;
  }
}

/** Takes a request back while nobody has answered. Fails with `not_found` for others' and `introduction_answered`. */
export function withdrawIntroduction(ctx: Ctx, introductionId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const investor = await requireInvestor({ ...ctx, db: trx });
    if (!investor.ok) return investor;
    const standing = await lockIntroduction(trx, introductionId);
    if (!standing || standing.investorId !== investor.value.id) return err("not_found");
    if (!isOpen(standing.state)) return err("introduction_answered");
    const by = investor.value.accountId;
    await saveAnswer(trx, standing.id, { state: "withdrawn", reason: null, by, now: ctx.now });
    await recordActivity(trx, ctx, {
      act: "introduction.withdrawn",
      subjectKind: "introduction",
      subjectId: standing.id,
      organizationId: investor.value.organizationId,
    });
    return ok();
  });
}
