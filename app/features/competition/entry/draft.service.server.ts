import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { listDivisions, listFields } from "../competition.queries.server";
import { type FormField, fieldsOf } from "../entry-form";
import { type AnswerFault, cleanText, keptAnswer, typedText } from "./answer";
import { listAnswers, type StoredAnswer, writeAnswer } from "./answer.queries.server";
import { postedText, postedWords } from "./answers/posted";
import { placeName, settlePlace } from "./answers/settle-place.server";
import type { AnswerForm, ClassForm, StepForm } from "./entry.form";
import { entryPolicy } from "./entry.policy";
import { findEntry, findForm, saveClass } from "./entry.queries.server";

/** What became of one answer: saved (perhaps with a fault that must be mended before submitting), or somebody else's text in its place. */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly revision: number; readonly savedAt: string; readonly fault: AnswerFault | null }
  | {
      readonly kind: "clash";
      readonly theirs: string;
      /** what a place among them is called */
      readonly theirsLabel?: string | undefined;
      readonly revision: number;
      readonly savedAt: string;
      readonly savedBy: string;
    };

/**
 * Saves one answer as it is typed. It is kept even when it couldn't be submitted yet (too long, no number): the fault
 * is told, nothing is lost. An answer that somebody saved meanwhile is not overwritten: the outcome is a clash with
 * their text. Sending the very text that stands is no change, so a repeated save gets the same revision. Fails with
 * `other_account` when the text belongs to somebody who isn't signed in any more, else as changing an entry does.
 */
export function saveAnswer(ctx: Ctx, entryId: string, form: AnswerForm): Promise<Result<SaveOutcome, Refusal>> {
  if (form.as !== undefined && form.as !== ctx.viewer?.id) return Promise.resolve(err("other_account"));
  return inTransaction(ctx.db, async (trx) => {
    const field = await fieldToChange(ctx, trx, entryId, form.fieldKey);
    if (!field.ok) return field;
    const answers = await listAnswers(trx, entryId);
    const value = field.value.type === "place" ? await settlePlace(trx, form.value) : form.value;
    return ok(await saveOne(ctx, trx, entryId, field.value, { ...form, value }, answers.get(form.fieldKey)));
  });
}

/** What a step posted without a script came to: texts that clashed stay out, everything else is saved. */
export type StepOutcome = {
  readonly clashes: readonly (Extract<SaveOutcome, { kind: "clash" }> & { fieldKey: string; mine: string })[];
};

/** Saves every answer of a step that changed. Fails only as a whole: `not_found`, or the reason why nothing may change. */
export function saveStep(ctx: Ctx, entryId: string, form: StepForm): Promise<Result<StepOutcome, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const fields = await changeableFields(ctx, trx, entryId);
    if (!fields.ok) return fields;
    const answers = await listAnswers(trx, entryId);
    const clashes = [];
    for (const field of fields.value) {
      const posted = postedText(field, form);
      if (posted === undefined) continue;
      const value = field.type === "place" ? await settlePlace(trx, posted, postedWords(field, form)) : posted;
      const stored = answers.get(field.key);
      const revision = (Object.hasOwn(form.revisions, field.key) ? form.revisions[field.key] : undefined) ?? 0;
      if (cleanText(value) === typedText(stored?.value ?? null)) continue;
      const outcome = await saveOne(ctx, trx, entryId, field, { fieldKey: field.key, value, revision }, stored);
      if (outcome.kind === "clash") clashes.push({ ...outcome, fieldKey: field.key, mine: value });
    }
    return ok({ clashes });
  });
}

/** Moves a draft to another division or field of its competition. Fails with `invalid` for one of another, else as saving does. */
export function changeClass(ctx: Ctx, entryId: string, form: ClassForm): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const entry = isId(entryId) ? await findEntry(trx, entryId, { lock: true }) : undefined;
    if (!entry) return err("not_found");
    const verdict = entryPolicy["entry.change"](ctx.viewer, { ...entry, now: ctx.now });
    if (!verdict.allowed) return err(verdict.reason);
    const divisions = await listDivisions(trx, entry.competitionId);
    const fields = await listFields(trx, entry.competitionId);
    if (!divisions.some(({ id }) => id === form.divisionId) || !fields.some(({ id }) => id === form.fieldId))
      return err("invalid");
    if (entry.state === "supplement_asked") return err("supplement_not_asked");
    await saveClass(trx, entryId, form.divisionId, form.fieldId);
    await recordActivity(trx, ctx, {
      act: "entry.reclassed",
      subjectKind: "entry",
      subjectId: entryId,
      organizationId: entry.organizationId,
      detail: { from: { divisionId: entry.divisionId, fieldId: entry.fieldId }, to: form },
    });
    return ok();
  });
}

async function fieldToChange(
  ctx: Ctx,
  trx: Db,
  entryId: string,
  fieldKey: string,
): Promise<Result<FormField, Refusal>> {
  const entry = isId(entryId) ? await findEntry(trx, entryId) : undefined;
  if (!entry) return err("not_found");
  const verdict = entryPolicy["entry.change"](ctx.viewer, { ...entry, now: ctx.now, part: fieldKey });
  if (!verdict.allowed) return err(verdict.reason);
  const { form } = await findForm(trx, entry.formId);
  const field = fieldsOf(form).find(({ key }) => key === fieldKey);
  return field && field.type !== "file" ? ok(field) : err("invalid");
}

async function changeableFields(ctx: Ctx, trx: Db, entryId: string): Promise<Result<FormField[], Refusal>> {
  const entry = isId(entryId) ? await findEntry(trx, entryId) : undefined;
  if (!entry) return err("not_found");
  const subject = { ...entry, now: ctx.now };
  const verdict = entryPolicy["entry.change"](ctx.viewer, subject);
  if (!verdict.allowed) return err(verdict.reason);
  const { form } = await findForm(trx, entry.formId);
  return ok(
    fieldsOf(form).filter(({ key }) => entryPolicy["entry.change"](ctx.viewer, { ...subject, part: key }).allowed),
  );
}

async function saveOne(
  ctx: Ctx,
  trx: Db,
  entryId: string,
  field: FormField,
  form: AnswerForm,
  stored: StoredAnswer | undefined,
): Promise<SaveOutcome> {
  const { value, fault } = keptAnswer(field, form.value);
  if (stored && typedText(stored.value) === typedText(value)) {
    return { kind: "saved", revision: stored.revision, savedAt: stored.savedAt, fault };
  }
  const by = ctx.viewer?.id ?? "";
  const hasSeen =
    stored && form.seen?.some((sent) => typedText(stored.value) === typedText(keptAnswer(field, sent).value));
  const revision = await writeAnswer(trx, hasSeen ? stored.revision : form.revision, {
    entryId,
    fieldKey: form.fieldKey,
    value,
    by,
    now: ctx.now,
  });
  if (revision !== undefined) return { kind: "saved", revision, savedAt: ctx.now, fault };
  const theirs = (await listAnswers(trx, entryId)).get(form.fieldKey);
  if (!theirs) return { kind: "clash", theirs: "", revision: 0, savedAt: ctx.now, savedBy: "" };
  const { savedAt, savedBy } = theirs;
  const theirsLabel = field.type === "place" ? await placeName(trx, theirs.value) : undefined;
  return { kind: "clash", theirs: typedText(theirs.value), theirsLabel, revision: theirs.revision, savedAt, savedBy };
}
