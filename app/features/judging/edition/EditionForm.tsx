import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import type { FormState } from "~/core/form";
import { BasicsFields } from "~/features/competition/setup/BasicsFields";
import { RefusalNotice } from "~/features/competition/setup/RefusalNotice";
import { localized } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { DateTimeField } from "~/ui/DateTimeField";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { newEditionForm } from "./edition.form";
import type { EditionPlan } from "./edition.service.server";
import { PlanDates } from "./PlanDates";
import { PlanSummary } from "./PlanSummary";
import { piecesOf } from "./pieces";

type Props = {
  page: EditionPlan;
  state: FormState | undefined;
  chosen: string | null;
  document: string | undefined;
  newId: string;
};

/** Names, dates and company of a new edition, beside what will be made of its beginning. */
export function EditionForm({ page, state, chosen, document, newId }: Props) {
  const t = useText(editionText).plan;
  const words = useText(setupText).create;
  const locale = useLocale();
  const isBusy = useNavigation().formData?.get("act") === "create";
  const { plan, source, organizations, series } = page;
  const isTemplate = page.kind !== "edition" && page.kind !== "file";
  const form = useZodForm(newEditionForm, state, {
    id: newId,
    organizationId: chosen ?? source?.organizationId ?? organizations[0]?.id ?? "",
    "name.vi": isTemplate ? "" : plan.name.vi,
    "name.en": isTemplate ? "" : plan.name.en,
    "summary.vi": plan.summary.vi,
    "summary.en": plan.summary.en,
    numberPrefix: plan.numberPrefix,
    firstDay: plan.suggestedDay,
    withJudges: "",
  });
  const firstDay = form.field("firstDay");
  const [wanted, setWanted] = useState(firstDay.defaultValue ?? "");
  const named = ({ id, name }: (typeof organizations)[number]) => ({ value: id, label: localized(name, locale) });
  return (
    <Form method="post" {...(document ? { encType: "multipart/form-data" as const } : {})} {...form.form}>
      <ErrorSummary issues={form.issues} />
      <RefusalNotice state={state} />
      <input type="hidden" name="act" value="create" />
      <input type="hidden" name="id" value={form.valueOf("id")} />
      {piecesOf(document ?? "").map((piece, at) => (
        <input key={String(at)} type="hidden" name={`document.${at}`} value={piece} />
      ))}
      {page.kind !== "empty" && <PlanSummary plan={plan} />}
      <Section title={t.names}>
        <div className="grid gap-5">
          <Select
            {...form.field("organizationId")}
            label={words.organization}
            options={organizations.map(named)}
            required
          />
          <BasicsFields form={form} />
        </div>
      </Section>
      {plan.firstDay && (
        <Section title={t.dates}>
          <DateTimeField
            {...firstDay}
            onChange={(event) => {
              void firstDay.onChange(event);
              setWanted(event.target.value);
            }}
            label={t.firstDay}
            help={t.firstDayHelp}
            dayOnly
          />
          <noscript>
            <Button name="then" value="dates">
              {t.showDates}
            </Button>
          </noscript>
          <PlanDates plan={plan} wanted={wanted} now={page.now} />
        </Section>
      )}
      <Section title={t.more}>
        <div className="grid gap-5">
          {source ? (
            <p className="measure">{t.joins}</p>
          ) : (
            <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
              <Select
                {...form.field("seriesId")}
                label={words.series}
                help={words.seriesHelp}
                placeholder={words.noSeries}
                options={series.map(named)}
              />
              <TextField {...form.field("seriesName")} label={words.seriesName} />
            </div>
          )}
          {source && source.judgeCount > 0 && (
            <Checkbox
              name="withJudges"
              label={t.judges(source.judgeCount)}
              help={t.judgesHelp}
              defaultChecked={form.valueOf("withJudges") === "on"}
            />
          )}
        </div>
      </Section>
      <div className="mt-8 flex flex-wrap gap-3">
        <Button kind="primary" busy={isBusy}>
          {t.submit}
        </Button>
        <Button kind="quiet" to={paths.newCompetition()}>
          {t.back}
        </Button>
      </div>
    </Form>
  );
}
