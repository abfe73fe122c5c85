import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { rankingMethodText } from "~/i18n/ranking-method";
import { useLocale, useText } from "~/i18n/use-text";
import { RadioGroup } from "~/ui/RadioGroup";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import { rankingMethods } from "../ranking/model/answer";
import type { RoundDivision, SetupRound } from "./rounds";
import { printedDecimals } from "./rounds.form";

type Props = {
  readonly form: ZodForm;
  /** the rounds that come before, which may count into this one */
  readonly before: readonly SetupRound[];
};

/** How the sheets of a division become a figure: method, rounding, what earlier rounds count for. */
export function MethodFields({ form, before }: Props) {
  const t = useText(rankingMethodText);
  const locale = useLocale();
  return (
    <>
      <h4 className="text-lead font-semibold">{t.title}</h4>
      <RadioGroup
        name="method"
        label={t.field}
        help={t.help}
        columns={2}
        defaultValue={form.valueOf("method")}
        error={form.errorOf("method")}
        choices={rankingMethods.map((method) => ({ value: method, label: t.names[method], help: t.told[method] }))}
      />
      <Select
        {...form.field("decimals")}
        className="max-w-64"
        label={t.decimals}
        help={t.decimalsHelp}
        options={printedDecimals.map((decimals) => ({ value: decimals, label: t.decimalsChoices[decimals] }))}
      />
      {before.length > 0 && (
        <fieldset>
          <legend className="font-medium">{t.combine}</legend>
          <p className="text-table text-stone">{t.combineHelp}</p>
          <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            {before.map(({ id, name }) => (
              <TextField
                key={id}
                {...form.field(`combine.${id}`)}
                label={t.combineField(localized(name, locale))}
                inputMode="decimal"
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}

/** What the fields hold before anything is typed. */
export function useMethodDefaults(judged: RoundDivision | undefined) {
  const locale = useLocale();
  return {
    method: judged?.method ?? "mean",
    decimals: printedDecimals[judged?.settings.decimals ?? 2] ?? "2",
    floorShare: String(judged?.floorShare ?? 90),
    ...Object.fromEntries(
      (judged?.combine ?? []).map(({ roundId, weight }) => [`combine.${roundId}`, formatHundredths(weight, locale)]),
    ),
  };
}
