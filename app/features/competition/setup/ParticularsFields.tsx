import { editionText } from "~/i18n/edition";
import { useText } from "~/i18n/use-text";
import { DateTimeField } from "~/ui/DateTimeField";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import { BilingualFields } from "./BilingualFields";

/** The head of the rules: the official name, the decision, who hosts, whom to ask. */
export function ParticularsFields({ form }: { form: ZodForm }) {
  const t = useText(editionText).particulars;
  return (
    <Section title={t.title} description={t.description}>
      <div className="grid gap-5">
        <BilingualFields
          form={form}
          name="officialName"
          label={t.officialName}
          help={t.officialNameHelp}
          required={false}
          rows={2}
        />
        <div className="grid gap-x-6 gap-y-5 md:grid-cols-3">
          <TextField {...form.field("decision.number")} label={t.number} help={t.numberHelp} />
          <DateTimeField {...form.field("decision.day")} label={t.day} dayOnly />
          <TextField {...form.field("decision.body")} label={t.body} />
        </div>
        <BilingualFields form={form} name="hosts" label={t.hosts} help={t.hostsHelp} required={false} rows={4} />
        <BilingualFields form={form} name="contact" label={t.contact} help={t.contactHelp} required={false} rows={3} />
      </div>
    </Section>
  );
}
