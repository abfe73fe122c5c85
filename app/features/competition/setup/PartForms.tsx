import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { MoneyField } from "~/ui/MoneyField";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import type { CompetitionField, Division, Prize } from "../competition";
import { BilingualFields } from "./BilingualFields";
import { divisionForm, fieldForm, prizeForm } from "./parts.form";
import { SetupForm } from "./SetupForm";

type Of<Part> = {
  competition: { readonly id: string; readonly revision: number };
  /** the one to change; undefined: a new one */
  part: Part | undefined;
  state: FormState | undefined;
};

export function DivisionFields({ competition, part, state }: Of<Division>) {
  const t = useText(setupText).divisions;
  const form = useZodForm(divisionForm, state, {
    "name.vi": part?.name.vi,
    "name.en": part?.name.en,
    "about.vi": part?.about.vi,
    "about.en": part?.about.en,
  });
  const hidden = { act: "saveDivision", revision: competition.revision, id: part?.id ?? "" };
  return (
    <SetupForm form={form} state={state} hidden={hidden} cancelTo={paths.deskDivisions(competition.id)}>
      <BilingualFields form={form} name="name" label={t.name} />
      <BilingualFields form={form} name="about" label={t.about} required={false} rows={2} />
    </SetupForm>
  );
}

export function FieldFields({ competition, part, state }: Of<CompetitionField>) {
  const t = useText(setupText).divisions;
  const form = useZodForm(fieldForm, state, { "name.vi": part?.name.vi, "name.en": part?.name.en });
  const hidden = { act: "saveField", revision: competition.revision, id: part?.id ?? "" };
  return (
    <SetupForm form={form} state={state} hidden={hidden} cancelTo={paths.deskDivisions(competition.id)}>
      <BilingualFields form={form} name="name" label={t.fieldName} />
    </SetupForm>
  );
}

type PrizeProps = Of<Omit<Prize, "amount"> & { readonly amount: string }> & { divisions: readonly Division[] };

export function PrizeFields({ competition, part, state, divisions }: PrizeProps) {
  const t = useText(setupText).prizes;
  const locale = useLocale();
  const form = useZodForm(prizeForm, state, {
    "name.vi": part?.name.vi,
    "name.en": part?.name.en,
    divisionId: part?.divisionId ?? "",
    amount: part?.amount,
    count: String(part?.count ?? 1),
  });
  const hidden = { act: "save", revision: competition.revision, id: part?.id ?? "" };
  return (
    <SetupForm form={form} state={state} hidden={hidden} cancelTo={paths.deskPrizes(competition.id)}>
      <BilingualFields form={form} name="name" label={t.name} />
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-3">
        <Select
          {...form.field("divisionId")}
          label={t.division}
          placeholder={t.side}
          options={divisions.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
        />
        <MoneyField {...form.field("amount")} label={t.amount} help={t.amountHelp} />
        <TextField {...form.field("count")} label={t.count} inputMode="numeric" required />
      </div>
    </SetupForm>
  );
}
