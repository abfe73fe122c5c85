import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { peopleOf, writeToAll } from "./letters.server";
import { cancelPlanned } from "./meeting/meeting.queries.server";
import { otherSide } from "./mentorship";
import type { CloseForm } from "./mentorship.form";
import { saveEnding, settleTasks } from "./mentorship.queries.server";
import { actOn } from "./work.service.server";

/**
 * The mentor or the project's lead closes the mentorship with a short report; meetings still planned are called off, the
 * other side gets a letter. Fails with `mentorship_not_active`, `forbidden` for others of the team.
 */
export function closeMentorship(ctx: Ctx, mentorshipId: string, form: CloseForm): Promise<Result<undefined, Refusal>> {
  return actOn<undefined>(ctx, mentorshipId, "mentorship.close", async ({ trx, head, viewer, side }) => {
    if (!side) return err("not_found");
    await saveEnding(trx, head.id, { state: "closed", ...form, by: viewer.id, at: ctx.now });
    await cancelPlanned(trx, head.id, ctx.now);
    await writeToAll(trx, ctx, head, {
      key: "closed",
      to: peopleOf(head, otherSide(side)),
      text: ({ closed, outcomes }, facts) => ({
        subject: closed.subject(facts),
        body: closed.body({ ...facts, by: viewer.name, outcome: outcomes[form.outcome], report: form.report }),
      }),
    });
    return ok({ value: undefined, done: { act: "mentorship.closed", detail: { outcome: form.outcome } } });
  });
}

/**
 * The coordinator ends a mentorship that was proposed or is active, with a reason that both sides read in a letter; the need
 * is open again. Fails with `mentorship_not_active` when it is over.
 */
export function endMentorship(ctx: Ctx, mentorshipId: string, reason: string): Promise<Result<undefined, Refusal>> {
  return actOn<undefined>(ctx, mentorshipId, "mentorship.end", async ({ trx, head, viewer }) => {
    await saveEnding(trx, head.id, { state: "ended", outcome: null, report: reason, by: viewer.id, at: ctx.now });
    await cancelPlanned(trx, head.id, ctx.now);
    await settleTasks(trx, head.id, ctx.now);
    await writeToAll(trx, ctx, head, {
      key: "ended",
      to: [...peopleOf(head, "mentor"), ...peopleOf(head, "project")],
      text: ({ ended }, facts) => ({ subject: ended.subject(facts), body: ended.body({ ...facts, reason }) }),
    });
    return ok({ value: undefined, done: { act: "mentorship.ended", detail: { reason } } });
  });
}
