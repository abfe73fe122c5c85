import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { EventHead } from "../../event";
import { findEventSubject } from "../../event.service.server";
import { callLife, mostQuestions, movesChoices, nextKey, pairedChoices, type Question } from "../call";
import type { CallForm, QuestionActForm, QuestionForm } from "./call.form";
import { findCall, insertCall, saveCallFacts, savePlanPublished, saveQuestions } from "./call.queries.server";
import { countAnswered, listAnsweredKeys } from "./call-use.queries.server";

export type CallDesk = Extract<Awaited<ReturnType<typeof readCallDesk>>, { ok: true }>["value"];

/** The call as its organizers set it up; null before the first save. Fails with `not_found`, `forbidden` for secretaries. */
export async function readCallDesk(ctx: Ctx, eventId: string) {
  const event = await findEventSubject(ctx, eventId, "setup.edit");
  if (!event.ok) return event;
  const call = (await findCall(ctx.db, eventId)) ?? null;
  const { id, slug, name, state, firstDay } = event.value;
  return ok({
    event: { id, slug, name, state, firstDay },
    call,
    life: callLife(call, state, ctx.now),
    applications: await countAnswered(ctx.db, eventId),
    now: ctx.now,
  });
}

/** Saves dates, words and limits; the first save makes the call. Fails with `changed_elsewhere`, and as `readCallDesk` does. */
export function saveCall(ctx: Ctx, eventId: string, form: CallForm): Promise<Result<undefined, Refusal>> {
  return changeCall(ctx, eventId, async (trx) => {
    const { opensAt, closesAt, introVi, introEn, mostWishes, mostProducts, offerDays, pickingOpen } = form;
    const intro = { vi: introVi, en: introEn };
    const facts = { opensAt, closesAt, intro, mostWishes, mostProducts, offerDays, pickingOpen };
    const saved =
      form.revision === 0
        ? await insertCall(trx, eventId, facts)
        : await saveCallFacts(trx, { eventId, revision: form.revision }, facts);
    return saved ? ok() : err("changed_elsewhere");
  });
}

/**
 * Adds a question or changes one; its key, and so the answers that were given, stay. Fails with `invalid` for a key that is
 * none and beyond twelve questions, `in_use` when the kind of an answered question would change, or the choices that answers
 * stand for.
 */
export function saveQuestion(ctx: Ctx, eventId: string, form: QuestionForm): Promise<Result<undefined, Refusal>> {
  return changeQuestions(ctx, eventId, form.revision, async (questions, trx) => {
    const known = questions.find(({ key }) => key === form.key);
    if (form.key && !known) return err("invalid");
    if (!known && questions.length >= mostQuestions) return err("invalid");
    const choices = pairedChoices(form.choicesVi, form.choicesEn);
    const isOther = known && (known.kind !== form.kind || movesChoices(known.choices ?? [], choices));
    if (isOther && (await countAnswered(trx, eventId)) > 0) return err("in_use");
    const question: Question = {
      key: known?.key ?? nextKey([...questions, ...(await listAnsweredKeys(trx, eventId)).map((key) => ({ key }))]),
      kind: form.kind,
      label: { vi: form.labelVi, en: form.labelEn },
      ...(form.helpVi ? { help: { vi: form.helpVi, en: form.helpEn } } : {}),
      required: form.required,
      ...(form.kind === "choice" ? { choices } : {}),
    };
    return ok(known ? questions.map((one) => (one === known ? question : one)) : [...questions, question]);
  });
}

/** Moves a question by one place or takes it out; answers to one that is gone are shown no more. Fails with `not_found`. */
export function arrangeQuestion(ctx: Ctx, eventId: string, form: QuestionActForm): Promise<Result<undefined, Refusal>> {
  return changeQuestions(ctx, eventId, form.revision, async (questions) => {
    const at = questions.findIndex(({ key }) => key === form.key);
    const moved = questions[at];
    if (!moved) return err("not_found");
    const rest = questions.filter((question) => question !== moved);
    if (form.act === "remove") return ok(rest);
    const place = Math.max(0, form.act === "up" ? at - 1 : at + 1);
    return ok([...rest.slice(0, place), moved, ...rest.slice(place)]);
  });
}

/** Shows the confirmed exhibitors and their booths to everyone, or hides them again. Repeating it changes nothing. */
export function publishExhibitors(ctx: Ctx, eventId: string, shown: boolean): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const event = await findEventSubject({ ...ctx, db: trx }, eventId, "setup.edit");
    if (!event.ok) return event;
    if (shown && event.value.state === "draft") return err("event_draft");
    const call = await findCall(trx, eventId, { lock: true });
    if (!call) return err("setup_incomplete");
    if ((call.planPublishedAt !== null) === shown) return ok();
    await savePlanPublished(trx, eventId, shown ? ctx.now : null);
    await record(trx, ctx, event.value, shown ? "exhibitors.published" : "exhibitors.unpublished");
    return ok();
  });
}

function changeCall(
  ctx: Ctx,
  eventId: string,
  change: (trx: Db) => Promise<Result<undefined, Refusal>>,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const event = await findEventSubject({ ...ctx, db: trx }, eventId, "setup.edit");
    if (!event.ok) return event;
    const changed = await change(trx);
    if (changed.ok) await record(trx, ctx, event.value, "booth_call.saved");
    return changed;
  });
}

function changeQuestions(
  ctx: Ctx,
  eventId: string,
  revision: number,
  change: (questions: readonly Question[], trx: Db) => Promise<Result<readonly Question[], Refusal>>,
): Promise<Result<undefined, Refusal>> {
  return changeCall(ctx, eventId, async (trx) => {
    const call = await findCall(trx, eventId);
    if (!call) return err("setup_incomplete");
    if (call.revision !== revision) return err("changed_elsewhere");
    const questions = await change(call.questions, trx);
    if (!questions.ok) return questions;
    return (await saveQuestions(trx, { eventId, revision }, questions.value)) ? ok() : err("changed_elsewhere");
  });
}

function record(trx: Db, ctx: Ctx, event: EventHead, act: string): Promise<void> {
  const { id, organizationId } = event;
  return recordActivity(trx, ctx, { act, subjectKind: "event", subjectId: id, organizationId });
}
