import { Form } from "@remix-run/react";
import { useState } from "react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { Dossier } from "~/features/competition/entry/Dossier";
import { calibrationText } from "~/i18n/calibration";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatHundredths } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { FormBar } from "~/ui/FormBar";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { computedMaximum } from "../rubric";
import { markOf, runningTotal } from "../score";
import { CriterionCard } from "../sheet/CriterionCard";
import { isWrongMark, marksTyped, type TypedMarks } from "../sheet/mark-text";
import type { CalibrationSheetView } from "./calibration-sheet.service.server";
import { SpreadChart } from "./SpreadChart";

type Props = { readonly sheet: CalibrationSheetView; readonly state: FormState | undefined };

/** A judge scores an entry that counts for nothing, beside its dossier; afterwards they see where they stood among all. */
export function CalibrationSheet({ sheet, state }: Props) {
  const t = useText(calibrationText);
  const reasons = useText(refusalText);
  const locale = useLocale();
  const { spread, closedBecause, dueAt } = sheet;
  return (
    <>
      <PageHeader
        title={sheet.title}
        eyebrow={`${t.title} · ${localized(sheet.roundName, locale)}`}
        backTo={paths.judging()}
        secondary={
          closedBecause === null && (
            <Button to="#phieu" className="lg:hidden">
              {t.toSheet}
            </Button>
          )
        }
        description={[t.counts, dueAt && t.due(formatDateTime(dueAt, locale)), sheet.note].filter(Boolean).join(" ")}
      />
      {(sheet.draft.submittedAt || closedBecause) && (
        <div className="mb-8 grid gap-3">
          {sheet.draft.submittedAt && (
            <Notice tone="leaf">{t.done(formatDateTime(sheet.draft.submittedAt, locale))}</Notice>
          )}
          {closedBecause && <Notice tone="turmeric">{reasons[closedBecause]}</Notice>}
        </div>
      )}
      {spread.length > 0 && (
        <Section title={t.spread.title} description={t.spread.hint}>
          <SpreadChart criteria={sheet.criteria} spread={spread} maximum={computedMaximum(sheet.criteria)} />
        </Section>
      )}
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_26rem] lg:items-start lg:gap-10">
        <section aria-label={t.dossier} className="min-w-0">
          <Dossier dossier={sheet.dossier} />
        </section>
        <SheetForm key={`${sheet.id} ${sheet.draft.revision}`} sheet={sheet} state={state} />
      </div>
    </>
  );
}

function SheetForm({ sheet, state }: Props) {
  const t = useText(calibrationText);
  const locale = useLocale();
  const { criteria, draft } = sheet;
  const before = (key: string) => {
    const typed = state?.values[`marks.${key}`];
    if (typeof typed === "string") return typed;
    const mark = markOf(draft.marks, key);
    return mark === undefined ? "" : formatHundredths(mark, locale);
  };
  const [typed, setTyped] = useState<TypedMarks>(() =>
    Object.fromEntries(criteria.map(({ key }) => [key, before(key)])),
  );
  const marks = marksTyped(typed);
  const sum = runningTotal(criteria, marks);
  const isReadOnly = sheet.closedBecause !== null;
  const remark = state?.values.remark;
  return (
    <Form method="post" noValidate id="phieu" className="grid scroll-mt-4 gap-8 max-lg:mt-10">
      <input type="hidden" name="revision" value={draft.revision} />
      {criteria.map((criterion, index) => (
        <CriterionCard
          key={criterion.key}
          criterion={criterion}
          at={index + 1}
          of={criteria.length}
          typed={typed[criterion.key] ?? ""}
          mark={marks[criterion.key]}
          isWrong={isWrongMark(criterion, typed[criterion.key])}
          isReadOnly={isReadOnly}
          hasKeypad={false}
          onType={(text) => setTyped((all) => ({ ...all, [criterion.key]: text }))}
          onFocus={() => undefined}
        />
      ))}
      <TextArea
        name="remark"
        label={t.remark}
        rows={3}
        limit={4_000}
        readOnly={isReadOnly}
        error={state?.errors.remark?.[0]}
        defaultValue={typeof remark === "string" ? remark : draft.remark}
      />
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
      {!isReadOnly && (
        <FormBar
          status={sum.marked > 0 && t.soFar(formatHundredths(sum.total, locale), formatHundredths(sum.outOf, locale))}
          missing={sum.missing.length > 0 && t.missing(sum.missing.length)}
        >
          <Button name="act" value="save">
            {t.save}
          </Button>
          <Button kind="primary" name="act" value="submit">
            {t.submit}
          </Button>
        </FormBar>
      )}
    </Form>
  );
}
