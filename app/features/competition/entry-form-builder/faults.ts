import { type EntryFormDefinition, type FormField, fieldsOf } from "../entry-form";

/** What is wrong with a question among the others of its form. */
export type FormFault = {
  readonly field: string;
  readonly kind: /** it is shown by the answer to itself or to a later question */
    | "condition_order"
    /** it is shown by the answer to a question that isn't there or offers no choice */
    | "condition_unknown"
    /** it is shown by an option that isn't offered */
    | "condition_option"
    /** it is asked in a division that the competition doesn't have */
    | "division_unknown"
    /** it offers nothing to choose */
    | "options_missing"
    /** it is a table without columns */
    | "columns_missing";
};

/** The option keys that a question may be shown by; undefined: others can't depend on it. */
export function deciding(field: Pick<FormField, "type" | "options">): readonly string[] | undefined {
  if (field.type === "consent") return ["yes"];
  return field.type === "choice" || field.type === "multi_choice"
    ? (field.options ?? []).map(({ key }) => key)
    : undefined;
}

/**
 * Every question that can't be asked as it says, in the form's order. A form that came from elsewhere (a template, a
 * file, last year's edition) is looked at in the same way.
 */
export function formFaults(form: EntryFormDefinition, divisionKeys: readonly string[]): FormFault[] {
  const fields = fieldsOf(form);
  return fields.flatMap((field, at): FormFault[] => {
    const condition = conditionFault(field, at, fields);
    const isAstray = field.divisions?.some((key) => !divisionKeys.includes(key)) ?? false;
    const isChosen = field.type === "choice" || field.type === "multi_choice";
    return [
      ...(condition ? [{ field: field.key, kind: condition }] : []),
      ...(isChosen && !field.options?.length ? [{ field: field.key, kind: "options_missing" as const }] : []),
      ...(field.type === "table" && !field.columns?.length
        ? [{ field: field.key, kind: "columns_missing" as const }]
        : []),
      ...(isAstray ? [{ field: field.key, kind: "division_unknown" as const }] : []),
    ];
  });
}

function conditionFault(field: FormField, at: number, fields: readonly FormField[]): FormFault["kind"] | undefined {
  const { showIf } = field;
  if (!showIf) return undefined;
  const index = fields.findIndex(({ key }) => key === showIf.field);
  const asked = fields[index];
  const offered = asked && deciding(asked);
  if (!offered) return "condition_unknown";
  if (index >= at) return "condition_order";
  return showIf.is.every((key) => offered.includes(key)) ? undefined : "condition_option";
}

/** Where a question stands, or will: its own key, or the question it goes behind ("*": at the end of the step). */
type Standing = { readonly field?: string | undefined; readonly step: string; readonly after?: string | undefined };

/** The questions that one at that place may depend on: those before it that offer a choice. */
export function conditionsFor(form: EntryFormDefinition, { field, step, after }: Standing): readonly FormField[] {
  const fields = fieldsOf(form);
  const own = field === undefined ? -1 : fields.findIndex(({ key }) => key === field);
  if (own >= 0) return fields.slice(0, own).filter(offers);
  const at = form.steps.findIndex(({ key }) => key === step);
  const here = form.steps[at]?.fields ?? [];
  const behind = after === undefined ? -1 : here.findIndex(({ key }) => key === after);
  const before = form.steps.slice(0, Math.max(at, 0)).flatMap((earlier) => earlier.fields);
  return [...before, ...(behind < 0 ? here : here.slice(0, behind + 1))].filter(offers);
}

const offers = (field: FormField) => deciding(field) !== undefined;
