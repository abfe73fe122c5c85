import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { contactLines } from "./contact";
import { openTask } from "./desk/task.queries.server";
import { peopleOf, writeToAll } from "./letters.server";
import { answerPair, otherSide, type PairAnswer } from "./mentorship";
import { saveAnswer } from "./mentorship.queries.server";
import { actOn, type Doing } from "./work.service.server";

export type Answered = { readonly state: "proposed" | "active" | "declined" };

/**
 * One side says yes to a proposed pair. When both have, it begins and each gets a letter with the other's contacts. Saying
 * it again changes nothing. Fails with `already_done` once the pair was declined, ended or closed, `forbidden` for others of the team.
 */
export function acceptPair(ctx: Ctx, mentorshipId: string): Promise<Result<Answered, Refusal>> {
  return answer(ctx, mentorshipId, "accepted", null);
}

/**
 * One side says no, with a reason: the pair is declined, the other side gets a letter, the coordinator a task, and the need
 * is open again. Fails with `already_done` once both said yes or it was declined by the other side.
 */
export function declinePair(ctx: Ctx, mentorshipId: string, reason: string): Promise<Result<Answered, Refusal>> {
  return answer(ctx, mentorshipId, "declined", reason);
}

function answer(
  ctx: Ctx,
  mentorshipId: string,
  given: PairAnswer,
  reason: string | null,
): Promise<Result<Answered, Refusal>> {
  return actOn<Answered>(ctx, mentorshipId, "mentorship.answer", async (doing) => {
    const { trx, head, viewer, side } = doing;
    if (!side) return err("not_found");
    const before = { mentor: head.answers.mentor.answer, project: head.answers.project.answer };
    const after = answerPair({ state: head.state, answers: before }, side, given);
    if (!after.ok) return after;
    const state = after.value.state;
    const value: Answered = { state: state === "active" || state === "declined" ? state : "proposed" };
    if (before[side] === given) return ok({ value });
    await saveAnswer(trx, head.id, { side, answer: given, reason, by: viewer.id, state, at: ctx.now });
    if (state === "active") await writeBegun(ctx, doing);
    if (state === "declined") await announceDecline(ctx, doing, reason ?? "");
    return ok({ value, done: { act: `mentorship.${given}`, detail: { side, ...(reason ? { reason } : {}) } } });
  });
}

/** Each side learns how to reach the other. */
async function writeBegun(ctx: Ctx, { trx, head }: Doing): Promise<void> {
  await writeToAll(trx, ctx, head, {
    key: "begun",
    to: peopleOf(head, "mentor"),
    text: ({ begun }, facts) => ({
      subject: begun.subject(facts),
      body: begun.toMentor({ ...facts, contacts: contactLines(head, "project") }),
    }),
  });
  await writeToAll(trx, ctx, head, {
    key: "begun",
    to: peopleOf(head, "project"),
    text: ({ begun }, facts) => ({
      subject: begun.subject(facts),
      body: begun.toProject({ ...facts, contacts: contactLines(head, "mentor") }),
    }),
  });
}

async function announceDecline(ctx: Ctx, { trx, head, side }: Doing, reason: string): Promise<void> {
  if (!side) return;
  await openTask(trx, {
    id: newId(),
    organizationId: head.organizationId,
    cohortId: head.cohort.id,
    mentorshipId: head.id,
    kind: "declined",
    at: ctx.now,
  });
  await writeToAll(trx, ctx, head, {
    key: "declined",
    to: peopleOf(head, otherSide(side)),
    text: ({ declined }, facts) => ({
      subject: declined.subject(facts),
      body: side === "mentor" ? declined.byMentor({ ...facts, reason }) : declined.byProject({ ...facts, reason }),
    }),
  });
}
