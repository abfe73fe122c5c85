import type { Localized } from "~/i18n/catalogue";
import { keyFor } from "../setup/key";

export type FieldOption = { readonly key: string; readonly label: Localized };

/**
 * Options as an organizer types them: one a line, Vietnamese, then perhaps " | " and English. An option whose
 * Vietnamese words were there before keeps its key, so that answers still mean what they meant; blank lines and repeats are left out.
 */
export function readOptions(text: string, before: readonly FieldOption[] = []): FieldOption[] {
  const options: FieldOption[] = [];
  for (const line of text.split("\n")) {
    const [vi = "", en = ""] = line.split("|").map((part) => part.trim());
    if (vi === "" || options.some(({ label }) => label.vi === vi)) continue;
    const known = before.find(({ label }) => label.vi === vi);
    const taken = [...before, ...options].map(({ key }) => key);
    options.push({ key: known?.key ?? keyFor(vi, taken), label: en ? { vi, en } : { vi } });
  }
  return options;
}

/** The options as lines again, to be typed over. */
export function optionLines(options: readonly FieldOption[]): string {
  return options.map(({ label }) => (label.en ? `${label.vi} | ${label.en}` : label.vi)).join("\n");
}
