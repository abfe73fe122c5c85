import { err, ok, type Result } from "~/core/result";
import type { Localized } from "~/i18n/catalogue";
import { type EntryFormDefinition, type FormField, type FormStep, fieldsOf } from "../entry-form";
import { keyFor } from "../setup/key";
import { type Direction, moved } from "../setup/order";

/** A question without its key: what the organizer writes. */
export type FieldDraft = Omit<FormField, "key">;
/** Where a question goes: a step, behind one of its questions; `after` null: at its beginning; undefined: at its end. */
export type Place = { readonly step: string; readonly after?: string | null | undefined };
type Built = Result<EntryFormDefinition, "not_found" | "in_use" | "invalid">;
type Grown = Result<{ readonly form: EntryFormDefinition; readonly keys: readonly string[] }, "not_found" | "invalid">;

const mostSteps = 20;
const mostFields = 80;

/** Adds an empty step at the end, its key made from its title. Fails with `invalid` past 20 steps. */
export function addStep(form: EntryFormDefinition, title: Localized): Built {
  if (form.steps.length >= mostSteps) return err("invalid");
  const key = keyFor(
    title.vi,
    form.steps.map((step) => step.key),
  );
  return ok({ steps: [...form.steps, { key, title, fields: [] }] });
}

/** Gives a step another title. */
export function renameStep(form: EntryFormDefinition, key: string, title: Localized): Built {
  return changeStep(form, key, (step) => ok({ ...step, title }));
}

/** Takes out a step that asks nothing; `in_use` while it has questions or is the only one. */
export function removeStep(form: EntryFormDefinition, key: string): Built {
  const step = form.steps.find((known) => known.key === key);
  if (!step) return err("not_found");
  if (step.fields.length > 0 || form.steps.length === 1) return err("in_use");
  return ok({ steps: form.steps.filter((known) => known !== step) });
}

/** Moves a step one place. */
export function moveStep(form: EntryFormDefinition, key: string, direction: Direction): Built {
  const keys = form.steps.map((step) => step.key);
  const order = moved(keys, key, direction);
  return ok({ steps: order.flatMap((known) => form.steps.filter((step) => step.key === known)) });
}

/** Puts a step before another one; `before` null: at the end. */
export function placeStep(form: EntryFormDefinition, key: string, before: string | null): Built {
  const step = form.steps.find((known) => known.key === key);
  const rest = form.steps.filter((known) => known !== step);
  const at = before === null ? rest.length : rest.findIndex((known) => known.key === before);
  if (!step || at < 0) return err("not_found");
  return ok({ steps: rest.toSpliced(at, 0, step) });
}

/**
 * Adds questions at a place, in their order. Each key is new in the whole form and stays with its question for good: the
 * one that is `wanted`, or one made from its words; conditions among the new questions follow their keys. Fails with
 * `invalid` past 80 questions in a step.
 */
export function addFields(
  form: EntryFormDefinition,
  place: Place,
  drafts: readonly (FieldDraft & { readonly wanted?: string })[],
): Grown {
  const taken = fieldsOf(form).map(({ key }) => key);
  const renamed = new Map<string, string>();
  const fields: FormField[] = [];
  for (const { wanted, ...draft } of drafts) {
    const key = wanted && !taken.includes(wanted) ? wanted : keyFor(wanted ?? draft.label.vi, taken);
    taken.push(key);
    if (wanted) renamed.set(wanted, key);
    const follows = draft.showIf && renamed.get(draft.showIf.field);
    fields.push({ key, ...draft, ...(draft.showIf && follows ? { showIf: { ...draft.showIf, field: follows } } : {}) });
  }
  const grown = changeStep(form, place.step, (step) => {
    if (step.fields.length + fields.length > mostFields) return err("invalid");
    const at = indexAfter(step, place.after);
    return at === undefined ? err("not_found") : ok({ ...step, fields: step.fields.toSpliced(at, 0, ...fields) });
  });
  return grown.ok ? ok({ form: grown.value, keys: fields.map(({ key }) => key) }) : grown;
}

/** Changes a question; its key stays, so that answers keep their place. */
export function changeField(form: EntryFormDefinition, key: string, draft: FieldDraft): Built {
  return changeStepOf(form, key, (step) => ({
    ...step,
    fields: step.fields.map((field) => (field.key === key ? { key, ...draft } : field)),
  }));
}

/** Takes a question out: entries begun with an earlier version keep it. Who was asked by its answer is asked always. */
export function removeField(form: EntryFormDefinition, key: string): Built {
  const without = changeStepOf(form, key, (step) => ({
    ...step,
    fields: step.fields.filter((field) => field.key !== key),
  }));
  if (!without.ok) return without;
  return ok({
    steps: without.value.steps.map((step) => ({
      ...step,
      fields: step.fields.map((field) => {
        if (field.showIf?.field !== key) return field;
        const { showIf: _, ...always } = field;
        return always;
      }),
    })),
  });
}

/** Puts a copy of a question right behind it, under the words given. */
export function copyField(form: EntryFormDefinition, key: string, label: Localized): Grown {
  const step = form.steps.find(({ fields }) => fields.some((field) => field.key === key));
  const field = step?.fields.find((known) => known.key === key);
  if (!step || !field) return err("not_found");
  const { key: _, ...draft } = field;
  return addFields(form, { step: step.key, after: key }, [{ ...draft, label }]);
}

/** Moves a question one place; at the edge of its step it goes over into the neighbouring one. */
export function moveField(form: EntryFormDefinition, key: string, direction: Direction): Built {
  const at = form.steps.findIndex(({ fields }) => fields.some((field) => field.key === key));
  const step = form.steps[at];
  if (!step) return err("not_found");
  const keys = step.fields.map((field) => field.key);
  const isEdge = keys.at(direction === "up" ? 0 : -1) === key;
  if (!isEdge) {
    const order = moved(keys, key, direction);
    const fields = order.flatMap((known) => step.fields.filter((field) => field.key === known));
    return changeStep(form, step.key, (found) => ok({ ...found, fields }));
  }
  const neighbour = form.steps[at + (direction === "up" ? -1 : 1)];
  if (!neighbour) return ok(form);
  return placeField(form, key, { step: neighbour.key, after: direction === "up" ? undefined : null });
}

/** Puts a question at a place, in its own step or another. Fails with `not_found` for a place that isn't there. */
export function placeField(form: EntryFormDefinition, key: string, place: Place): Built {
  const field = fieldsOf(form).find((known) => known.key === key);
  if (!field || place.after === key) return err("not_found");
  const without = {
    steps: form.steps.map((step) => ({ ...step, fields: step.fields.filter((known) => known !== field) })),
  };
  return changeStep(without, place.step, (step) => {
    if (step.fields.length >= mostFields) return err("invalid");
    const at = indexAfter(step, place.after);
    return at === undefined ? err("not_found") : ok({ ...step, fields: step.fields.toSpliced(at, 0, field) });
  });
}

function indexAfter(step: FormStep, after: string | null | undefined): number | undefined {
  if (after === undefined) return step.fields.length;
  if (after === null) return 0;
  const at = step.fields.findIndex(({ key }) => key === after);
  return at < 0 ? undefined : at + 1;
}

function changeStepOf(form: EntryFormDefinition, fieldKey: string, change: (step: FormStep) => FormStep): Built {
  const step = form.steps.find(({ fields }) => fields.some((field) => field.key === fieldKey));
  return step ? changeStep(form, step.key, (found) => ok(change(found))) : err("not_found");
}

function changeStep<Fault extends "invalid" | "not_found">(
  form: EntryFormDefinition,
  key: string,
  change: (step: FormStep) => Result<FormStep, Fault>,
): Result<EntryFormDefinition, Fault | "not_found"> {
  const step = form.steps.find((known) => known.key === key);
  if (!step) return err("not_found");
  const changed = change(step);
  if (!changed.ok) return changed;
  return ok({ steps: form.steps.map((known) => (known === step ? changed.value : known)) });
}
