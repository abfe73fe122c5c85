import { isId, newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { questionLettersText } from "~/i18n/question-letters";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { CompetitionHead } from "../competition";
import { findCompetition, listDivisions } from "../competition.queries.server";
import { entryPolicy } from "../entry/entry.policy";
import { findEntry } from "../entry/entry.queries.server";
import { lockCompetition } from "../setup/setup.queries.server";
import type { NoticeForm } from "./notice.form";
import * as rows from "./notice.queries.server";
import { questionPolicy } from "./question.policy";
import { subjectOf } from "./question.service.server";

/** What was sent, for whom one may be written, and the id of the next. Fails with `not_found` for outsiders. */
export async function readNotices(ctx: Ctx, competitionId: string) {
  const head = await findCompetition(ctx.db, competitionId);
  if (!head) return err("not_found");
  const verdict = questionPolicy["notices.read"](ctx.viewer, subjectOf(head));
  if (!verdict.allowed) return err(verdict.reason);
  const send = questionPolicy["notice.send"](ctx.viewer, subjectOf(head));
  const [sent, divisions] = await Promise.all([rows.listSent(ctx.db, head.id), listDivisions(ctx.db, head.id)]);
  return ok({
    id: head.id,
    nextId: newId(),
    sent,
    divisions: divisions.map(({ id, name }) => ({ id, name })),
    sendRefusal: send.allowed ? null : send.reason,
  });
}
export type NoticesView = Extract<Awaited<ReturnType<typeof readNotices>>, { ok: true }>["value"];

/** How many people a notice would reach, before it is sent. Fails as sending does. */
export async function previewNotice(ctx: Ctx, competitionId: string, form: NoticeForm) {
  const head = await findCompetition(ctx.db, competitionId);
  if (!head) return err("not_found");
  const verdict = questionPolicy["notice.send"](ctx.viewer, subjectOf(head));
  if (!verdict.allowed) return err(verdict.reason);
  if (!(await isDivisionOf(ctx.db, head, form.divisionId))) return err("invalid");
  const recipients = await rows.listRecipients(ctx.db, head.id, form.divisionId);
  return ok({ ...form, people: recipients.length });
}
export type NoticePreview = Extract<Awaited<ReturnType<typeof previewNotice>>, { ok: true }>["value"];

/**
 * Sends a notice to the entrants: stored for their pages, and a letter to each address once, in the same transaction.
 * The same notice sent again is sent once. Fails with `not_found`, `competition_draft`, `invalid` for a division of
 * another competition. Gives the number of letters.
 */
export function sendNotice(ctx: Ctx, competitionId: string, form: NoticeForm): Promise<Result<number, Refusal>> {
  return inTransaction(ctx.db, async (trx): Promise<Result<number, Refusal>> => {
    const head = isId(competitionId) && ctx.viewer ? await lockCompetition(trx, competitionId) : undefined;
    if (!head) return err("not_found");
    const verdict = questionPolicy["notice.send"](ctx.viewer, subjectOf(head));
    if (!verdict.allowed) return err(verdict.reason);
    const known = await rows.findNotice(trx, form.id);
    if (known) return known.competition_id === head.id ? ok(known.letters) : err("invalid");
    if (!(await isDivisionOf(trx, head, form.divisionId))) return err("invalid");
    const recipients = await rows.listRecipients(trx, head.id, form.divisionId);
    const letters = recipients.length;
    const by = ctx.viewer?.id ?? "";
    await rows.insertNotice(trx, { ...form, competitionId: head.id, letters, by, now: ctx.now });
    await rows.insertLetters(trx, head.organizationId, lettersOf(ctx, head, form, recipients), ctx.now);
    await recordActivity(trx, ctx, {
      act: "notice.sent",
      subjectKind: "notice",
      subjectId: form.id,
      organizationId: head.organizationId,
      detail: { title: form.title.vi, letters },
    });
    return ok(letters);
  });
}

async function isDivisionOf(db: Db, head: CompetitionHead, divisionId: string | null): Promise<boolean> {
  return divisionId === null || (await listDivisions(db, head.id)).some(({ id }) => id === divisionId);
}

function lettersOf(ctx: Ctx, head: CompetitionHead, form: NoticeForm, recipients: readonly rows.Recipient[]) {
  return recipients.map((to) => {
    const words = textFor(questionLettersText, to.locale).notice;
    const competition = localized(head.name, to.locale);
    return {
      to,
      dedupeKey: `notice:${form.id}:${to.email.toLowerCase()}`,
      subject: words.subject(localized(form.title, to.locale), competition),
      body: words.body({
        name: to.name,
        competition,
        text: localized(form.body, to.locale),
        link: ctx.baseUrl + paths.myWork(),
      }),
    };
  });
}

/** What the team of an entry was told, for its page. Fails with `not_found` outside the team. */
export async function readEntryNotices(ctx: Ctx, entryId: string) {
  const entry = isId(entryId) ? await findEntry(ctx.db, entryId) : undefined;
  if (!entry) return err("not_found");
  const verdict = entryPolicy["entry.read"](ctx.viewer, { ...entry, now: ctx.now });
  if (!verdict.allowed) return err(verdict.reason);
  return ok(await rows.listNoticesTo(ctx.db, entry.competitionId, entry.divisionId));
}
