import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { readProject } from "~/features/directory/project.service.server";
import { listMembers, type Team } from "~/features/directory/team/team.service.server";
import type { StoredFile } from "~/features/files/file";
import { earlierFilesOfOwner, filesOfOwner } from "~/features/files/file.service.server";
import type { Localized } from "~/i18n/catalogue";
import type { Ctx } from "~/server/context.server";
import type { Conditional } from "../asked";
import { listDivisions, listFields } from "../competition.queries.server";
import { type EntryFormDefinition, type FormField, fieldsOf } from "../entry-form";
import { type Answer, shownText } from "./answer";
import type { EntryAnswers } from "./answers.service.server";
import { entryPolicy } from "./entry.policy";
import { type Entry, findEntry, findForm } from "./entry.queries.server";
import { summaryOf } from "./entry.service.server";
import { entryFileKind } from "./entry-files.service.server";
import { slotsOf } from "./file-slots";
import { listWards, type Ward } from "./guardians.service.server";
import { type Lack, labelled, projectStep, stepOfFinding, teamStep } from "./readiness";
import { findCommitment } from "./submission.queries.server";
import { gather } from "./submission.service.server";
import { askedParts } from "./supplement/supplement";

/** A step in the list at the left; title null: one of the two that every entry has. */
export type StepHead = { readonly id: string; readonly title: Localized | null; readonly lacks: number };

/** A field with what was typed so far. `refusal`: why it can't be changed now. */
export type StepField = {
  readonly field: FormField;
  readonly text: string;
  readonly revision: number;
  readonly savedAt: string | null;
  /** a file field's, by slot */
  readonly files: readonly StoredFile[];
  /** what lay in its slots before, the newest first */
  readonly earlier: readonly StoredFile[];
  /** what a stored place is called */
  readonly placeLabel: string | null;
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
  const { lacks, findings, answers } = dossier.value;
  const count = (id: string) => lacks.filter(({ step }) => step === id).length;
  const steps: StepHead[] = [
    { id: projectStep, title: null, lacks: count(projectStep) },
    { id: teamStep, title: null, lacks: count(teamStep) },
    ...form.steps.map(({ key, title }) => ({ id: key, title, lacks: count(key) })),
  ];
  const change = entryPolicy["entry.change"](ctx.viewer, { ...entry, now: ctx.now });
  const facts = { entry, form, answers, lacks, findings, steps, commitment };
  return ok({ ...facts, changeRefusal: change.allowed ? null : change.reason });
}

/** One step of the form with everything that was saved in it. Fails with `not_found` outside the team and for no such step. */
export async function readStep(ctx: Ctx, entryId: string, stepId: string) {
  const opened = await open(ctx, entryId);
  if (!opened.ok) return opened;
  const { entry, steps, form, answers, lacks, findings, changeRefusal } = opened.value;
  const at = steps.findIndex(({ id }) => id === stepId);
  if (at < 0) return err("not_found");
  const savedAt =
    [...answers.stored.values()]
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
    /** what an open request for a supplement names */
    askedFor: entry.supplement ? askedParts(form, entry.supplement) : [],
    lacks: lacks.filter(({ step }) => step === stepId),
    /** what the rules of who may enter find in this step */
    findings: findings.filter((finding) => stepOfFinding(finding, form) === stepId),
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
  const { entry, steps, form, lacks, findings, commitment } = opened.value;
  const project = await readProject(ctx, entry.projectId);
  if (!project.ok) return project;
  const submit = entryPolicy["entry.submit"](ctx.viewer, { ...entry, now: ctx.now });
  return ok({
    entry: summaryOf(entry, ctx.now),
    steps,
    lacks: labelled(lacks, form),
    askedFor: entry.supplement ? askedParts(form, entry.supplement) : [],
    findings,
    commitment: commitment ?? null,
    isProjectPublic: project.value.isPublic,
    submitRefusal: submit.allowed ? null : submit.reason,
  });
}
export type ReviewView = Extract<Awaited<ReturnType<typeof readReview>>, { ok: true }>["value"];

/** What a step holds, by its kind. */
export type StepBody =
  | Awaited<ReturnType<typeof projectBody>>
  | { readonly kind: "team"; readonly team: Team; readonly wards: readonly Ward[] }
  | {
      readonly kind: "form";
      readonly title: Localized;
      /** the questions of this division, whether their conditions hold or not */
      readonly fields: readonly StepField[];
      readonly asking: Asking;
    };

/** What tells, while one writes, which questions of a step are asked: all questions of the form, and the answers of other steps. */
export type Asking = {
  readonly questions: readonly (Conditional & Pick<FormField, "label" | "options">)[];
  readonly elsewhere: Readonly<Record<string, Answer>>;
  readonly divisionKey: string | null;
};

async function readBody(
  ctx: Ctx,
  entry: Entry,
  form: EntryFormDefinition,
  lacks: readonly Lack[],
  answers: EntryAnswers,
  stepId: string,
): Promise<Result<StepBody, Refusal>> {
  if (stepId === projectStep) return ok(await projectBody(ctx, entry));
  if (stepId === teamStep) {
    const team = await listMembers(ctx, entry.projectId);
    return team.ok ? ok({ kind: "team", team: team.value, wards: await listWards(ctx, entry) }) : team;
  }
  const step = form.steps.find(({ key }) => key === stepId);
  if (!step) return err("not_found");
  const files = await filesOfOwner(ctx.db, entryFileKind, entry.id);
  const earlier = await earlierFilesOfOwner(ctx.db, entryFileKind, entry.id);
  const { stored, read, placeLabels, divisionKey } = answers;
  const here = step.fields.filter(({ divisions }) => !divisions || !divisionKey || divisions.includes(divisionKey));
  const fields = here.map((field): StepField => {
    const answer = stored.get(field.key);
    const verdict = entryPolicy["entry.change"](ctx.viewer, { ...entry, now: ctx.now, part: field.key });
    const isInSlot = ({ fieldKey }: StoredFile) => field.type === "file" && slotsOf(field).includes(fieldKey);
    return {
      field,
      text: shownText(field, answer?.value ?? null),
      revision: answer?.revision ?? 0,
      savedAt: answer?.savedAt ?? null,
      files: files.filter(isInSlot),
      earlier: earlier.filter(isInSlot),
      placeLabel: placeLabels.get(field.key) ?? null,
      refusal: verdict.allowed ? null : verdict.reason,
      lack: lacks.find((lack) => "fieldKey" in lack && lack.fieldKey === field.key) ?? null,
    };
  });
  const questions = fieldsOf(form).map(({ key, showIf, divisions, label, options }) => ({
    ...{ key, showIf, divisions, label },
    options: options?.filter((option) => isNamed(form, key, option.key)),
  }));
  const parents = new Set(fieldsOf(form).flatMap(({ showIf }) => showIf?.field ?? []));
  const elsewhere = Object.fromEntries([...read.answers].filter(([key]) => parents.has(key)));
  return ok({ kind: "form", title: step.title, fields, asking: { questions, elsewhere, divisionKey } });
}

/** Whether a condition names this option: the words of others needn't travel with a step. */
function isNamed(form: EntryFormDefinition, fieldKey: string, optionKey: string): boolean {
  return fieldsOf(form).some(({ showIf }) => showIf?.field === fieldKey && showIf.is.includes(optionKey));
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
