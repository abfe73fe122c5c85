import { err, ok } from "~/core/result";
import type { RoomWork } from "~/core/room-work";
import { localized, textFor } from "~/i18n/catalogue";
import { questionsText } from "~/i18n/questions";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { findCompetition, findCompetitionBySlug } from "../competition.queries.server";
import { listMyCompetitions } from "../desk.service.server";
import { listPublicNotices } from "./notice.queries.server";
import { questionPolicy } from "./question.policy";
import * as rows from "./question.queries.server";
import { subjectOf } from "./question.service.server";

/** Shown on the competition's own page; the rest is on the page of questions. */
const mostOnFront = 3;

/** What anyone may read: an answer for all, without who asked. */
function publicOf({ id, askedAt, body, answer, answerEn, answeredAt }: rows.Question) {
  return { id, askedAt, body, answer: { vi: answer ?? "", en: answerEn }, answeredAt: answeredAt ?? askedAt };
}
export type PublicQuestion = ReturnType<typeof publicOf>;

/** The newest answers and the public notices, for the competition's own page. */
export async function readFrontQuestions(ctx: Pick<Ctx, "db">, competitionId: string) {
  const [answered, total, notices] = await Promise.all([
    rows.listAnswered(ctx.db, competitionId, { size: mostOnFront }),
    rows.countAnswered(ctx.db, competitionId),
    listPublicNotices(ctx.db, competitionId),
  ]);
  return { questions: answered.map(publicOf), total, notices };
}
export type FrontQuestions = Awaited<ReturnType<typeof readFrontQuestions>>;

/**
 * The page of questions: what was answered for all, found by its words, and the viewer's own that wait or were hidden.
 * Fails with `not_found` for drafts and unknown addresses.
 */
export async function readQuestions(ctx: Ctx, slug: string, { words = "", page = 1 } = {}) {
  const head = await findCompetitionBySlug(ctx.db, slug);
  if (!head || head.state === "draft") return err("not_found");
  const [answered, total, own] = await Promise.all([
    rows.listAnswered(ctx.db, head.id, { words, page }),
    rows.countAnswered(ctx.db, head.id, words),
    ctx.viewer ? rows.listOwn(ctx.db, head.id, ctx.viewer.id) : [],
  ]);
  const ask = questionPolicy["question.ask"](ctx.viewer, subjectOf(head));
  return ok({
    competition: { slug: head.slug, name: head.name },
    questions: answered.map(publicOf),
    total,
    page,
    own: own.map(({ id, body, askedAt, hiddenAt, hiddenReason }) => ({ id, body, askedAt, hiddenAt, hiddenReason })),
    askRefusal: ask.allowed ? null : ask.reason,
  });
}
export type QuestionsView = Extract<Awaited<ReturnType<typeof readQuestions>>, { ok: true }>["value"];

/** The desk's list, one state at a time, with how many wait. Fails with `not_found` for outsiders. */
export async function readDeskQuestions(
  ctx: Ctx,
  competitionId: string,
  { state, page }: { readonly state: "waiting" | "answered" | "hidden"; readonly page: number },
) {
  const head = await findCompetition(ctx.db, competitionId);
  if (!head) return err("not_found");
  const verdict = questionPolicy["questions.read"](ctx.viewer, subjectOf(head));
  if (!verdict.allowed) return err(verdict.reason);
  const [list, waiting] = await Promise.all([
    rows.listForDesk(ctx.db, head.id, { state, page }),
    rows.countWaiting(ctx.db, [head.id]),
  ]);
  return ok({ id: head.id, slug: head.slug, state, page, waiting: waiting.get(head.id) ?? 0, ...list });
}
export type DeskQuestions = Extract<Awaited<ReturnType<typeof readDeskQuestions>>, { ok: true }>["value"];

/** Questions that wait for an answer at the viewer's desks. */
export async function readQuestionWork(ctx: Ctx): Promise<RoomWork[]> {
  if (!ctx.viewer || ctx.viewer.duties.length === 0) return [];
  const { competitions } = await listMyCompetitions(ctx);
  const waiting = await rows.countWaiting(
    ctx.db,
    competitions.map(({ id }) => id),
  );
  const t = textFor(questionsText, ctx.locale).work;
  return competitions.flatMap(({ id, name }) => {
    const count = waiting.get(id) ?? 0;
    if (count === 0) return [];
    return [
      {
        key: `questions:${id}`,
        text: t.answer(count, localized(name, ctx.locale)),
        to: paths.deskQuestions(id),
        due: null,
      },
    ];
  });
}
