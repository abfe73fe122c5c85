import type { FormField, FormFieldType, FormOption, FormStep, TableColumn } from "../../entry-form";

type Words = readonly [vi: string, en: string];
type More = Partial<Omit<FormField, "key" | "type" | "label" | "help">>;

const words = ([vi, en]: Words) => ({ vi, en });

/** A question of a built-in form: required and shown to blind judges unless it says otherwise. */
export function ask(key: string, type: FormFieldType, label: Words, help?: Words, more: More = {}): FormField {
  return {
    key,
    type,
    label: words(label),
    ...(help && { help: words(help) }),
    required: true,
    identifies: false,
    ...more,
  };
}

/** A step of a built-in form. */
export function step(key: string, title: Words, fields: readonly FormField[]): FormStep {
  return { key, title: words(title), fields };
}

/** An option, or a fixed row of a table. */
export function option(key: string, label: Words): FormOption {
  return { key, label: words(label) };
}

/** A column of a table. */
export function column(key: string, type: TableColumn["type"], label: Words): TableColumn {
  return { key, label: words(label), type };
}
