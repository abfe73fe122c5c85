import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "~/core/form";
import { editionText } from "~/i18n/edition";
import { setupText } from "~/i18n/setup";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { ErrorSummary } from "~/ui/ErrorSummary";
import type { ZodForm } from "~/ui/use-zod-form";
import { RefusalNotice } from "./RefusalNotice";

type Props = {
  form: ZodForm;
  state: FormState | undefined;
  /** which of the page's acts this is, the revision that was seen, ids */
  hidden: Readonly<Record<string, string | number>>;
  submit?: string;
  /** where to go without saving */
  cancelTo?: string;
  blockedBecause?: string | undefined;
  /** whether it is the whole of a step, so that saving may lead to the next one */
  goesOn?: boolean;
  children: ReactNode;
};

/** A form of the set-up: what went wrong on top, its fields, and one button. */
export function SetupForm({ form, state, hidden, submit, cancelTo, blockedBecause, goesOn, children }: Props) {
  const t = useText(setupText);
  const words = useText(editionText).steps;
  return (
    <Form method="post" preventScrollReset className="mt-4" {...form.form}>
      <ErrorSummary issues={form.issues} />
      <RefusalNotice state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid gap-5">{children}</div>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="primary" blockedBecause={blockedBecause}>
          {submit ?? t.save}
        </Button>
        {goesOn && !blockedBecause && (
          <Button name="then" value="next">
            {words.saveAndNext}
          </Button>
        )}
        {cancelTo && (
          <Button kind="quiet" to={cancelTo} preventScrollReset>
            {t.cancel}
          </Button>
        )}
      </div>
    </Form>
  );
}
