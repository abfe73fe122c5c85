import type { Localized } from "~/i18n/catalogue";
import { asText, type PlainDossier } from "../entry/versions/plain";
import { type EntryFormDefinition, fieldsOf } from "../entry-form";

/** One answer's column: its key in the forms, and how the newest form asks it. */
export type AnswerColumn = { readonly key: string; readonly label: string };

/**
 * A column for every question of any form that entries were written on: those of the newest form first, in its order,
 * then those that only older ones ask.
 */
export function answerColumns(
  forms: readonly EntryFormDefinition[],
  wordsOf: (label: Localized) => string,
): readonly AnswerColumn[] {
  const columns = new Map<string, string>();
  for (const form of forms) {
    for (const { key, label } of fieldsOf(form)) if (!columns.has(key)) columns.set(key, wordsOf(label));
  }
  return [...columns].map(([key, label]) => ({ key, label }));
}

/** What a dossier says in each column; a question that it wasn't asked is empty. */
export function answerCells(dossier: PlainDossier, columns: readonly AnswerColumn[]): readonly string[] {
  const said = new Map(
    dossier
      .filter(({ key }) => key.startsWith("step."))
      .flatMap(({ items }) => items.map(({ key, value }) => [key, asText(value)] as const)),
  );
  return columns.map(({ key }) => said.get(key) ?? "");
}

/** What Excel takes in one cell. */
export const longestCell = 32_767;

/** A cell that Excel opens: what is longer is cut, and says so by its last character. */
export function fitCell(text: string): string {
  return text.length <= longestCell ? text : `${text.slice(0, longestCell - 1).toWellFormed()}…`;
}

/** The name of a folder or file by its entry's number: characters every system takes, never empty, never a way out. */
export function stemOf(number: string | null, id: string): string {
  const safe = (number ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[Đđ]/g, "D")
    .replace(/[^A-Za-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return safe || id;
}

/** "KN2-001-ke_hoach-2.pdf": a file by its entry's number and its place in the form, the ending as it was. */
export function fileNameOf(stem: string, fieldKey: string, name: string): string {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0].toLowerCase() ?? "";
  return `${stem}-${fieldKey.replace(/[^A-Za-z0-9_]+/g, "-")}${ending}`;
}
