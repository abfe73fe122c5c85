import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/competition/setup/RefusalNotice";
import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { FormBar } from "~/ui/FormBar";
import { Notice } from "~/ui/Notice";
import { Pagination } from "~/ui/Pagination";
import { LinkTabs } from "~/ui/Tabs";
import { RoundTabs } from "../rounds/RoundTabs";
import type { OrganizerMarksView } from "./organizer-marks.service.server";

type Props = { readonly view: OrganizerMarksView; readonly pageSize: number; readonly state: FormState | undefined };

/** The organizer's points of a round: one field for each entry and criterion, a division at a time. */
export function OrganizerMarks({ view, pageSize, state }: Props) {
  const t = useText(rubricText).marks;
  const locale = useLocale();
  const { chosen, divisions } = view;
  return (
    <>
      <RoundTabs head={view} description={t.description} hasOrganizerMarks />
      {divisions.length > 1 && (
        <LinkTabs
          label={t.divisions}
          tabs={divisions.map(({ key, name, count }) => ({
            to: `?bang=${key}`,
            label: localized(name, locale),
            count,
            current: key === chosen?.key,
          }))}
        />
      )}
      {!chosen && <EmptyState title={t.none}>{t.noneHelp}</EmptyState>}
      {chosen && chosen.rows.length === 0 && <EmptyState title={t.noEntries}>{t.noEntriesHelp}</EmptyState>}
      {chosen && chosen.rows.length > 0 && (
        <>
          <RefusalNotice state={state} />
          <Table key={`${chosen.key} ${view.page}`} view={view} chosen={chosen} state={state} />
          <Pagination page={view.page} pageSize={pageSize} total={chosen.total} />
        </>
      )}
    </>
  );
}

type Chosen = NonNullable<OrganizerMarksView["chosen"]>;
type TableProps = { view: OrganizerMarksView; chosen: Chosen; state: FormState | undefined };

function Table({ view, chosen, state }: TableProps) {
  const t = useText(rubricText).marks;
  const locale = useLocale();
  const points = (hundredths: number | undefined) =>
    hundredths === undefined ? "" : formatHundredths(hundredths, locale);
  const isReadOnly = view.blockedBecause !== null;
  return (
    <Form method="post" preventScrollReset className="mt-4 grid gap-4">
      {isReadOnly && <Notice tone="leaf">{t.closed}</Notice>}
      {!isReadOnly && chosen.lacking > 0 && (
        <Notice tone="turmeric" title={t.missing(chosen.lacking)}>
          {t.missingHelp}
        </Notice>
      )}
      <ul>
        {chosen.rows.map(({ entryId, number, title, marks }) => (
          <li key={entryId} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line py-3">
            <p className="min-w-0 flex-1 basis-60">
              <span className="block text-small text-stone tabular-nums">{number}</span>
              <span className="font-medium">{title}</span>
            </p>
            {chosen.criteria.map((criterion) => {
              const name = `marks.${entryId}.${criterion.key}`;
              const stands = points(marks[criterion.key]);
              const [wrong] = state?.errors[name] ?? [];
              const typed = state?.values[name];
              const saw = state?.values[`was.${entryId}.${criterion.key}`];
              const isElsewhere = typeof saw === "string" && saw !== stands;
              return (
                <label key={criterion.key} className="grid w-full max-w-44 gap-1 text-table">
                  <span>{localized(criterion.title, locale)}</span>
                  <input type="hidden" name={`was.${entryId}.${criterion.key}`} value={stands} />
                  <input
                    key={stands}
                    id={name}
                    name={name}
                    className="input tabular-nums"
                    inputMode="decimal"
                    autoComplete="off"
                    readOnly={isReadOnly}
                    defaultValue={typeof typed === "string" && !isElsewhere ? typed : stands}
                    aria-label={t.mark(localized(criterion.title, locale), `${number} ${title}`)}
                    aria-invalid={wrong ? true : undefined}
                    aria-describedby={`${name}-help`}
                  />
                  {isElsewhere && typeof typed === "string" && typed !== saw && typed !== stands && (
                    <span className="text-small text-turmeric-ink">{t.typed(typed || "–")}</span>
                  )}
                  <span id={`${name}-help`} className={`text-small ${wrong ? "text-madder" : "text-stone"}`}>
                    {wrong ?? t.range(points(criterion.minMark), points(criterion.maxMark), points(criterion.step))}
                  </span>
                </label>
              );
            })}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <FormBar status={chosen.lacking === 0 ? t.complete : t.missing(chosen.lacking)}>
          <Button kind="primary">{t.save}</Button>
        </FormBar>
      )}
    </Form>
  );
}
