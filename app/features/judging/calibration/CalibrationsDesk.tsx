import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { calibrationText } from "~/i18n/calibration";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatFixedHundredths } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { DateTimeField } from "~/ui/DateTimeField";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { RoundTabs } from "../rounds/RoundTabs";
import type { CalibrationsView } from "./calibration.service.server";
import { SpreadChart } from "./SpreadChart";

type Props = { readonly view: CalibrationsView; readonly state: FormState | undefined };

/** The entries that judges score before a round opens, who has done so, and how far apart they are. */
export function CalibrationsDesk({ view, state }: Props) {
  const t = useText(calibrationText);
  return (
    <>
      <RoundTabs head={view} description={t.description} />
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
      {view.calibrations.length === 0 && <EmptyState title={t.none}>{t.noneHint}</EmptyState>}
      {view.calibrations.map((calibration) => (
        <One key={calibration.id} calibration={calibration} view={view} />
      ))}
      {view.manageBlockedBy === null && <SetForm view={view} state={state} />}
      {view.manageBlockedBy === "round_begun" && <p className="mt-6 text-stone">{t.begun}</p>}
    </>
  );
}

function One({ calibration, view }: { calibration: CalibrationsView["calibrations"][number]; view: CalibrationsView }) {
  const t = useText(calibrationText);
  const locale = useLocale();
  const { id, number, title, divisionName, dueAt, judges, spread, criteria, revealedAt, note } = calibration;
  const submitted = judges.filter(({ isSubmitted }) => isSubmitted).length;
  return (
    <Section
      title={`${number ?? ""} ${title}`.trim()}
      aside={
        <Badge tone={submitted === judges.length ? "leaf" : "turmeric"}>{t.submitted(submitted, judges.length)}</Badge>
      }
      description={[localized(divisionName, locale), dueAt && t.dueBrief(formatDateTime(dueAt, locale)), note]
        .filter(Boolean)
        .join(" · ")}
    >
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[18rem_minmax(0,40rem)]">
        <ul className="max-w-md text-table">
          {judges.map(({ name, isSubmitted, total }) => (
            <li key={name} className="flex justify-between gap-4 border-b border-line py-1.5">
              <span>{name}</span>
              <span className="tabular-nums">
                {isSubmitted && total !== null ? (
                  formatFixedHundredths(total, locale)
                ) : (
                  <span className="text-stone">{t.notYet}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
        {spread.length > 0 ? (
          <SpreadChart criteria={criteria} spread={spread} maximum={calibration.maximum} />
        ) : (
          <p className="text-stone">{t.tooFew}</p>
        )}
      </div>
      <Form method="post" preventScrollReset className="mt-5 flex flex-wrap gap-3">
        <input type="hidden" name="calibrationId" value={id} />
        {revealedAt ? (
          <p className="text-leaf">{t.revealed(formatDateTime(revealedAt, locale))}</p>
        ) : (
          view.mayReveal &&
          submitted >= 2 && (
            <Button name="act" value="reveal">
              {t.reveal}
            </Button>
          )
        )}
        {view.manageBlockedBy === null && submitted === 0 && (
          <Button kind="quiet" name="act" value="remove">
            {t.remove}
          </Button>
        )}
      </Form>
    </Section>
  );
}

function SetForm({ view, state }: Props) {
  const t = useText(calibrationText);
  const locale = useLocale();
  const mine = state?.values.act === "set" ? state : undefined;
  const typed = (name: string) => (typeof mine?.values[name] === "string" ? String(mine.values[name]) : "");
  if (view.choices.length === 0) return <p className="mt-6 text-stone">{t.noChoices}</p>;
  return (
    <Section title={t.set} description={t.setHint}>
      <Form method="post" noValidate className="grid max-w-2xl gap-4">
        <Select
          name="divisionId"
          label={t.division}
          defaultValue={typed("divisionId")}
          options={view.divisions.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
        />
        <Select
          name="entryId"
          required
          placeholder={t.choose}
          label={t.entry}
          help={t.entryHelp}
          defaultValue={typed("entryId")}
          error={mine?.errors.entryId?.[0]}
          options={view.choices.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        />
        <DateTimeField
          name="dueAt"
          label={t.dueAt}
          help={t.dueHelp}
          defaultValue={typed("dueAt")}
          error={mine?.errors.dueAt?.[0]}
        />
        <TextField
          name="note"
          label={t.note}
          help={t.noteHelp}
          defaultValue={typed("note")}
          error={mine?.errors.note?.[0]}
        />
        <div>
          <Button kind="primary" name="act" value="set">
            {t.setAct}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
