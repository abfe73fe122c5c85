import type { FormState } from "~/core/form";
import { fieldKeys, stages } from "~/features/directory/project";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { MoneyField } from "~/ui/MoneyField";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import type { Thesis } from "../investor";
import { investorLimits } from "./investor.form";

type Props = {
  form: ZodForm;
  hosts: readonly { readonly id: string; readonly name: { readonly vi: string; readonly en: string | null } }[];
  provinces: readonly { readonly code: string; readonly name: string }[];
  thesis: Pick<Thesis, "fields" | "stages" | "provinces"> | null;
  /** what was sent and came back: ticks stay as they were set */
  state: FormState | undefined;
  /** the host stays once it has an application to decide on */
  hostId: string | null;
};

/** What an investor says of themselves. */
export function InvestorFields({ form, hosts, provinces, thesis, state, hostId }: Props) {
  const t = useText(investingText).profile;
  const words = useText(directoryText);
  const locale = useLocale();
  const ticked = (name: "fields" | "stages" | "provinces"): readonly string[] => {
    if (!state) return thesis?.[name] ?? [];
    const sent = state.values[`${name}[]`];
    return Array.isArray(sent) ? sent : [];
  };
  const chosen = ticked("provinces").length;
  return (
    <div className="grid gap-6">
      {hostId ? (
        <input type="hidden" name="organizationId" value={hostId} />
      ) : (
        <Select
          {...form.field("organizationId")}
          label={t.host}
          help={t.hostHelp}
          placeholder={t.choose}
          options={hosts.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
          required
        />
      )}
      <TextField {...form.field("name")} label={t.name} autoComplete="name" required />
      <TextField {...form.field("firm")} label={t.firm} help={t.firmHelp} autoComplete="organization" required />
      <TextField {...form.field("position")} label={t.position} autoComplete="organization-title" />
      <TextField {...form.field("website")} label={t.website} help={t.websiteHelp} inputMode="url" />
      <TextField {...form.field("phone")} label={t.phone} help={t.phoneHelp} inputMode="tel" autoComplete="tel" />
      <TextArea
        {...form.field("aboutVi")}
        label={t.aboutVi}
        help={t.aboutHelp}
        limit={investorLimits.about}
        rows={5}
        required
      />
      <TextArea {...form.field("aboutEn")} label={t.aboutEn} limit={investorLimits.about} rows={3} />
      <div>
        <h2 className="text-h3">{t.thesis}</h2>
        <p className="field-help">{t.thesisHelp}</p>
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        <MoneyField {...form.field("ticketFrom")} label={t.ticketFrom} />
        <MoneyField {...form.field("ticketTo")} label={t.ticketTo} />
      </div>
      <CheckboxGroup
        name="fields[]"
        id="fields"
        label={t.fields}
        defaultValues={ticked("fields")}
        choices={fieldKeys.map((key) => ({ value: key, label: words.fields[key] }))}
        columns={2}
      />
      <CheckboxGroup
        name="stages[]"
        id="stages"
        label={t.stages}
        defaultValues={ticked("stages")}
        choices={stages.map((key) => ({ value: key, label: words.stages[key] }))}
        columns={2}
      />
      {provinces.length > 0 && (
        <details className="rounded-card border border-line px-4 py-2">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">
            {t.provinces}
            {chosen > 0 && ` (${chosen})`}
          </summary>
          <CheckboxGroup
            name="provinces[]"
            id="provinces"
            label={t.provinces}
            labelHidden
            defaultValues={ticked("provinces")}
            choices={provinces.map(({ code, name }) => ({ value: code, label: name }))}
            columns={3}
          />
        </details>
      )}
    </div>
  );
}
