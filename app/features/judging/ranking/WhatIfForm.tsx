import { Form, Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { rankingText } from "~/i18n/ranking";
import { rankingMethodText } from "~/i18n/ranking-method";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { rankingMethods } from "./model/answer";
import type { ChosenDivision } from "./read-ranking.service.server";
import { weightField } from "./what-if";

type Props = { readonly chosen: ChosenDivision };

/** Other rules to try: the whole trial stands in the address, so it can be gone back to and is never saved. */
export function WhatIfForm({ chosen }: Props) {
  const t = useText(rankingText).trial;
  const methods = useText(rankingMethodText);
  const locale = useLocale();
  const { trial, criteria } = chosen;
  if (!trial) return null;
  const typed = (field: string) => trial.typed[field] ?? "";
  const fault = (field: string) => (trial.faults.includes(field) ? t.faulty : undefined);
  const moved = chosen.rows.filter(({ was, rank }) => was !== null && was.rank !== rank).length;
  const crossed = chosen.rows.filter(
    ({ was, cut }) => was !== null && (was.cut === "inside") !== (cut === "inside"),
  ).length;
  return (
    <div className="grid gap-4">
      <Notice tone="sky" title={t.band}>
        {t.bandHint} <strong>{trial.faults.length > 0 ? t.faults : t.changed(moved, crossed)}</strong>{" "}
        <Link className="link" to={`?bang=${chosen.key}`} preventScrollReset>
          {t.back}
        </Link>
      </Notice>
      <Form
        method="get"
        preventScrollReset
        className="grid gap-4 border-b border-line pb-6"
        aria-label={t.form}
        key={JSON.stringify(trial.typed)}
      >
        <input type="hidden" name="bang" value={chosen.key} />
        <input type="hidden" name="thu" value="1" />
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-[minmax(0,22rem)_minmax(0,12rem)]">
          <Select
            name="cach"
            label={t.method}
            defaultValue={trial.method ?? chosen.method}
            error={fault("cach")}
            options={rankingMethods.map((method) => ({ value: method, label: methods.names[method] }))}
          />
          <TextField
            name="suat"
            label={t.places}
            inputMode="numeric"
            defaultValue={typed("suat") || (chosen.quota === null ? "" : String(chosen.quota))}
            error={fault("suat")}
          />
        </div>
        <details
          className="group border-y border-line"
          open={criteria.some(({ key }) => typed(weightField(key)) !== "")}
        >
          <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-3 font-medium">
            {t.weights}
            <Icon name="chevron-down" className="flex-none text-stone group-open:rotate-180" />
          </summary>
          <div className="mt-2 mb-4 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
            {criteria.map(({ key, title, weight }) => (
              <TextField
                key={key}
                name={weightField(key)}
                label={localized(title, locale)}
                help={t.weightHelp(formatHundredths(weight, locale))}
                inputMode="decimal"
                defaultValue={typed(weightField(key))}
                error={fault(weightField(key))}
              />
            ))}
          </div>
        </details>
        <div>
          <Button kind="primary">{t.show}</Button>
        </div>
      </Form>
    </div>
  );
}
