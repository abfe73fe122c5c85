import type { Localized } from "~/i18n/catalogue";
import { asked } from "../../asked";
import { type EntryFormDefinition, fieldsOf } from "../../entry-form";
import type { Supplement } from "../entry";
import { slotsOf } from "../file-slots";
import { type Lack, projectStep, teamStep } from "../readiness";
import type { EntrySnapshot } from "../snapshot";
import { projectPart, teamPart } from "./parts";

/** Something that was asked for: a question with its label, or (label null) the project or the team; and where it stands. */
export type AskedPart = { readonly key: string; readonly step: string; readonly label: Localized | null };

/** What a request names, in the order of the dossier; empty: the whole of it. */
export function askedParts(form: EntryFormDefinition, { fieldKeys }: Pick<Supplement, "fieldKeys">): AskedPart[] {
  const own = [
    { key: projectPart, step: projectStep, label: null },
    { key: teamPart, step: teamStep, label: null },
  ];
  const fields = form.steps.flatMap((step) => step.fields.map(({ key, label }) => ({ key, step: step.key, label })));
  return [...own, ...fields].filter(({ key }) => fieldKeys.includes(key));
}

/** Whether a form has all these parts: its questions, the project, the team. */
export function hasParts(form: EntryFormDefinition, keys: readonly string[]): boolean {
  const known = new Set([projectPart, teamPart, ...fieldsOf(form).map(({ key }) => key)]);
  return keys.every((key) => known.has(key));
}

/**
 * What a supplement hands in: what was asked for as it stands now, everything else as it was handed in last, whatever
 * was written, joined or left the team since. `form` is the one it was handed in on: a newer one comes with the whole
 * dossier alone, so nothing that stood is lost. An answer that asks no question any more goes with its question.
 */
export function supplemented(
  last: EntrySnapshot,
  draft: EntrySnapshot,
  form: EntryFormDefinition,
  keys: readonly string[],
  divisionKey: string | null,
): EntrySnapshot {
  if (keys.length === 0) return draft;
  const fields = fieldsOf(form);
  const open = fields.filter(({ key }) => keys.includes(key));
  const slots = new Set(open.flatMap((field) => (field.type === "file" ? slotsOf(field) : [])));
  const team = keys.includes(teamPart) ? draft.team : last.team;
  const isOpen = (slot: string) => slots.has(slot) || (keys.includes(teamPart) && slot.startsWith("guardian."));
  const answers = new Map(Object.entries(last.answers));
  for (const { key } of open) {
    const answer = Object.hasOwn(draft.answers, key) ? draft.answers[key] : undefined;
    if (answer === undefined) answers.delete(key);
    else answers.set(key, answer);
  }
  const stillAsked = asked(fields, (key) => answers.get(key), divisionKey);
  return {
    ...last,
    project: keys.includes(projectPart) ? draft.project : last.project,
    team,
    answers: Object.fromEntries([...answers].filter(([key]) => stillAsked.has(key))),
    files: [
      ...last.files.filter(({ fieldKey }) => !isOpen(fieldKey)),
      ...draft.files.filter(({ fieldKey }) => isOpen(fieldKey)),
    ].sort((a, b) => (a.fieldKey < b.fieldKey ? -1 : 1)),
    consents: draft.consents,
  };
}

/** Of what an entry lacks only what the request opened: nothing else can be mended now. */
export function lacksAskedFor(lacks: readonly Lack[], keys: readonly string[]): Lack[] {
  if (keys.length === 0) return [...lacks];
  return lacks.filter((lack) => {
    if ("fieldKey" in lack) return keys.includes(lack.fieldKey);
    if (lack.step === projectStep) return keys.includes(projectPart);
    return lack.step !== teamStep || keys.includes(teamPart);
  });
}
