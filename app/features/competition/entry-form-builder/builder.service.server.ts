import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { findLatestForm } from "../competition.queries.server";
import { type EntryFormDefinition, type FormField, fieldsOf } from "../entry-form";
import { readSetup } from "../setup/read-setup.service.server";
import { findCommitment } from "../setup/setup.queries.server";
import { changeSetup } from "../setup/setup.service.server";
import type { MoveForm, RemoveForm } from "../setup/typed.form";
import {
  addField,
  addStep,
  changeField,
  type FieldDraft,
  moveField,
  moveStep,
  removeField,
  removeStep,
  renameStep,
} from "./builder";
import type { QuestionForm, StepForm } from "./builder.form";
import { readOptions } from "./choices";
import { insertEntryForm, isFormInUse, rewriteEntryForm } from "./entry-form.queries.server";

/** The newest version of the form and of the commitment, for the builder's page. */
export async function readFormBuilder(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const [stored, commitment] = await Promise.all([
    findLatestForm(ctx.db, competitionId),
    findCommitment(ctx.db, competitionId),
  ]);
  return ok({
    ...setup.value,
    version: stored?.version ?? 0,
    form: stored?.form ?? { steps: [] },
    commitment: commitment ?? null,
  });
}

/** Adds a step, or renames the one named. */
export function saveStep(ctx: Ctx, competitionId: string, { revision, key, title }: StepForm) {
  return changeForm(ctx, competitionId, revision, (form) =>
    key ? renameStep(form, key, title) : addStep(form, title),
  );
}

/** Adds a question at the end of a step, or changes the one named; its key stays for good. */
export function saveQuestion(ctx: Ctx, competitionId: string, typed: QuestionForm) {
  return changeForm(ctx, competitionId, typed.revision, (form) => {
    const before = fieldsOf(form).find(({ key }) => key === typed.key);
    if (typed.key && !before) return err("not_found");
    const draft = draftOf(typed, before);
    return before ? changeField(form, before.key, draft) : addField(form, typed.step, draft);
  });
}

/** Takes out a step (`in_use` while it has questions) or a question, told by its key. */
export function removeFromForm(ctx: Ctx, competitionId: string, { revision, id }: RemoveForm) {
  return changeForm(ctx, competitionId, revision, (form) =>
    form.steps.some(({ key }) => `step.${key}` === id) ? removeStep(form, id.slice(5)) : removeField(form, id),
  );
}

/** Moves a step ("step." before its key) or a question one place. */
export function moveInForm(ctx: Ctx, competitionId: string, { revision, id, direction }: MoveForm) {
  return changeForm(ctx, competitionId, revision, (form) =>
    form.steps.some(({ key }) => `step.${key}` === id)
      ? moveStep(form, id.slice(5), direction)
      : moveField(form, id, direction),
  );
}

function draftOf(typed: QuestionForm, before: FormField | undefined): FieldDraft {
  const { type, label, help, required, identifies, limit } = typed;
  const isLimited = type !== "choice" && type !== "link" && limit !== null;
  return {
    type,
    label: withoutNull(label),
    ...(help.vi ? { help: withoutNull(help) } : {}),
    required,
    identifies,
    ...(isLimited ? { limit } : {}),
    ...(type === "choice" ? { options: readOptions(typed.options, before?.options) } : {}),
  };
}

function withoutNull({ vi, en }: { vi: string; en: string | null }) {
  return en ? { vi, en } : { vi };
}

/** A version that entries were begun with is immutable: the next one is made. Until then it is still being written. */
function changeForm(
  ctx: Ctx,
  competitionId: string,
  revision: number,
  change: (form: EntryFormDefinition) => Result<EntryFormDefinition, Refusal>,
) {
  return changeSetup(ctx, competitionId, revision, async ({ trx, head, viewer, now }) => {
    const stored = await findLatestForm(trx, head.id);
    const changed = change(stored?.form ?? { steps: [] });
    if (!changed.ok) return changed;
    const isWritable = stored !== undefined && head.state === "draft" && !(await isFormInUse(trx, stored.id));
    const version = isWritable ? stored.version : (stored?.version ?? 0) + 1;
    const form = titled(changed.value);
    if (isWritable) await rewriteEntryForm(trx, stored.id, form);
    else await insertEntryForm(trx, { competitionId: head.id, version, form, createdBy: viewer.id, now });
    await recordActivity(trx, ctx, {
      act: "entry_form.saved",
      subjectKind: "competition",
      subjectId: head.id,
      organizationId: head.organizationId,
      detail: { version },
    });
    return ok();
  });
}

/** A title's absent English is left out: the stored schema knows text or nothing. */
function titled(form: EntryFormDefinition): EntryFormDefinition {
  return {
    steps: form.steps.map((step) => ({
      ...step,
      title: step.title.en ? step.title : { vi: step.title.vi },
    })),
  };
}
