import { fold } from "~/core/fold";
import type { FormOption } from "../entry-form";
import { keyFor } from "../setup/key";

const line = (text: string) => {
  const [vi = "", en = ""] = text.split("|").map((part) => part.trim());
  return { vi, en };
};
const lines = (text: string) =>
  text
    .split("\n")
    .map(line)
    .filter(({ vi }) => vi !== "");

/** How two labels are the same but for accents, case and signs: a correction, not another option. */
const gist = (label: string) => fold(label).replace(/[^\p{L}\p{N}]+/gu, "");

type Reading = {
  /** nobody has answered yet: an option that was reworded in its place keeps its key */
  readonly byPlace?: boolean;
};

/**
 * Options, or a table's rows, as an organizer types them: one a line, Vietnamese, then perhaps " | " and English. One
 * whose words were there before, or differ in accents and signs alone, keeps its key, so that answers still mean what
 * they meant; blank lines and repeats are left out, and no new option takes a key that was in use.
 */
export function readOptions(
  text: string,
  before: readonly FormOption[] = [],
  { byPlace = false }: Reading = {},
): FormOption[] {
  const typed = lines(text).filter(({ vi }, at, all) => all.findIndex((other) => other.vi === vi) === at);
  const isGone = (option: FormOption) => typed.every(({ vi }) => vi !== option.label.vi);
  const kept = new Set<string>();
  const known = typed.map(({ vi }, at) => {
    const inPlace = before[at];
    const option =
      before.find(({ label }) => label.vi === vi) ??
      before.find((gone) => isGone(gone) && !kept.has(gone.key) && gist(gone.label.vi) === gist(vi)) ??
      (byPlace && typed.length === before.length && inPlace && isGone(inPlace) && !kept.has(inPlace.key)
        ? inPlace
        : undefined);
    if (option) kept.add(option.key);
    return option?.key;
  });
  const taken = before.map(({ key }) => key);
  return typed.map(({ vi, en }, at) => {
    const key = known[at] ?? keyFor(vi, taken);
    taken.push(key);
    return { key, label: en ? { vi, en } : { vi } };
  });
}

/** Whether one option stands there twice. */
export function hasRepeats(text: string): boolean {
  const labels = lines(text).map(({ vi }) => vi);
  return new Set(labels).size < labels.length;
}

/** Whether an option or its English is longer than the stored form takes. */
export function isTooLong(text: string, longest = 200): boolean {
  return lines(text).some(({ vi, en }) => vi.length > longest || en.length > longest);
}

/** The options as lines again, to be typed over. */
export function optionLines(options: readonly FormOption[]): string {
  return options.map(({ label }) => (label.en ? `${label.vi} | ${label.en}` : label.vi)).join("\n");
}
