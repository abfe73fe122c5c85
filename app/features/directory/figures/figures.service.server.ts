import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { projectPolicy } from "../project.policy";
import { indexProject, lockProject } from "../project.queries.server";
import { standingOf } from "../project.service.server";
import type { FiguresSheet } from "./figures";
import type { FiguresForm } from "./figures.form";
import { findFigures, saveFigures } from "./figures.queries.server";

/** A project's figures and needs as its own team fills them in; `not_found` for anyone else. */
export async function readFigures(ctx: Ctx, projectId: string): Promise<Result<FiguresSheet, Refusal>> {
  const verdict = projectPolicy["project.read"](ctx.viewer, await standingOf(ctx.db, projectId));
  return verdict.allowed ? ok(await findFigures(ctx.db, projectId)) : err(verdict.reason);
}

/** Saves figures and needs; who sees them is another matter. Fails with `not_found` outside the team, `changed_elsewhere`. */
export function changeFigures(ctx: Ctx, projectId: string, form: FiguresForm): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const project = await lockProject(trx, projectId);
    const verdict = projectPolicy["project.update"](ctx.viewer, await standingOf(trx, projectId));
    if (!project || !verdict.allowed) return err(verdict.allowed ? "not_found" : verdict.reason);
    const standing = await findFigures(trx, projectId);
    if (form.figuresRevision !== standing.revision) return err("changed_elsewhere");
    await saveFigures(trx, projectId, { form, revision: standing.revision + 1, now: ctx.now });
    await indexProject(trx, projectId);
    await recordActivity(trx, ctx, {
      act: "project.figures_saved",
      subjectKind: "project",
      subjectId: projectId,
      organizationId: null,
    });
    return ok();
  });
}
