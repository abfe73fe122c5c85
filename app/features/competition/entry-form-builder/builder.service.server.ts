import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { type Locale, type Localized, textFor } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import type { Ctx } from "~/server/context.server";
import { findLatestForm, listDivisions } from "../competition.queries.server";
import { formDifference, isSame } from "../entry/form-version/form-difference";
import { type EntryFormDefinition, fieldsOf } from "../entry-form";
import { readSetup } from "../setup/read-setup.service.server";
import { findCommitment } from "../setup/setup.queries.server";
import type { MoveForm, RemoveForm } from "../setup/typed.form";
import {
  addFields,
  addStep,
  changeField,
  copyField,
  moveField,
  moveStep,
  type Place,
  placeField,
  placeStep,
  removeField,
  removeStep,
  renameStep,
} from "./builder";
import type { BlockForm, CopyForm, ManyForm, PlaceForm, QuestionForm, StepForm } from "./builder.form";
import { type Changed, changeForm } from "./change-form.server";
import { countEntriesByForm, findWrittenForm, listRuleFields } from "./entry-form.queries.server";
import { draftOf, draftsOf } from "./question-draft.form";
import { blocks } from "./templates/blocks";

/** The form as it is being written, what is published, and the commitment, for the builder's page. */
export async function readFormBuilder(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const stored = await findWrittenForm(ctx.db, competitionId);
  const published = stored?.isDraft ? await findLatestForm(ctx.db, competitionId) : stored;
  const entries = await countEntriesByForm(ctx.db, competitionId);
  const form = stored?.form ?? { steps: [] };
  const difference = stored?.isDraft && published ? formDifference(published.form, form) : undefined;
  return ok({
    ...setup.value,
    formId: stored?.id ?? null,
    version: stored?.version ?? 0,
    form,
    divisions: await listDivisions(ctx.db, competitionId),
    ruleFields: await listRuleFields(ctx.db, competitionId),
    commitment: (await findCommitment(ctx.db, competitionId)) ?? null,
    /** the version that new entries get, while another one is being written */
    publishedVersion: stored?.isDraft ? (published?.version ?? 0) : null,
    changes: difference && (isSame(difference) ? null : countsOf(difference)),
    entryCount: [...entries.values()].reduce((sum, count) => sum + count, 0),
  });
}

function countsOf({ added, removed, changed }: ReturnType<typeof formDifference>) {
  return { added: added.length, removed: removed.length, changed: changed.length };
}

export type FormBuilderData = Extract<Awaited<ReturnType<typeof readFormBuilder>>, { ok: true }>["value"];

/** Adds a step, or renames the one named. */
export function saveStep(ctx: Ctx, competitionId: string, { revision, key, title }: StepForm) {
  return changeForm(ctx, competitionId, revision, (form) =>
    plain(key ? renameStep(form, key, title) : addStep(form, title)),
  );
}

export type SavedQuestion = { readonly key: string; readonly step: string; readonly next: QuestionForm["next"] };

/** Adds a question at its place, or changes the one named, which moves when another step was chosen; its key stays for good. */
export function saveQuestion(ctx: Ctx, competitionId: string, typed: QuestionForm) {
  return changeForm(ctx, competitionId, typed.revision, (form, around): Result<Changed<SavedQuestion>, Refusal> => {
    const field = fieldsOf(form).find(({ key }) => key === typed.key);
    if (typed.key && !field) return err("not_found");
    const draft = draftOf(typed, {
      field,
      divisionCount: around.divisionKeys.length,
      byPlace: around.isUnanswered,
    });
    const { step, next } = typed;
    if (!field) return added(addFields(form, placeIn(form, typed), [draft]), (key) => ({ key, step, next }));
    const changed = changeField(form, field.key, draft);
    if (!changed.ok) return changed;
    const isElsewhere = !form.steps.some(({ key, fields }) => key === step && fields.includes(field));
    const placed = isElsewhere ? placeField(changed.value, field.key, { step }) : changed;
    if (!placed.ok) return placed;
    return ok({ form: placed.value, value: { key: field.key, step, next }, own: [field.key] });
  });
}

/** Another step may have been chosen than that of the question it was to go behind: then it goes to that step's end. */
function placeIn(form: EntryFormDefinition, { step, after }: Place): Place {
  const isThere = form.steps.some(({ key, fields }) => key === step && fields.some((field) => field.key === after));
  return { step, after: after === null || isThere ? after : undefined };
}

/** Adds several questions of one type at once. */
export function addMany(ctx: Ctx, competitionId: string, typed: ManyForm) {
  return addAll(ctx, competitionId, typed, draftsOf(typed));
}

/** Puts a ready-made block of questions in. */
export function insertBlock(ctx: Ctx, competitionId: string, typed: BlockForm) {
  const drafts = blocks[typed.block].map(({ key, ...draft }) => ({ ...draft, wanted: key }));
  return addAll(ctx, competitionId, typed, drafts);
}

function addAll(
  ctx: Ctx,
  competitionId: string,
  { revision, step, after }: Place & { readonly revision: number },
  drafts: Parameters<typeof addFields>[2],
) {
  return changeForm(ctx, competitionId, revision, (form) =>
    added(addFields(form, { step, after }, drafts), (key, count) => ({ key, count })),
  );
}

/** Puts a copy of a question behind it, to be changed. */
export function copyQuestion(ctx: Ctx, competitionId: string, { revision, id }: CopyForm) {
  return changeForm(ctx, competitionId, revision, (form) => {
    const label = fieldsOf(form).find(({ key }) => key === id)?.label;
    if (!label) return err("not_found");
    return added(copyField(form, id, copyOf(label)), (key) => ({ key }));
  });
}

/** Takes out a step (`in_use` while it has questions) or a question, told by its key. */
export function removeFromForm(ctx: Ctx, competitionId: string, { revision, id }: RemoveForm) {
  return changeForm(ctx, competitionId, revision, (form) =>
    plain(isStep(form, id) ? removeStep(form, id.slice(5)) : removeField(form, id)),
  );
}

/** Moves a step ("step." before its key) or a question one place. */
export function moveInForm(ctx: Ctx, competitionId: string, { revision, id, direction }: MoveForm) {
  return changeForm(ctx, competitionId, revision, (form) =>
    plain(isStep(form, id) ? moveStep(form, id.slice(5), direction) : moveField(form, id, direction), id),
  );
}

/** Puts a step or a question where it was dragged. */
export function placeInForm(ctx: Ctx, competitionId: string, { revision, id, step, after }: PlaceForm) {
  return changeForm(ctx, competitionId, revision, (form) =>
    plain(isStep(form, id) ? placeStep(form, id.slice(5), step || null) : placeField(form, id, { step, after })),
  );
}

const mostLabel = 1_000;

/** "… (bản sao)", within what a question's words may be. */
function copyOf(label: Localized): Localized {
  const named = (words: string, locale: Locale) => {
    const shortened = words.slice(0, mostLabel - 20).toWellFormed();
    return textFor(formBuilderText, locale).copyOf(shortened);
  };
  return { vi: named(label.vi, "vi"), ...(label.en ? { en: named(label.en, "en") } : {}) };
}

const isStep = (form: EntryFormDefinition, id: string) => form.steps.some(({ key }) => `step.${key}` === id);

function plain(built: Result<EntryFormDefinition, Refusal>, id = ""): Result<Changed<string>, Refusal> {
  return built.ok ? ok({ form: built.value, value: id }) : built;
}

function added<Value>(
  grown: ReturnType<typeof addFields>,
  tell: (key: string, count: number) => Value,
): Result<Changed<Value>, Refusal> {
  if (!grown.ok) return grown;
  const { form, keys } = grown.value;
  return ok({ form, value: tell(keys[0] ?? "", keys.length), own: keys });
}
