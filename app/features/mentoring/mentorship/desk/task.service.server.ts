import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { mentorshipPolicy } from "../mentorship.policy";
import { daysBetween } from "../silence/silence";
import { findTask, listTasks, finishTask as markFinished } from "./task.queries.server";

const mostOpen = 500;
const mostDone = 50;

export type DeskTasks = Extract<Awaited<ReturnType<typeof readTasks>>, { ok: true }>["value"];

/** What waits for a host's coordinators, and (`done`) the last fifty that were settled. Fails with `not_found` for others. */
export async function readTasks(ctx: Ctx, organizationId: string, { done }: { done: boolean }) {
  const verdict = mentorshipPolicy["desk.read"](ctx.viewer, { organizationId });
  if (!verdict.allowed) return err(verdict.reason as Refusal);
  const tasks = await listTasks(ctx.db, organizationId, { done, most: done ? mostDone : mostOpen });
  return ok({
    organizationId,
    done,
    tasks: tasks.map((task) => ({ ...task, quietDays: task.pair ? daysBetween(task.pair.activeAt, ctx.now) : 0 })),
  });
}

/**
 * A coordinator says what came of a task. Doing it again changes nothing; another host's task is `not_found`.
 */
export function finishTask(
  ctx: Ctx,
  organizationId: string,
  { id, note }: { readonly id: string; readonly note: string },
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const verdict = mentorshipPolicy["task.finish"](ctx.viewer, { organizationId });
    if (!verdict.allowed) return err(verdict.reason);
    const task = isId(id) ? await findTask(trx, id) : undefined;
    if (!task || !ctx.viewer || task.organizationId !== organizationId) return err("not_found");
    const words = task.note ? `${task.note}\n${note}` : note;
    const isDone = await markFinished(trx, { id, organizationId, note: words, by: ctx.viewer.id, at: ctx.now });
    if (!isDone) return ok();
    await recordActivity(trx, ctx, {
      act: "mentorship.task_done",
      subjectKind: "coordinator_task",
      subjectId: id,
      organizationId,
      detail: { kind: task.kind, note },
    });
    return ok();
  });
}
