import { useMemo, useState } from "react";
import { keptAnswer } from "../entry/answer";
import { useAsked } from "../entry/answers/use-asked";
import { type Autosave, type FieldState, type Fields, loadedField } from "../entry/autosave";
import type { StepField } from "../entry/step.service.server";
import { type EntryFormDefinition, fieldsOf } from "../entry-form";

const blank = loadedField("", 0, null);

/**
 * A form that is tried out: what is typed is read and complained about as in an entry, and kept nowhere. Tells which
 * questions are asked by what was typed, in the division.
 */
export function useTrial(form: EntryFormDefinition, divisionKey: string | null) {
  const [typed, setTyped] = useState<Fields>({});
  const questions = useMemo(() => fieldsOf(form), [form]);
  const fields: StepField[] = questions.map((field) => ({
    field,
    text: "",
    revision: 0,
    savedAt: null,
    files: [],
    earlier: [],
    placeLabel: null,
    refusal: null,
    lack: null,
  }));
  const states = Object.fromEntries(questions.map(({ key }) => [key, typed[key] ?? blank]));
  const asked = useAsked(fields, states, { questions, elsewhere: {}, divisionKey });
  const autosave = useMemo((): Autosave => {
    const change = (key: string, changed: (state: FieldState) => Partial<FieldState>) =>
      setTyped((all) => {
        const state = all[key] ?? blank;
        return { ...all, [key]: { ...state, ...changed(state) } };
      });
    const nothing = () => undefined;
    return {
      type: (key, text) => change(key, () => ({ text, fault: null })),
      leave(key) {
        const field = questions.find((known) => known.key === key);
        if (field) change(key, ({ text }) => ({ fault: keptAnswer(field, text).fault, acknowledged: text }));
      },
      flush: () => Promise.resolve([]),
      wake: nothing,
      restore: () => [],
      hear: nothing,
      choose: nothing,
      stop: nothing,
    };
  }, [questions]);
  return { fields, states, asked, autosave, restart: () => setTyped({}) };
}
