import type { FormField } from "../../entry-form";

/** The nine blocks of a business model canvas, in the order they are read on paper. */
export const canvasBlocks = [
  "partners",
  "activities",
  "resources",
  "value",
  "relationships",
  "channels",
  "segments",
  "costs",
  "revenues",
] as const;
export type CanvasBlock = (typeof canvasBlocks)[number];

/** A commune of the directory: its code, and the day from which that code means it. */
export type PlaceAnswer = { readonly commune: string; readonly validFrom: string };
/** One row of a table by column key; null: an empty cell. */
export type TableRow = { readonly [columnKey: string]: string | number | null };
export type CanvasAnswer = { readonly [block in CanvasBlock]?: string };

/**
 * What a field holds once it is read: text, a number, đồng as a whole number, an option's key or several, a day
 * (YYYY-MM-DD), a phone in E.164, a tax code's digits, "yes" of a consent, a place, a table's rows, a canvas. null:
 * nothing yet.
 */
export type Answer = string | number | null | readonly string[] | PlaceAnswer | readonly TableRow[] | CanvasAnswer;

/** Why an answer can't be handed in as it stands. Every one has its sentence in i18n/entry.ts. */
export type AnswerFault =
  | "text_invalid"
  | "too_long"
  | "too_many_words"
  | "number_invalid"
  | "too_small"
  | "too_big"
  | "choice_unknown"
  | "too_many_choices"
  | "date_invalid"
  | "place_invalid"
  | "phone_invalid"
  | "tax_code_invalid"
  | "link_invalid"
  | "video_link_invalid"
  | "table_invalid"
  | "too_many_rows"
  | "cells_invalid"
  | "canvas_invalid"
  | "blocks_invalid"
  | "is_file";

/** A fault of one part of an answer: a table's cell as "2.amount" (rows from 0), or a block of a canvas. */
export type PartFault = { readonly part: string; readonly fault: AnswerFault };

/** What reading an answer needs to know of its field. */
export type AskedField = Pick<
  FormField,
  "type" | "limit" | "words" | "least" | "most" | "options" | "columns" | "rows"
>;
