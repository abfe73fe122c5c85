import { type EntryFormDefinition, fieldsOf } from "../entry-form";
import { type Place, placeField, placeStep } from "./builder";

/** A step's or a question's new place, as it is sent: `after` "" begins the step; a step goes before the one in `step`. */
export type Placing = { readonly id: string; readonly step: string; readonly after: string };

const stepId = (key: string) => `step.${key}`;
const isStep = (id: string) => id.startsWith("step.");

/** The form as one column: each step's heading, then its questions; what is dragged moves along it. */
export function columnOf(form: EntryFormDefinition): string[] {
  return form.steps.flatMap(({ key, fields }) => [stepId(key), ...fields.map((field) => field.key)]);
}

/** Where a question comes to stand when it is dropped over another row of the column; undefined: where it was. */
export function dropPlace(column: readonly string[], dragged: string, over: string): Placing | undefined {
  const order = shifted(column, dragged, over);
  if (!order) return undefined;
  const at = order.indexOf(dragged);
  const before = order.slice(0, at);
  const heading = before.findLast(isStep) ?? order.find(isStep);
  if (!heading) return undefined;
  const previous = before.at(-1);
  return { id: dragged, step: heading.slice(5), after: previous && !isStep(previous) ? previous : "" };
}

/** Where a step comes to stand when it is dropped over another one. */
export function dropStep(steps: readonly string[], dragged: string, over: string): Placing | undefined {
  const order = shifted(steps, dragged, over);
  return order && { id: stepId(dragged), step: order[order.indexOf(dragged) + 1] ?? "", after: "" };
}

function shifted(ids: readonly string[], dragged: string, over: string): readonly string[] | undefined {
  const from = ids.indexOf(dragged);
  const to = ids.indexOf(over);
  if (from < 0 || to < 0 || from === to) return undefined;
  return ids.toSpliced(from, 1).toSpliced(to, 0, dragged);
}

/** The form with that done, or as it was where it can't be done. */
export function placed(form: EntryFormDefinition, { id, step, after }: Placing): EntryFormDefinition {
  const to: Place = { step, after: after || null };
  const done = isStep(id) ? placeStep(form, id.slice(5), step || null) : placeField(form, id, to);
  return done.ok ? done.value : form;
}

/** Where a question stands: its place in its step, counted from one. */
export function standing(form: EntryFormDefinition, key: string) {
  const step = form.steps.find(({ fields }) => fields.some((field) => field.key === key));
  if (!step) return undefined;
  return { step, at: step.fields.findIndex((field) => field.key === key) + 1, count: step.fields.length };
}

/** A question's or a step's words. */
export function labelOf(form: EntryFormDefinition, id: string) {
  return fieldsOf(form).find(({ key }) => key === id)?.label ?? form.steps.find(({ key }) => stepId(key) === id)?.title;
}
