import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { FeedbackForm } from "./mentorship.form";
import { listFeedback, saveFeedback } from "./parts.queries.server";
import { actOn } from "./work.service.server";

/**
 * One side says how it goes or went; saying it again replaces what it said. The coordinator reads both, neither side reads the
 * other's. Fails with `changed_elsewhere` when somebody of the same team saved other words since the page was read, and
 * `mentorship_not_active` for a pair that never began.
 */
export function giveFeedback(ctx: Ctx, mentorshipId: string, form: FeedbackForm): Promise<Result<undefined, Refusal>> {
  return actOn<undefined>(ctx, mentorshipId, "feedback.give", async ({ trx, viewer, side }) => {
    if (!side) return err("forbidden");
    const [saved] = await listFeedback(trx, mentorshipId, side);
    if (saved?.rating === form.rating && saved.body === form.body) return ok({ value: undefined });
    if (saved && saved.updatedAt !== form.seen) return err("changed_elsewhere");
    await saveFeedback(trx, mentorshipId, { side, by: viewer.id, rating: form.rating, body: form.body, at: ctx.now });
    return ok({ value: undefined, done: { act: "mentorship.feedback_given", detail: { side } } });
  });
}
