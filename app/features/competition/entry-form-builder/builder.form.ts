import * as z from "zod";
import { fileKinds } from "~/features/files/file";
import { formFieldTypes } from "../entry-form";
import { bilingual, bilingualOrNone, idOrNoneTyped, revisionTyped, tickTyped } from "../setup/typed.form";
import { hasRepeats, isTooLong, readOptions } from "./choices";
import { mostMegabytes, takes } from "./settings";
import { blockNames } from "./templates/blocks";

const key = z.string().max(40);

/** Behind which question something goes: "" is the beginning of its step, "*" or nothing its end. */
const afterTyped = key.default("*").transform((text) => (text === "*" ? undefined : text || null));
const place = { revision: revisionTyped, step: key.default(""), after: afterTyped };

/** Adds a step, or renames the one named. */
export const stepForm = z.object({ revision: revisionTyped, key: key.default(""), title: bilingual(200) });

const grouped = /^[1-9]\d{0,2}(?:([.,\s])\d{3})(?:\1\d{3})*$/;
const decimal = /^\d{1,15}(?:[.,]\d{1,2})?$/;

/** A bound as it is typed into an answer: "1.000" is a thousand, "12,5" twelve and a half, "−5" less than nought; nothing typed is none. */
const boundTyped = z
  .string()
  .trim()
  .max(30)
  .default("")
  .transform((text, ctx) => {
    if (text === "") return null;
    const isBelow = /^[-\u2212\u2013]\s?\d/.test(text);
    const size = isBelow ? text.slice(1).trim() : text;
    const sign = isBelow ? -1 : 1;
    if (grouped.test(size)) return sign * Number(size.replace(/\D/g, ""));
    if (decimal.test(size)) return sign * Number(size.replace(",", "."));
    ctx.addIssue({ code: "custom", params: { key: "bound" } });
    return z.NEVER;
  });

const column = z.object({
  key: key.default(""),
  label: z.string().trim().max(401).default(""),
  type: z.enum(["text", "number", "money"]).default("text"),
});

/**
 * Adds a question at a place, or changes the one named and moves it when another step was chosen. Settings that don't
 * fit the type are ignored. `showIf.is` holds "question:option" for every question that could be depended on; those of
 * the one chosen count.
 */
export const questionForm = z
  .object({
    ...place,
    key: key.default(""),
    type: z.enum(formFieldTypes),
    label: bilingual(1_000),
    help: bilingualOrNone(1_000),
    required: tickTyped,
    identifies: tickTyped,
    limit: boundTyped,
    words: boundTyped,
    least: boundTyped,
    most: boundTyped,
    fileKinds: z.array(z.enum(fileKinds)).max(fileKinds.length).default([]),
    options: z.string().max(20_000).default(""),
    columns: z.array(column).max(40).default([]),
    rows: z.string().max(20_000).default(""),
    showIf: z
      .object({ field: key.default(""), is: z.array(z.string().max(90)).max(2_000).default([]) })
      .default({ field: "", is: [] }),
    divisions: z.array(key).max(40).default([]),
    next: z.enum(["close", "add"]).default("close"),
  })
  .superRefine((typed, ctx) => {
    for (const [path, fault] of complaints(typed)) {
      ctx.addIssue({ code: "custom", path: path.split("."), params: { key: fault } });
    }
  });

type Typed = {
  readonly type: (typeof formFieldTypes)[number];
  readonly limit: number | null;
  readonly words: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly fileKinds: readonly (typeof fileKinds)[number][];
  readonly options: string;
  readonly rows: string;
  readonly columns: readonly z.output<typeof column>[];
  readonly showIf: { readonly field: string; readonly is: readonly string[] };
};

const mostWords = 5_000;
const mostFiles = 20;
const mostRows = 100;
const greatest = 1_000_000_000_000_000;
const isWhole = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;

/** Which settings can't be so, by field, each with the key of its sentence. */
function complaints(typed: Typed): [path: string, fault: string][] {
  const { type, limit, words, least, most, fileKinds: kinds } = typed;
  const found: [string, string][] = [];
  const complain = (path: string, fault: string, isWrong: boolean) => isWrong && found.push([path, fault]);
  if (takes(type, "limit") && limit !== null) {
    if (type === "file") complain("limit", "file_megabytes", !isWhole(limit, mostMegabytes(kinds)));
    else if (type === "number" || type === "money") complain("limit", "bound", limit <= 0 || limit > greatest);
    else complain("limit", "text_limit", !isWhole(limit, type === "long_text" ? 20_000 : 1_000));
  }
  if (takes(type, "words")) complain("words", "words_limit", words !== null && !isWhole(words, mostWords));
  if (takes(type, "least") && least !== null) {
    complain("least", "least_above_most", limit !== null && least > limit);
    complain("least", "bound", Math.abs(least) > greatest);
  }
  if (takes(type, "most") && most !== null) {
    const options = readOptions(typed.options).length;
    if (type === "file") complain("most", "files_count", !isWhole(most, mostFiles));
    else if (type === "table") complain("most", "rows_count", !isWhole(most, mostRows));
    else complain("most", "most_options", !isWhole(most, Math.max(options, 1)));
  }
  if (takes(type, "options")) {
    const count = readOptions(typed.options).length;
    complain("options", "options", count < 2);
    complain("options", "options_many", count > 60);
    complain("options", "options_repeated", hasRepeats(typed.options));
    complain("options", "option_long", isTooLong(typed.options));
  }
  if (takes(type, "columns")) {
    const labels = typed.columns.map(({ label }) => label).filter((label) => label !== "");
    complain("columns", "columns", labels.length === 0);
    complain("columns", "columns_many", labels.length > 12);
    complain("columns", "columns_repeated", hasRepeats(labels.join("\n")));
    complain("columns", "option_long", isTooLong(labels.join("\n")));
    complain("rows", "options_repeated", hasRepeats(typed.rows));
    complain("rows", "rows_many", readOptions(typed.rows).length > 40);
    complain("rows", "option_long", isTooLong(typed.rows));
  }
  const { field, is } = typed.showIf;
  complain("showIf.is", "show_if_options", field !== "" && !is.some((value) => value.startsWith(`${field}:`)));
  return found;
}

/** Several questions of one type at once, one a line, English after a bar. */
export const manyForm = z.object({
  ...place,
  type: z.enum(["long_text", "short_text", "number", "money", "date", "place", "phone", "link", "file", "consent"]),
  lines: z
    .string()
    .max(40_000)
    .trim()
    .min(1)
    .refine((text) => !isTooLong(text, 1_000), { params: { key: "question_long" } }),
});

/** A ready-made block of questions. */
export const blockForm = z.object({ ...place, block: z.enum(blockNames) });
export const copyForm = z.object({ revision: revisionTyped, id: key });

/** Puts a question ("step." before its key: a step) where it was dragged; a step goes before the one named in `step`, "" at the end. */
export const placeForm = z.object({ ...place, id: z.string().min(1).max(60) });

/** What the organizer had before their eyes when they published or discarded: the working version. */
export const publishForm = z.object({ revision: revisionTyped, formId: idOrNoneTyped });

export type StepForm = z.output<typeof stepForm>;
export type QuestionForm = z.output<typeof questionForm>;
export type ManyForm = z.output<typeof manyForm>;
export type BlockForm = z.output<typeof blockForm>;
export type CopyForm = z.output<typeof copyForm>;
export type PlaceForm = z.output<typeof placeForm>;
export type PublishForm = z.output<typeof publishForm>;
