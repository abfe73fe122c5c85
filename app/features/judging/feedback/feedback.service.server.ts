import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { listRecipients } from "../results/result.queries.server";
import { ofRound } from "../round";
import { findRound, lockRound, type RoundHead } from "../rounds/rounds.queries.server";
import { type Comment, isUnread, shownText, usualRules } from "./feedback";
import type { FeedbackForm, RatingForm } from "./feedback.form";
import { feedbackPolicy } from "./feedback.policy";
import {
  listComments,
  listMembers,
  listOwnRatings,
  listRatings,
  listReleases,
  saveRating,
  saveRelease,
  saveReviews,
  saveRules,
} from "./feedback.queries.server";
import { writeFeedbackLetters } from "./letters.server";

export type FeedbackView = Extract<Awaited<ReturnType<typeof readFeedback>>, { ok: true }>["value"];
export type OwnFeedback = Awaited<ReturnType<typeof readOwnFeedback>>;

/** How many comments a page shows. */
const pageSize = 100;

/** Those that wait to be read before the rest. */
function byWaiting<Row extends Comment>(comments: readonly Row[]): Row[] {
  return [...comments.filter(isUnread), ...comments.filter((comment) => !isUnread(comment))];
}

/** What judges wrote for the teams of a round, a hundred a page, what was decided about it, what the teams said. Fails with `not_found`. */
export async function readFeedback(ctx: Ctx, competitionId: string, roundId: string, page = 1) {
  const head = await findIn(ctx.db, competitionId, roundId);
  if (!head) return err("not_found" as Refusal);
  const subject = subjectOf(head);
  const verdict = feedbackPolicy["feedback.read"](ctx.viewer, subject);
  if (!verdict.allowed) return err(verdict.reason);
  const comments = await listComments(ctx.db, [roundId]);
  const release = (await listReleases(ctx.db, [roundId])).get(roundId);
  const ratings = await listRatings(ctx.db, roundId);
  const may = feedbackPolicy["feedback.release"](ctx.viewer, subject);
  return ok({
    ...head,
    rules: release?.rules ?? usualRules,
    releasedAt: release?.releasedAt ?? null,
    releaseBlockedBy: may.allowed ? null : may.reason,
    mayRule: feedbackPolicy["feedback.rule"](ctx.viewer, subject).allowed,
    comments: byWaiting(comments)
      .slice((page - 1) * pageSize, page * pageSize)
      .map((comment) => ({ ...comment, isUnread: isUnread(comment), seen: seenKey(comment) })),
    page,
    pageSize,
    total: comments.length,
    unread: comments.filter(isUnread).length,
    ratings: {
      count: ratings.length,
      counts: [1, 2, 3, 4, 5].map((stars) => ratings.filter(({ usefulness }) => usefulness === stars).length),
      notes: ratings.flatMap(({ note }) => (note === "" ? [] : [note])),
    },
  });
}

/**
 * A step on a round's feedback. Reading a comment holds for the text that was read: a judge who changes it since makes it
 * unread, and `changed_elsewhere` is the answer to the page that showed the earlier text. Releasing shows what is read to
 * the teams of a published round, with a letter, once; later it changes the rules. Fails with `comments_unread` while
 * comments that would be shown wait to be read, and the reasons of the policy.
 */
export function stepFeedback(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  form: FeedbackForm,
): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const head = (await findIn(trx, competitionId, roundId)) && (await lockRound(trx, roundId));
    if (!head || !ctx.viewer) return err("not_found");
    const action =
      form.act === "release" ? "feedback.release" : form.act === "rules" ? "feedback.rule" : "comment.review";
    const verdict = feedbackPolicy[action](ctx.viewer, subjectOf(head));
    if (!verdict.allowed) return err(verdict.reason);
    if (form.act === "rules") return rule({ ...ctx, db: trx }, head, form);
    if (form.act === "release") return release({ ...ctx, db: trx }, head, form);
    return review({ ...ctx, db: trx }, head, form);
  });
}

/** Settles what teams may read; once it is released, changing it is releasing it anew. */
async function rule(
  ctx: Ctx,
  head: RoundHead,
  { act: _, ...rules }: Extract<FeedbackForm, { act: "rules" }>,
): Promise<Result<number, Refusal>> {
  const before = (await listReleases(ctx.db, [head.id])).get(head.id);
  if (before?.releasedAt) return err("already_done");
  await saveRules(ctx.db, head.id, rules);
  await remember(ctx, head, "feedback.ruled", rules);
  return ok(0);
}

async function release(
  ctx: Ctx,
  head: RoundHead,
  { act: _, ...rules }: Extract<FeedbackForm, { act: "release" }>,
): Promise<Result<number, Refusal>> {
  const unread = rules.comments ? (await listComments(ctx.db, [head.id])).filter(isUnread).length : 0;
  if (unread > 0) return err("comments_unread");
  const before = (await listReleases(ctx.db, [head.id])).get(head.id);
  const at = before?.releasedAt ?? ctx.now;
  await saveRelease(ctx.db, head.id, rules, ctx.viewer?.id ?? "", at);
  const recipients = before?.releasedAt ? [] : await listRecipients(ctx.db, head.id);
  await writeFeedbackLetters(ctx, head, recipients);
  await remember(ctx, head, "feedback.released", rules);
  return ok(recipients.length);
}

async function review(
  ctx: Ctx,
  head: RoundHead,
  form: Exclude<FeedbackForm, { act: "release" | "rules" }>,
): Promise<Result<number, Refusal>> {
  const comments = await listComments(ctx.db, [head.id]);
  const by = { by: ctx.viewer?.id ?? "", at: ctx.now };
  if (form.act === "show_all") {
    const seen = new Set(form.seen);
    const waiting = comments.filter((one) => isUnread(one) && seen.has(seenKey(one)));
    await saveReviews(ctx.db, waiting, { state: "shown", text: "", ...by });
    if (waiting.length > 0) await remember(ctx, head, "comments.reviewed", { shown: waiting.length });
    return ok(waiting.length);
  }
  const comment = comments.find(({ assignmentId }) => assignmentId === form.assignmentId);
  if (!comment) return err("not_found");
  if (comment.revision !== form.revision) return err("changed_elsewhere");
  const decided =
    form.act === "edit"
      ? { state: "edited" as const, text: form.text }
      : { state: form.act === "show" ? ("shown" as const) : ("hidden" as const), text: "" };
  await saveReviews(ctx.db, [comment], { ...decided, ...by });
  await remember(ctx, head, "comments.reviewed", { entryId: comment.entryId, as: form.act });
  return ok(1);
}

/** What a page says that it has shown of a comment: a text that came later isn't let through by it. */
export function seenKey({ assignmentId, revision }: Pick<Comment, "revision"> & { assignmentId: string }): string {
  return `${assignmentId}:${revision}`;
}

/**
 * What a team reads of the rounds that were released, in the order asked; for a page that has asked already whether the
 * viewer belongs to the team. Before the release a round has neither bands nor comments.
 */
export async function readOwnFeedback(ctx: Ctx, entryId: string, roundIds: readonly string[]) {
  const releases = await listReleases(ctx.db, roundIds);
  const ratings = await listOwnRatings(ctx.db, entryId, ctx.viewer?.id ?? "");
  const all = await listComments(ctx.db, roundIds, entryId);
  return roundIds.map((roundId) => {
    const { rules = usualRules, releasedAt = null } = releases.get(roundId) ?? {};
    const readable = releasedAt !== null && rules.comments ? all.filter((one) => one.roundId === roundId) : [];
    return {
      roundId,
      isReleased: releasedAt !== null,
      standing: rules.standing,
      criteria: releasedAt !== null && rules.criteria,
      comments: readable
        .map((comment) => ({ text: shownText(comment), judgeName: rules.names ? comment.judgeName : null }))
        .filter(({ text }) => text !== ""),
      rating: ratings.get(roundId) ?? null,
    };
  });
}

/** Keeps how useful a team member found the feedback; again replaces it. Fails with `not_found` for anyone else, and before the release. */
export function rateFeedback(ctx: Ctx, entryId: string, form: RatingForm): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    if (!ctx.viewer || !isId(entryId)) return err("not_found");
    const release = (await listReleases(trx, [form.roundId])).get(form.roundId);
    const memberAccountIds = await listMembers(trx, form.roundId, entryId);
    const isReleased = release?.releasedAt != null;
    const verdict = feedbackPolicy["feedback.rate"](ctx.viewer, { memberAccountIds, isReleased });
    if (!verdict.allowed) return err(verdict.reason);
    const { roundId, usefulness, note } = form;
    await saveRating(trx, { roundId, entryId, usefulness, note, by: ctx.viewer.id, at: ctx.now });
    return ok();
  });
}

async function findIn(db: Db, competitionId: string, roundId: string): Promise<RoundHead | undefined> {
  const head = isId(roundId) ? await findRound(db, roundId) : undefined;
  return head?.competitionId === competitionId ? head : undefined;
}

const subjectOf = ({ organizationId, competitionId, round }: RoundHead) => ({
  organizationId,
  competitionId,
  roundState: round.state,
});

function remember(ctx: Ctx, head: RoundHead, act: string, detail: Readonly<Record<string, unknown>>) {
  return recordActivity(ctx.db, ctx, { act, ...ofRound(head), detail });
}
