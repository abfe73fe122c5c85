import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatDate } from "~/i18n/format";
import { judgesText } from "~/i18n/judges";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { DateTimeField } from "~/ui/DateTimeField";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import type { Absence } from "./judge";

type Props = {
  readonly absences: readonly Absence[];
  readonly mayChange: boolean;
  readonly state: FormState | undefined;
};

/** The days on which a judge can't score, and the form that adds some. */
export function Absences({ absences, mayChange, state }: Props) {
  const words = useText(judgesText);
  const t = words.absence;
  const locale = useLocale();
  const isMine = state?.values.act === "absence";
  const typed = (name: string) => (isMine ? String(state?.values[name] ?? "") : "");
  const error = (name: string) => (isMine ? state?.errors[name]?.[0] : undefined);
  return (
    <Section title={t.title} id="ngay-vang" description={t.about}>
      {absences.length === 0 && <p className="text-stone">{t.none}</p>}
      <ul className="divide-y divide-line">
        {absences.map(({ id, fromDay, toDay, note }) => {
          const days = words.days(formatDate(fromDay, locale), formatDate(toDay, locale));
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
              <span className="min-w-0 break-words">
                <span className="font-medium tabular-nums">{days}</span>
                {note && <span className="text-stone"> · {note}</span>}
              </span>
              {mayChange && (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="absenceId" value={id} />
                  <Button size="small" kind="quiet" name="act" value="absence-gone" aria-label={t.removeNamed(days)}>
                    {t.remove}
                  </Button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
      {mayChange && (
        <Form
          method="post"
          className="mt-4 grid items-start gap-4 sm:grid-cols-[auto_auto_minmax(0,1fr)]"
          preventScrollReset
        >
          <DateTimeField
            dayOnly
            name="fromDay"
            label={t.from}
            required
            defaultValue={typed("fromDay")}
            error={error("fromDay")}
          />
          <DateTimeField
            dayOnly
            name="toDay"
            label={t.to}
            required
            defaultValue={typed("toDay")}
            error={error("toDay")}
          />
          <TextField
            name="note"
            label={t.note}
            help={t.noteHelp}
            maxLength={200}
            defaultValue={typed("note")}
            error={error("note")}
          />
          <Button name="act" value="absence" className="w-fit">
            {t.add}
          </Button>
        </Form>
      )}
    </Section>
  );
}
