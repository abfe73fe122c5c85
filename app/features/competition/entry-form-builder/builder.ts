import { err, ok, type Result } from "~/core/result";
import type { Localized } from "~/i18n/catalogue";
import { type EntryFormDefinition, type FormField, type FormStep, fieldsOf } from "../entry-form";
import { keyFor } from "../setup/key";
import { type Direction, moved } from "../setup/order";

/** A question without its key: what the organizer writes. */
export type FieldDraft = Omit<FormField, "key">;
type Built = Result<EntryFormDefinition, "not_found" | "in_use" | "invalid">;

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
  return ok({ steps: inOrder(form.steps, key, direction) });
}

/** Adds a question at the end of a step; its key is new in the whole form and stays with it for good. */
export function addField(form: EntryFormDefinition, stepKey: string, draft: FieldDraft): Built {
  const key = keyFor(
    draft.label.vi,
    fieldsOf(form).map((field) => field.key),
  );
  return changeStep(form, stepKey, (step) =>
    step.fields.length >= mostFields ? err("invalid") : ok({ ...step, fields: [...step.fields, { key, ...draft }] }),
  );
}

/** Changes a question; its key stays, so that answers keep their place. */
export function changeField(form: EntryFormDefinition, key: string, draft: FieldDraft): Built {
  return changeStepOf(form, key, (step) => ({
    ...step,
    fields: step.fields.map((field) => (field.key === key ? { key, ...draft } : field)),
  }));
}

/** Takes a question out: entries begun with an earlier version keep it. */
export function removeField(form: EntryFormDefinition, key: string): Built {
  return changeStepOf(form, key, (step) => ({ ...step, fields: step.fields.filter((field) => field.key !== key) }));
}

/** Moves a question one place within its step. */
export function moveField(form: EntryFormDefinition, key: string, direction: Direction): Built {
  return changeStepOf(form, key, (step) => ({ ...step, fields: inOrder(step.fields, key, direction) }));
}

function changeStepOf(form: EntryFormDefinition, fieldKey: string, change: (step: FormStep) => FormStep): Built {
  const step = form.steps.find(({ fields }) => fields.some((field) => field.key === fieldKey));
  return step ? changeStep(form, step.key, (found) => ok(change(found))) : err("not_found");
}

function changeStep(
  form: EntryFormDefinition,
  key: string,
  change: (step: FormStep) => Result<FormStep, "invalid">,
): Built {
  const step = form.steps.find((known) => known.key === key);
  if (!step) return err("not_found");
  const changed = change(step);
  if (!changed.ok) return changed;
  return ok({ steps: form.steps.map((known) => (known === step ? changed.value : known)) });
}

function inOrder<Item extends { readonly key: string }>(
  items: readonly Item[],
  key: string,
  direction: Direction,
): Item[] {
  const order = moved(
    items.map((item) => item.key),
    key,
    direction,
  );
  return order.flatMap((known) => items.filter((item) => item.key === known));
}
