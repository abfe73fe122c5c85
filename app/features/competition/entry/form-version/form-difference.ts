import { canonicalJson } from "~/core/canonical-json";
import { type EntryFormDefinition, type FormField, fieldsOf } from "../../entry-form";

/** What a newer version of a form asks otherwise, each list in the order of the form it stands in. */
export type FormDifference = {
  readonly added: readonly FormField[];
  readonly removed: readonly FormField[];
  readonly changed: readonly { readonly before: FormField; readonly after: FormField }[];
  /** the questions of the newer form that must be answered and that the older one didn't ask, or left free */
  readonly newlyRequired: readonly FormField[];
};

/**
 * The questions that differ between two versions of a form, told apart by their keys; a new order or a new step alone is
 * no difference. `division`: only what is asked there. A question whose meaning changed (its type, its options, whether
 * it must be answered, who is asked) is changed; so is one whose words changed.
 */
export function formDifference(
  older: EntryFormDefinition,
  newer: EntryFormDefinition,
  division?: string,
): FormDifference {
  const before = askedIn(older, division);
  const after = askedIn(newer, division);
  const was = new Map(before.map((field) => [field.key, field]));
  const is = new Set(after.map(({ key }) => key));
  return {
    added: after.filter(({ key }) => !was.has(key)),
    removed: before.filter(({ key }) => !is.has(key)),
    changed: after.flatMap((field) => {
      const known = was.get(field.key);
      return known && contentOf(known) !== contentOf(field) ? [{ before: known, after: field }] : [];
    }),
    newlyRequired: after.filter((field) => field.required && !was.get(field.key)?.required),
  };
}

/** Whether nothing is asked otherwise. */
export function isSame({ added, removed, changed }: FormDifference): boolean {
  return added.length + removed.length + changed.length === 0;
}

function askedIn(form: EntryFormDefinition, division: string | undefined): readonly FormField[] {
  return fieldsOf(form).filter(({ divisions }) => !division || !divisions || divisions.includes(division));
}

/** Without what is undefined, so that a stored field and a written one compare. */
function contentOf(field: FormField): string {
  return canonicalJson(JSON.parse(JSON.stringify(field)));
}
