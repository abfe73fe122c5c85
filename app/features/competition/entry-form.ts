import * as z from "zod";
import type { Localized } from "~/i18n/catalogue";

/** An entry form: steps of fields, built by the organizer, stored as an immutable version. Keys stay across versions. */
export type EntryFormDefinition = { readonly steps: readonly FormStep[] };
export type FormStep = { readonly key: string; readonly title: Localized; readonly fields: readonly FormField[] };
export type FormField = {
  readonly key: string;
  readonly type: FormFieldType;
  readonly label: Localized;
  readonly help?: Localized | undefined;
  readonly required: boolean;
  /** most characters of a text, greatest number or sum in đồng, most megabytes of a file */
  readonly limit?: number | undefined;
  /** whether the answer tells who the entrant is: left out of the judges' copy in a blind round */
  readonly identifies: boolean;
  readonly options?: readonly { readonly key: string; readonly label: Localized }[] | undefined;
};

export const formFieldTypes = ["long_text", "short_text", "number", "money", "choice", "file", "link"] as const;
export type FormFieldType = (typeof formFieldTypes)[number];

const key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const localizedText = (longest: number) =>
  z.object({ vi: z.string().trim().min(1).max(longest), en: z.string().trim().max(longest).optional() });

const fieldSchema = z.object({
  key,
  type: z.enum(formFieldTypes),
  label: localizedText(200),
  help: localizedText(1_000).optional(),
  required: z.boolean(),
  limit: z.number().positive().optional(),
  identifies: z.boolean(),
  options: z
    .array(z.object({ key, label: localizedText(200) }))
    .max(60)
    .optional(),
});

/** The stored JSON of an entry form. */
export const entryFormSchema: z.ZodType<EntryFormDefinition> = z.object({
  steps: z
    .array(z.object({ key, title: localizedText(200), fields: z.array(fieldSchema).max(80) }))
    .min(1)
    .max(20),
});

/** Every field of a form, in the order it is asked. */
export function fieldsOf(form: EntryFormDefinition): readonly FormField[] {
  return form.steps.flatMap((step) => step.fields);
}
