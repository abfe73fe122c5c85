import { localized } from "~/i18n/catalogue";
import type { OutlineRow } from "../rubric-outline";

/** The name of a line of a rubric in the viewer's language. */
export function nameOfLine(line: OutlineRow, locale: "vi" | "en"): string {
  return localized(line.kind === "group" ? line.group.title : line.criterion.title, locale);
}
