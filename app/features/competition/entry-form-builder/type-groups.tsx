import type { IconName } from "~/ui/Icon";
import type { FormFieldType } from "../entry-form";

/** The types of questions as the palette shows them. */
export const typeGroups = [
  { key: "words", types: ["long_text", "short_text"] },
  { key: "figures", types: ["number", "money", "table"] },
  { key: "choices", types: ["choice", "multi_choice", "consent"] },
  { key: "facts", types: ["date", "place", "phone", "tax_code"] },
  { key: "documents", types: ["file", "video_link", "link", "canvas"] },
] as const satisfies readonly { key: string; types: readonly FormFieldType[] }[];

export const typeIcons: Readonly<Record<FormFieldType, IconName>> = {
  long_text: "paragraph",
  short_text: "line",
  number: "hash",
  money: "coins",
  choice: "radio",
  multi_choice: "ticks",
  date: "calendar",
  place: "pin",
  phone: "phone",
  tax_code: "card",
  link: "link",
  video_link: "film",
  file: "file",
  table: "table",
  canvas: "canvas",
  consent: "sign",
};
