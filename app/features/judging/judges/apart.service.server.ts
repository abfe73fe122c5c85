import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { judgingPolicy } from "../judging.policy";
import { countHere, deleteApart, setJuryPublished, writeApart } from "./apart.queries.server";
import { apartPair } from "./judge";
import type { ApartForm } from "./judge.form";
import { findHosted } from "./judges.queries.server";

/** Two judges are never to read the same entry, with a reason; once more only the reason changes. Fails with `not_found`, `forbidden`. */
export function keepApart(ctx: Ctx, competitionId: string, form: ApartForm): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const hosted = await findManaged(ctx, trx, competitionId);
    if (!hosted.ok) return hosted;
    const ids = apartPair(form.judgeA, form.judgeB);
    if ((await countHere(trx, competitionId, ids)) !== ids.length) return err("not_found");
    await writeApart(trx, { competitionId, ids, reason: form.reason, by: ctx.viewer?.id ?? "", at: ctx.now });
    await recordActivity(trx, ctx, {
      act: "judge_apart.added",
      ...subject(hosted.value),
      detail: { judges: ids, reason: form.reason },
    });
    return ok();
  });
}

/** Lets two judges sit together again. Fails with `not_found`, `forbidden`. */
export function letSitTogether(
  ctx: Ctx,
  competitionId: string,
  { judgeA, judgeB }: Pick<ApartForm, "judgeA" | "judgeB">,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const hosted = await findManaged(ctx, trx, competitionId);
    if (!hosted.ok) return hosted;
    const ids = apartPair(judgeA, judgeB);
    if (!(await deleteApart(trx, competitionId, ids))) return err("not_found");
    await recordActivity(trx, ctx, { act: "judge_apart.removed", ...subject(hosted.value), detail: { judges: ids } });
    return ok();
  });
}

/** Publishes the list of judges to the teams, who may then name conflicts, or takes it back. Fails with `already_done`, `forbidden`. */
export function publishJury(ctx: Ctx, competitionId: string, isPublic: boolean): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const hosted = await findManaged(ctx, trx, competitionId);
    if (!hosted.ok) return hosted;
    if (!(await setJuryPublished(trx, competitionId, isPublic ? ctx.now : null))) return err("already_done");
    await recordActivity(trx, ctx, { act: isPublic ? "jury.published" : "jury.unpublished", ...subject(hosted.value) });
    return ok();
  });
}

async function findManaged(ctx: Ctx, db: Db, competitionId: string) {
  const hosted = isId(competitionId) ? await findHosted(db, competitionId) : undefined;
  if (!hosted) return err("not_found" as Refusal);
  const verdict = judgingPolicy["judge.manage"](ctx.viewer, hosted);
  return verdict.allowed ? ok(hosted) : err(verdict.reason);
}

const subject = ({
  organizationId,
  competitionId,
}: {
  readonly organizationId: string;
  readonly competitionId: string;
}) => ({
  subjectKind: "competition",
  subjectId: competitionId,
  organizationId,
});
