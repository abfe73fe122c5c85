import { parseHundredths } from "~/core/hundredths";
import type { Criterion } from "../rubric";
import { admitsMark, type Marks } from "../score";

/** What stands in the fields of a sheet, by criterion key. */
export type TypedMarks = Readonly<Record<string, string>>;

/** The marks among what was typed; what is no number is no mark. */
export function marksTyped(typed: TypedMarks): Marks {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([key, text]) => {
      const mark = parseHundredths(text);
      return mark.ok ? [[key, mark.value]] : [];
    }),
  );
}

/** Whether what was typed is no mark of this criterion: an empty field isn't wrong, it is missing. */
export function isWrongMark(criterion: Criterion, text = ""): boolean {
  if (text.trim() === "") return false;
  const mark = parseHundredths(text);
  return !mark.ok || !admitsMark(criterion, mark.value);
}
