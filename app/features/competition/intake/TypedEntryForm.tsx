import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { toHanoiLocal } from "~/core/instant";
import { FormProblems } from "~/features/accounts/FormProblems";
import { ProjectFields } from "~/features/directory/ProjectFields";
import { localized } from "~/i18n/catalogue";
import { intakeText } from "~/i18n/intake";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { DateTimeField } from "~/ui/DateTimeField";
import { FormBar } from "~/ui/FormBar";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { typedChannels, typedEntryForm } from "./intake.form";
import type { TypedEntryView } from "./intake.service.server";

/** One entry that came on paper or by e-mail: how it came, who leads it, what it is about. */
export function TypedEntryForm({ view, state }: { view: TypedEntryView; state: FormState | undefined }) {
  const t = useText(intakeText);
  const locale = useLocale();
  const form = useZodForm(typedEntryForm, state, { stage: "idea", receivedAt: toHanoiLocal(view.now) });
  const { field } = form;
  const options = (list: TypedEntryView["divisions"] | TypedEntryView["fields"]) =>
    list.map(({ id, name }) => ({ value: id, label: localized(name, locale) }));
  return (
    <Form method="post" className="measure" {...form.form}>
      <FormProblems state={state} issues={form.issues} />
      <input type="hidden" name="entryId" value={form.valueOf("entryId") ?? view.entryId} />
      <Section title={t.form.arrival}>
        <div className="grid gap-5">
          <RadioGroup
            name="channel"
            label={t.form.channel}
            defaultValue={form.valueOf("channel") ?? "paper"}
            error={form.errorOf("channel")}
            choices={typedChannels.map((value) => ({ value, label: t.channels[value] }))}
            columns={2}
          />
          <DateTimeField {...field("receivedAt")} label={t.form.receivedAt} help={t.form.receivedHelp} required />
          <Select
            {...field("divisionId")}
            label={t.form.division}
            placeholder="—"
            options={options(view.divisions)}
            required
          />
          <Select {...field("fieldId")} label={t.form.field} placeholder="—" options={options(view.fields)} required />
        </div>
      </Section>
      <Section title={t.form.lead} description={t.form.leadHelp}>
        <div className="grid gap-5">
          <TextField {...field("lead.name")} label={t.form.name} required autoComplete="off" />
          <TextField
            {...field("lead.email")}
            type="email"
            label={t.form.email}
            help={t.form.emailHelp}
            autoComplete="off"
          />
          <TextField {...field("lead.phone")} type="tel" label={t.form.phone} autoComplete="off" />
          <TextField
            {...field("lead.birthYear")}
            inputMode="numeric"
            className="max-w-48"
            label={t.form.birthYear}
            autoComplete="off"
          />
        </div>
      </Section>
      <Section title={t.form.project}>
        <ProjectFields form={form} place={null} />
      </Section>
      <FormBar>
        <Button kind="primary">{t.form.save}</Button>
      </FormBar>
    </Form>
  );
}
