import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { GoalForm, GoalStateForm, NewGoalForm } from "./mentorship.form";
import { addGoal as insertGoal, listGoals, updateGoal } from "./parts.queries.server";
import { actOn } from "./work.service.server";

/** Most goals of one mentorship: more are no goals. */
export const mostGoals = 30;

/** Writes down a goal. The same form sent twice is one goal; fails with `mentorship_not_active`, `mentorship_full`. */
export function addGoal(ctx: Ctx, mentorshipId: string, form: NewGoalForm): Promise<Result<undefined, Refusal>> {
  return actOn<undefined>(ctx, mentorshipId, "mentorship.work", async ({ trx, viewer }) => {
    const goals = await listGoals(trx, mentorshipId);
    if (goals.some(({ id }) => id === form.id)) return ok({ value: undefined });
    if (goals.length >= mostGoals) return err("mentorship_full");
    if (!(await insertGoal(trx, mentorshipId, { ...form, by: viewer.id, at: ctx.now }))) return err("not_found");
    return ok({ value: undefined, done: { act: "mentorship.goal_added", detail: { goal: form.body } } });
  });
}

/** Rewords a goal or moves its day. Fails with `changed_elsewhere` when it was changed since the page was read. */
export function changeGoal(ctx: Ctx, mentorshipId: string, form: GoalForm): Promise<Result<undefined, Refusal>> {
  return actOn<undefined>(ctx, mentorshipId, "mentorship.work", async ({ trx }) => {
    const goal = (await listGoals(trx, mentorshipId)).find(({ id }) => id === form.id);
    if (!goal) return err("not_found");
    if (goal.body === form.body && goal.dueOn === form.dueOn) return ok({ value: undefined });
    if (goal.revision !== form.revision) return err("changed_elsewhere");
    await updateGoal(trx, goal.id, { body: form.body, dueOn: form.dueOn });
    const detail = { goal: form.body, before: goal.body };
    return ok({ value: undefined, done: { act: "mentorship.goal_changed", detail } });
  });
}

/** Says that a goal is reached, dropped, or open again. Saying it again changes nothing. */
export function settleGoal(ctx: Ctx, mentorshipId: string, form: GoalStateForm): Promise<Result<undefined, Refusal>> {
  return actOn<undefined>(ctx, mentorshipId, "mentorship.work", async ({ trx }) => {
    const goal = (await listGoals(trx, mentorshipId)).find(({ id }) => id === form.id);
    if (!goal) return err("not_found");
    if (goal.state === form.state) return ok({ value: undefined });
    await updateGoal(trx, goal.id, { state: form.state, at: ctx.now });
    const detail = { goal: goal.body, state: form.state };
    return ok({ value: undefined, done: { act: "mentorship.goal_settled", detail } });
  });
}
