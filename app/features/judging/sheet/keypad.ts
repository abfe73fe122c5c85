import { parseHundredths } from "~/core/hundredths";
import type { Criterion, Hundredths } from "../rubric";
import { steppedMark } from "../score";

export const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] as const;
export type KeypadKey = (typeof digits)[number] | "comma" | "erase" | "clear" | "more" | "less";

/** What the keypad has written; `isFresh`: the next digit begins a new mark. */
export type Typed = { readonly text: string; readonly isFresh: boolean };

/** Whether a criterion has marks with decimals, so that the comma is of use. */
export function hasDecimals({ step, minMark }: Criterion): boolean {
  return step % 100 !== 0 || minMark % 100 !== 0;
}

/**
 * The text of a mark after one key of the keypad. A digit that would take it past the highest mark begins a new one; one
 * that is past it alone changes nothing. `print` writes hundredths as the viewer reads them.
 */
export function pressed(
  criterion: Criterion,
  { text, isFresh }: Typed,
  key: KeypadKey,
  print: (mark: Hundredths) => string,
): Typed {
  const comma = print(150).replace(/\d/g, "") || ",";
  if (key === "clear") return { text: "", isFresh: true };
  if (key === "erase") return { text: text.slice(0, -1), isFresh: false };
  if (key === "more" || key === "less") {
    const mark = parseHundredths(text);
    const value = steppedMark(criterion, mark.ok ? mark.value : undefined, key === "more" ? 1 : -1);
    return { text: print(value), isFresh: true };
  }
  const before = isFresh ? "" : text;
  if (key === "comma") {
    if (!hasDecimals(criterion) || /[.,]/.test(before)) return { text: before, isFresh: false };
    return { text: `${before === "" ? "0" : before}${comma}`, isFresh: false };
  }
  const longer = before === "0" ? key : before + key;
  if (isWithin(criterion, longer)) return { text: longer, isFresh: false };
  return isWithin(criterion, key) ? { text: key, isFresh: false } : { text, isFresh };
}

function isWithin({ maxMark }: Criterion, text: string): boolean {
  const mark = parseHundredths(text);
  return mark.ok && mark.value <= maxMark;
}
