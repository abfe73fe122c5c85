import { asked } from "../../asked";
import { readAnswer } from "../answer";
import type { Fields } from "../autosave";
import type { Asking, StepField } from "../step.service.server";

/** Which questions of a step are asked by what is typed at this moment. */
export function useAsked(fields: readonly StepField[], states: Fields, asking: Asking): ReadonlySet<string> {
  const answerOf = (key: string) => {
    const here = fields.find(({ field }) => field.key === key);
    const state = here && states[key];
    if (!here || !state) return Object.hasOwn(asking.elsewhere, key) ? asking.elsewhere[key] : null;
    const read = readAnswer(here.field, state.text);
    return read.ok ? read.value : null;
  };
  return asked(asking.questions, answerOf, asking.divisionKey);
}
