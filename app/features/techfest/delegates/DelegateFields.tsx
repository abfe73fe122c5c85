import { delegatesText } from "~/i18n/delegates";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { useText } from "~/i18n/use-text";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";

type Named = { readonly id: string; readonly name: string };

/** Who a delegate is, as the desk writes it. */
export function DelegateFields({ form, delegations }: { form: ZodForm; delegations: readonly Named[] }) {
  const t = useText(delegatesDeskText);
  const words = useText(delegatesText).registration;
  const { field } = form;
  return (
    <>
      <TextField {...field("name")} label={t.columns.name} help={words.nameHelp} required autoComplete="off" />
      <TextField {...field("title")} label={t.columns.title} autoComplete="off" />
      <TextField {...field("workplace")} label={t.columns.workplace} autoComplete="off" />
      <Select
        {...field("delegationId")}
        label={t.columns.delegation}
        placeholder={t.one.noDelegation}
        options={delegations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field("phone")} type="tel" label={t.columns.phone} autoComplete="off" />
        <TextField {...field("email")} type="email" label={t.columns.email} autoComplete="off" />
      </div>
      <TextArea {...field("note")} label={t.columns.note} help={t.one.noteHelp} rows={2} limit={500} />
    </>
  );
}
