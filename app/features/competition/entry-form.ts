import * as z from "zod";
import { type FileKind, fileKinds } from "~/features/files/file";
import type { Localized } from "~/i18n/catalogue";
import { storedKeyPattern } from "./setup/key";

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
  /** most words of a text */
  readonly words?: number | undefined;
  /** least number or sum in đồng */
  readonly least?: number | undefined;
  /** most files of a file field, most options of a multi_choice, most free rows of a table */
  readonly most?: number | undefined;
  /** what a file field takes; absent: whatever the house takes but videos */
  readonly fileKinds?: readonly FileKind[] | undefined;
  /** whether the answer tells who the entrant is: left out of the judges' copy in a blind round */
  readonly identifies: boolean;
  /** what a choice or multi_choice offers */
  readonly options?: readonly FormOption[] | undefined;
  /** a table's columns */
  readonly columns?: readonly TableColumn[] | undefined;
  /** a table's fixed rows, e.g. years; absent: rows are added freely, up to `most` */
  readonly rows?: readonly FormOption[] | undefined;
  /** asked only while another field's answer is (or, of several, includes) one of these option keys; a consent's is "yes" */
  readonly showIf?: { readonly field: string; readonly is: readonly string[] } | undefined;
  /** asked only in the divisions of these keys; absent: in all */
  readonly divisions?: readonly string[] | undefined;
};
export type FormOption = { readonly key: string; readonly label: Localized };
export type TableColumn = FormOption & { readonly type: "text" | "number" | "money" };

export const formFieldTypes = [
  "long_text",
  "short_text",
  "number",
  "money",
  "choice",
  "multi_choice",
  "date",
  "place",
  "phone",
  "tax_code",
  "link",
  "video_link",
  "file",
  "table",
  "canvas",
  "consent",
] as const;
export type FormFieldType = (typeof formFieldTypes)[number];

const key = z.string().regex(storedKeyPattern);
const localizedText = (longest: number) =>
  z.object({ vi: z.string().trim().min(1).max(longest), en: z.string().trim().max(longest).optional() });
const option = z.object({ key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), label: localizedText(200) });

const fieldSchema = z.object({
  key,
  type: z.enum(formFieldTypes),
  label: localizedText(1_000),
  help: localizedText(1_000).optional(),
  required: z.boolean(),
  limit: z.number().positive().optional(),
  words: z.number().int().positive().optional(),
  least: z.number().optional(),
  most: z.number().int().positive().max(100).optional(),
  fileKinds: z.array(z.enum(fileKinds)).min(1).optional(),
  identifies: z.boolean(),
  options: z.array(option).max(60).optional(),
  columns: z
    .array(option.extend({ type: z.enum(["text", "number", "money"]) }))
    .min(1)
    .max(12)
    .optional(),
  rows: z.array(option).min(1).max(40).optional(),
  showIf: z.object({ field: key, is: z.array(z.string().max(40)).min(1).max(60) }).optional(),
  divisions: z.array(key).min(1).max(40).optional(),
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

/** Whether an answer tells who the entrant is: as the organizer says, and a phone or a tax code always. */
export function tellsWho({ identifies, type }: Pick<FormField, "identifies" | "type">): boolean {
  return identifies || type === "phone" || type === "tax_code";
}
