import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { directoryText } from "~/i18n/directory";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { MoneyField } from "~/ui/MoneyField";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { needKeys } from "../project";
import type { FiguresSheet } from "./figures";
import { figureLimits, figuresForm } from "./figures.form";

type Props = { figures: FiguresSheet; state: FormState | undefined; busy: boolean };

/** What investors ask for, open to the whole team; who sees it is chosen elsewhere. */
export function FiguresForm({ figures, state, busy }: Props) {
  const t = useText(investingText).founder.figures;
  const words = useText(directoryText).needs;
  const { raising, revenue, revenueYear, customers, founded, useOfFunds, contact, revision } = figures;
  const form = useZodForm(figuresForm, state, {
    raising: grouped(raising),
    revenue: grouped(revenue),
    revenueYear: revenueYear?.toString(),
    customers: customers?.toString(),
    founded: founded?.toString(),
    useOfFunds,
    contactName: contact?.name,
    contactEmail: contact?.email,
    contactPhone: contact?.phone,
  });
  return (
    <Section id="figures" title={t.title} description={t.about}>
      <Form method="post" className="grid max-w-[42rem] gap-6" preventScrollReset {...form.form}>
        <input type="hidden" name="figuresRevision" value={revision} />
        <FormProblems state={state} issues={form.issues} />
        <CheckboxGroup
          key={figures.needKeys.join()}
          name="needKeys[]"
          id="needKeys"
          label={t.needKeys}
          defaultValues={figures.needKeys}
          choices={needKeys.map((key) => ({ value: key, label: words[key] }))}
          columns={2}
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <MoneyField {...form.field("raising")} label={t.raising} />
          <TextField {...form.field("customers")} label={t.customers} inputMode="numeric" />
          <MoneyField {...form.field("revenue")} label={t.revenue} />
          <TextField {...form.field("revenueYear")} label={t.revenueYear} inputMode="numeric" />
          <TextField {...form.field("founded")} label={t.founded} inputMode="numeric" />
        </div>
        <TextArea {...form.field("useOfFunds")} label={t.useOfFunds} limit={figureLimits.useOfFunds} rows={3} />
        <TextField {...form.field("contactName")} label={t.contactName} help={t.contactHelp} />
        <div className="grid gap-6 sm:grid-cols-2">
          <TextField {...form.field("contactEmail")} label={t.contactEmail} inputMode="email" />
          <TextField {...form.field("contactPhone")} label={t.contactPhone} inputMode="tel" />
        </div>
        <div>
          <Button name="act" value="figures" busy={busy}>
            {t.save}
          </Button>
        </div>
      </Form>
    </Section>
  );
}

function grouped(amount: bigint | null): string | null {
  return amount === null ? null : amount.toString().replace(/\B(?=(?:\d{3})+$)/g, ".");
}
