import { type FileKind, largestFile, largestVideo } from "~/features/files/file";
import type { FormFieldType } from "../entry-form";
import type { FieldDraft } from "./builder";

export const settings = ["limit", "words", "least", "most", "fileKinds", "options", "columns", "rows"] as const;
export type Setting = (typeof settings)[number];

/** Which settings fit which type of question; the others are neither shown nor kept. */
export const settingsOf: Readonly<Record<FormFieldType, readonly Setting[]>> = {
  long_text: ["words", "limit"],
  short_text: ["words", "limit"],
  number: ["least", "limit"],
  money: ["least", "limit"],
  choice: ["options"],
  multi_choice: ["options", "most"],
  date: [],
  place: [],
  phone: [],
  tax_code: [],
  link: [],
  video_link: [],
  file: ["fileKinds", "limit", "most"],
  table: ["columns", "rows", "most"],
  canvas: [],
  consent: [],
};

/** Whether a setting fits a type. */
export function takes(type: FormFieldType, setting: Setting): boolean {
  return settingsOf[type].includes(setting);
}

/** What a new question of a type begins with, its words left to the organizer. */
export const defaultsOf: Readonly<Record<FormFieldType, Omit<FieldDraft, "type" | "label">>> = {
  long_text: { required: true, identifies: false, words: 500 },
  short_text: { required: true, identifies: false },
  number: { required: true, identifies: false, least: 0 },
  money: { required: true, identifies: false },
  choice: { required: true, identifies: false },
  multi_choice: { required: true, identifies: false },
  date: { required: true, identifies: false },
  place: { required: true, identifies: true },
  phone: { required: true, identifies: true },
  tax_code: { required: true, identifies: true },
  link: { required: false, identifies: true },
  video_link: { required: false, identifies: true },
  file: { required: true, identifies: false, limit: 20, fileKinds: ["pdf"] },
  table: { required: true, identifies: false },
  canvas: { required: true, identifies: false },
  consent: { required: true, identifies: false },
};

const megabyte = 1024 * 1024;

/** The most megabytes that a file question may allow, by what it takes. */
export function mostMegabytes(kinds: readonly FileKind[]): number {
  return (kinds.includes("video") ? largestVideo : largestFile) / megabyte;
}
