import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { indexText } from "~db/search";
import type { CompetitionHead } from "../competition";
import { findCompetition, findCompetitionBySlug } from "../competition.queries.server";
import { mostWaiting, stateOfQuestion } from "./question";
import type { AnswerForm, AskForm, HideForm, ShowForm } from "./question.form";
import { type QuestionSubject, questionPolicy } from "./question.policy";
import * as rows from "./question.queries.server";
import { tellAsker } from "./question-letters.server";

/** What a policy needs of a competition. */
export function subjectOf({ id, organizationId, state }: CompetitionHead): QuestionSubject {
  return { competitionId: id, organizationId, state };
}

/**
 * Asks the desk of a competition. The same words again while they wait are the same question, however often the button
 * is pressed. Fails with `not_found` for drafts, `sign_in_required`, `competition_finished`, and `too_many_questions`
 * while five of one's own wait.
 */
export function askQuestion(ctx: Ctx, slug: string, form: AskForm): Promise<Result<{ id: string }, Refusal>> {
  return inTransaction(ctx.db, async (trx): Promise<Result<{ id: string }, Refusal>> => {
    const head = await findCompetitionBySlug(trx, slug);
    if (!head) return err("not_found");
    const verdict = questionPolicy["question.ask"](ctx.viewer, subjectOf(head));
    if (!verdict.allowed) return err(verdict.reason);
    const by = ctx.viewer?.id ?? "";
    await rows.lockAsker(trx, by);
    const waiting = (await rows.listOwn(trx, head.id, by)).filter((own) => stateOfQuestion(own) === "waiting");
    const same = waiting.find(({ body }) => body === form.body);
    if (same) return ok({ id: same.id });
    if (waiting.length >= mostWaiting) return err("too_many_questions");
    const id = await rows.insertQuestion(trx, { competitionId: head.id, by, body: form.body, now: ctx.now });
    await record(trx, ctx, head, "question.asked", id);
    return ok({ id });
  });
}

/** Answers for all, or betters an answer; whoever asked gets a letter. Fails with `not_found`, `changed_elsewhere`. */
export function answerQuestion(ctx: Ctx, competitionId: string, form: AnswerForm) {
  return changeQuestion(ctx, competitionId, form, "question.answer", async (trx, head, question) => {
    const isSame = question.answer === form.answer.vi && question.answerEn === form.answer.en;
    if (isSame) return ok();
    await rows.saveAnswer(trx, form, ctx.viewer?.id ?? "", ctx.now);
    await indexText(trx, rows.questionText, question.id, [question.body, form.answer.vi, form.answer.en]);
    const kind = question.answer === null ? "answered" : "changed";
    await record(trx, ctx, head, kind === "answered" ? "question.answered" : "question.answer_changed", question.id);
    await tellAsker(trx, ctx, head, question, { kind, answer: form.answer });
    return ok();
  });
}

/** Takes a question out of sight, with a reason that whoever asked is told. Fails with `already_done` when it is hidden. */
export function hideQuestion(ctx: Ctx, competitionId: string, form: HideForm) {
  return changeQuestion(ctx, competitionId, form, "question.hide", async (trx, head, question) => {
    if (question.hiddenAt !== null) return err("already_done");
    await rows.saveHidden(trx, question.id, form.reason, ctx.now);
    await record(trx, ctx, head, "question.hidden", question.id, { reason: form.reason });
    await tellAsker(trx, ctx, head, question, { kind: "hidden", reason: form.reason });
    return ok();
  });
}

/** Puts a hidden question back where it was. Fails with `already_done` when it isn't hidden. */
export function showQuestion(ctx: Ctx, competitionId: string, form: ShowForm) {
  return changeQuestion(ctx, competitionId, form, "question.hide", async (trx, head, question) => {
    if (question.hiddenAt === null) return err("already_done");
    await rows.saveHidden(trx, question.id, null, ctx.now);
    await record(trx, ctx, head, "question.shown", question.id);
    return ok();
  });
}

function changeQuestion(
  ctx: Ctx,
  competitionId: string,
  { id, revision }: { readonly id: string; readonly revision: number },
  action: "question.answer" | "question.hide",
  work: (trx: Db, head: CompetitionHead, question: rows.Question) => Promise<Result<undefined, Refusal>>,
): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx): Promise<Result<undefined, Refusal>> => {
    const head = isId(competitionId) ? await findCompetition(trx, competitionId) : undefined;
    if (!head) return err("not_found");
    const verdict = questionPolicy[action](ctx.viewer, subjectOf(head));
    if (!verdict.allowed) return err(verdict.reason);
    const question = await rows.lockQuestion(trx, head.id, id);
    if (!question) return err("not_found");
    return question.revision === revision ? work(trx, head, question) : err("changed_elsewhere");
  });
}

async function record(
  trx: Db,
  ctx: Ctx,
  head: CompetitionHead,
  act: string,
  id: string,
  detail: Readonly<Record<string, string>> = {},
) {
  await recordActivity(trx, ctx, {
    act,
    subjectKind: "question",
    subjectId: id,
    organizationId: head.organizationId,
    detail,
  });
}
