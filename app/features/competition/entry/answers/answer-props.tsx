import { type Locale, localized } from "~/i18n/catalogue";
import type { Autosave, FieldState } from "../autosave";
import type { StepField } from "../step.service.server";

/** What every control of an answer takes. */
export type AnswerProps = {
  readonly asked: StepField;
  readonly state: FieldState;
  readonly autosave: Autosave;
  /** what is wrong with the answer as a whole */
  readonly error: string | undefined;
};

/** The props of a field's furniture: `hint` is said where the organizer says nothing. */
export function wiringOf({ asked: { field, refusal }, error }: AnswerProps, locale: Locale, hint?: string) {
  return {
    name: `answers.${field.key}`,
    id: field.key,
    label: localized(field.label, locale),
    help: field.help ? localized(field.help, locale) : hint,
    required: field.required,
    error,
    disabled: refusal !== null,
  };
}
