import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { readProject } from "~/features/directory/project.service.server";
import { listMembers, type Team } from "~/features/directory/team/team.service.server";
import type { StoredFile } from "~/features/files/file";
import { filesOfOwner } from "~/features/files/file.service.server";
import type { Localized } from "~/i18n/catalogue";
import type { Ctx } from "~/server/context.server";
import { listDivisions, listFields } from "../competition.queries.server";
import type { EntryFormDefinition, FormField } from "../entry-form";
import { shownText } from "./answer";
import { listAnswers, type StoredAnswer } from "./answer.queries.server";
import { entryPolicy } from "./entry.policy";
import { type Entry, findEntry, findForm } from "./entry.queries.server";
import { summaryOf } from "./entry.service.server";
import { entryFileKind } from "./entry-files.service.server";
import { type Lack, projectStep, teamStep } from "./readiness";
import { findCommitment } from "./submission.queries.server";
import { gather } from "./submission.service.server";

/** A step in the list at the left; title null: one of the two that every entry has. */
export type StepHead = { readonly id: string; readonly title: Localized | null; readonly lacks: number };

/** A field with what was typed so far. `refusal`: why it can't be changed now. */
export type StepField = {
  readonly field: FormField;
  readonly text: string;
  readonly revision: number;
  readonly savedAt: string | null;
  readonly file: StoredFile | null;
  readonly refusal: Refusal | null;
  readonly lack: Lack | null;
};

async function open(ctx: Ctx, entryId: string) {
  const entry = isId(entryId) ? await findEntry(ctx.db, entryId) : undefined;
  if (!entry) return err("not_found");
  const verdict = entryPolicy["entry.read"](ctx.viewer, { ...entry, now: ctx.now });
  if (!verdict.allowed) return err(verdict.reason);
  const { form } = await findForm(ctx.db, entry.formId);
  const commitment = await findCommitment(ctx.db, entry.competitionId);
  const dossier = await gather(ctx, ctx.db, entry, commitment);
  if (!dossier.ok) return dossier;
  const { lacks } = dossier.value;
  const count = (id: string) => lacks.filter(({ step }) => step === id).length;
  const steps: StepHead[] = [
    { id: projectStep, title: null, lacks: count(projectStep) },
    { id: teamStep, title: null, lacks: count(teamStep) },
    ...form.steps.map(({ key, title }) => ({ id: key, title, lacks: count(key) })),
  ];
  const change = entryPolicy["entry.change"](ctx.viewer, { ...entry, now: ctx.now });
  return ok({ entry, form, lacks, steps, commitment, changeRefusal: change.allowed ? null : change.reason });
}

/** One step of the form with everything that was saved in it. Fails with `not_found` outside the team and for no such step. */
export async function readStep(ctx: Ctx, entryId: string, stepId: string) {
  const opened = await open(ctx, entryId);
  if (!opened.ok) return opened;
  const { entry, steps, form, lacks, changeRefusal } = opened.value;
  const at = steps.findIndex(({ id }) => id === stepId);
  if (at < 0) return err("not_found");
  const answers = await listAnswers(ctx.db, entryId);
  const savedAt =
    [...answers.values()]
      .map((answer) => answer.savedAt)
      .sort()
      .at(-1) ?? null;
  const head = {
    entry: summaryOf(entry, ctx.now),
    steps,
    stepId,
    previous: steps[at - 1]?.id ?? null,
    next: steps[at + 1]?.id ?? null,
    lackCount: lacks.length,
    lacks: lacks.filter(({ step }) => step === stepId),
    savedAt,
    changeRefusal,
  };
  const body = await readBody(ctx, entry, form, lacks, answers, stepId);
  return body.ok ? ok({ ...head, body: body.value }) : body;
}
export type StepView = Extract<Awaited<ReturnType<typeof readStep>>, { ok: true }>["value"];

/** The last step: what is missing, where; the commitment's words; whether the project is public now. */
export async function readReview(ctx: Ctx, entryId: string) {
  const opened = await open(ctx, entryId);
  if (!opened.ok) return opened;
  const { entry, steps, form, lacks, commitment } = opened.value;
  const project = await readProject(ctx, entry.projectId);
  if (!project.ok) return project;
  const submit = entryPolicy["entry.submit"](ctx.viewer, { ...entry, now: ctx.now });
  const labels = new Map(form.steps.flatMap(({ fields }) => fields.map(({ key, label }) => [key, label] as const)));
  return ok({
    entry: summaryOf(entry, ctx.now),
    steps,
    lacks: lacks.map((lack) => ({ lack, label: "fieldKey" in lack ? (labels.get(lack.fieldKey) ?? null) : null })),
    commitment: commitment ?? null,
    isProjectPublic: project.value.isPublic,
    submitRefusal: submit.allowed ? null : submit.reason,
  });
}
export type ReviewView = Extract<Awaited<ReturnType<typeof readReview>>, { ok: true }>["value"];

/** What a step holds, by its kind. */
export type StepBody =
  | Awaited<ReturnType<typeof projectBody>>
  | { readonly kind: "team"; readonly team: Team }
  | { readonly kind: "form"; readonly title: Localized; readonly fields: readonly StepField[] };

async function readBody(
  ctx: Ctx,
  entry: Entry,
  form: EntryFormDefinition,
  lacks: readonly Lack[],
  answers: ReadonlyMap<string, StoredAnswer>,
  stepId: string,
): Promise<Result<StepBody, Refusal>> {
  if (stepId === projectStep) return ok(await projectBody(ctx, entry));
  if (stepId === teamStep) {
    const team = await listMembers(ctx, entry.projectId);
    return team.ok ? ok({ kind: "team", team: team.value }) : team;
  }
  const step = form.steps.find(({ key }) => key === stepId);
  if (!step) return err("not_found");
  const files = await filesOfOwner(ctx.db, entryFileKind, entry.id);
  const fields = step.fields.map((field): StepField => {
    const answer = answers.get(field.key);
    const verdict = entryPolicy["entry.change"](ctx.viewer, { ...entry, now: ctx.now, part: field.key });
    return {
      field,
      text: shownText(field, answer?.value ?? null),
      revision: answer?.revision ?? 0,
      savedAt: answer?.savedAt ?? null,
      file: files.find(({ fieldKey }) => fieldKey === field.key) ?? null,
      refusal: verdict.allowed ? null : verdict.reason,
      lack: lacks.find((lack) => "fieldKey" in lack && lack.fieldKey === field.key) ?? null,
    };
  });
  return ok({ kind: "form", title: step.title, fields });
}

async function projectBody(ctx: Ctx, entry: Entry) {
  const project = await readProject(ctx, entry.projectId);
  const named = await Promise.all([
    listDivisions(ctx.db, entry.competitionId),
    listFields(ctx.db, entry.competitionId),
  ]);
  const [divisions, fields] = named;
  const { divisionId, fieldId } = entry;
  return {
    kind: "project" as const,
    project: project.ok ? project.value : null,
    divisions,
    fields,
    divisionId,
    fieldId,
  };
}
