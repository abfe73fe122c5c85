import { setupText } from "~/i18n/setup";
import { useText } from "~/i18n/use-text";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import { BilingualFields } from "./BilingualFields";

/** Names, introduction, number prefix and address: what a new competition and its basics page both ask. */
export function BasicsFields({ form, isPrefixFixed = false }: { form: ZodForm; isPrefixFixed?: boolean }) {
  const t = useText(setupText).basics;
  return (
    <>
      <BilingualFields form={form} name="name" label={t.name} />
      <BilingualFields form={form} name="summary" label={t.summary} help={t.summaryHelp} required={false} rows={3} />
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
        <TextField
          {...form.field("numberPrefix")}
          label={t.numberPrefix}
          help={t.numberPrefixHelp}
          required
          readOnly={isPrefixFixed}
          autoCapitalize="characters"
        />
        <TextField {...form.field("slug")} label={t.slug} help={t.slugHelp} autoCapitalize="none" />
      </div>
    </>
  );
}
