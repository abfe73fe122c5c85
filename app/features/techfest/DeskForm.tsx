import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "~/core/form";
import { eventDeskText } from "~/i18n/event-desk";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Notice } from "~/ui/Notice";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";

type Props = {
  form: ZodForm;
  state: FormState | undefined;
  /** which of the page's acts this is, the revision that was seen, ids */
  hidden: Readonly<Record<string, string | number>>;
  submit?: string;
  /** where to go without saving */
  cancelTo?: string;
  blockedBecause?: string | undefined;
  children: ReactNode;
};

/** A form of an event's desk: what went wrong on top, its fields, one button. */
export function DeskForm({ form, state, hidden, submit, cancelTo, blockedBecause, children }: Props) {
  const t = useText(eventDeskText);
  return (
    <Form method="post" preventScrollReset className="mt-4" {...form.form}>
      <ErrorSummary issues={form.issues} />
      <WhyRefused state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid max-w-5xl gap-5">{children}</div>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="primary" blockedBecause={blockedBecause}>
          {submit ?? t.save}
        </Button>
        {cancelTo && (
          <Button kind="quiet" to={cancelTo} preventScrollReset>
            {t.cancel}
          </Button>
        )}
      </div>
    </Form>
  );
}

/** Why something was refused as a whole; nothing typed is lost. */
export function WhyRefused({ state }: { state: Pick<FormState, "refusal"> | undefined }) {
  const t = useText(eventDeskText);
  const reasons = useText(refusalText);
  if (!state?.refusal) return null;
  return (
    <div role="alert" className="mb-4">
      <Notice tone="madder" title={t.refusedTitle}>
        {reasons[state.refusal]}
      </Notice>
    </div>
  );
}

type BothProps = { form: ZodForm; name: string; label: string; help?: string; required?: boolean; rows?: number };

/** One content in two languages, sent as `name.vi` and `name.en`: Vietnamese first, English may stay empty. */
export function BothLanguages({ form, name, label, help, required = true, rows }: BothProps) {
  const t = useText(eventDeskText);
  const parts = [
    { key: "vi", label, required, help },
    { key: "en", label: `${label}, ${t.english}`, required: false, help: undefined },
  ] as const;
  return (
    <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
      {parts.map((part) => {
        const props = {
          ...form.field(`${name}.${part.key}`),
          label: part.label,
          required: part.required,
          lang: part.key,
          help: part.help,
        };
        return rows ? <TextArea key={part.key} rows={rows} {...props} /> : <TextField key={part.key} {...props} />;
      })}
    </div>
  );
}
