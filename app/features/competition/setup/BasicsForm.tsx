import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { refusalText } from "~/i18n/refusal";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { BasicsFields } from "./BasicsFields";
import { BilingualFields } from "./BilingualFields";
import { basicsForm } from "./basics.form";
import type { readBasics } from "./basics.service.server";
import { ParticularsFields } from "./ParticularsFields";
import { SetupForm } from "./SetupForm";

export type Basics = Extract<Awaited<ReturnType<typeof readBasics>>, { ok: true }>["value"];

/** Names, rules text and settings of a competition. */
export function BasicsForm({ basics, state }: { basics: Basics; state: FormState | undefined }) {
  const t = useText(setupText).basics;
  const words = useText(setupText).create;
  const locale = useLocale();
  const reasons = useText(refusalText);
  const { officialName, decision, hosts, contact } = basics.particulars;
  const form = useZodForm(basicsForm, state, {
    "name.vi": basics.name.vi,
    "name.en": basics.name.en,
    "summary.vi": basics.summary.vi,
    "summary.en": basics.summary.en,
    "officialName.vi": officialName?.vi,
    "officialName.en": officialName?.en,
    "decision.number": decision?.number,
    "decision.day": decision?.day,
    "decision.body": decision?.body,
    "hosts.vi": hosts?.vi,
    "hosts.en": hosts?.en,
    "contact.vi": contact?.vi,
    "contact.en": contact?.en,
    "rules.vi": basics.rules.vi,
    "rules.en": basics.rules.en,
    numberPrefix: basics.numberPrefix,
    slug: basics.slug,
    seriesId: basics.seriesId,
    graceMinutes: String(basics.graceMinutes),
    adultAge: String(basics.adultAge),
  });
  return (
    <SetupForm
      form={form}
      state={state}
      hidden={{ act: "save", revision: basics.revision }}
      goesOn
      blockedBecause={basics.lockedBecause ? reasons[basics.lockedBecause] : undefined}
    >
      <Section title={t.words}>
        <div className="grid gap-5">
          <BasicsFields form={form} isPrefixFixed={basics.hasNumbers} />
        </div>
      </Section>
      <ParticularsFields form={form} />
      <Section title={t.rules} description={t.rulesHelp}>
        <BilingualFields form={form} name="rules" label={t.rules} required={false} rows={14} />
      </Section>
      <Section title={t.settings}>
        <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
          <TextField {...form.field("graceMinutes")} label={t.grace} help={t.graceHelp} required inputMode="numeric" />
          <TextField
            {...form.field("adultAge")}
            label={t.adultAge}
            help={t.adultAgeHelp}
            required
            inputMode="numeric"
          />
          <Select
            {...form.field("seriesId")}
            label={words.series}
            help={words.seriesHelp}
            placeholder={words.noSeries}
            options={basics.series.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
          />
          <TextField {...form.field("seriesName")} label={words.seriesName} />
        </div>
      </Section>
    </SetupForm>
  );
}
