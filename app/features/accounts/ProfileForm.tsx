import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatPhone } from "~/core/phone";
import { accountsText } from "~/i18n/accounts";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { RadioGroup } from "~/ui/RadioGroup";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import type { Account } from "./account";
import { profileForm } from "./account.form";
import { FormProblems } from "./FormProblems";

interface Props {
  profile: Pick<Account, "name" | "phone" | "locale">;
  state: FormState | undefined;
}

/** Name, telephone and the language in which letters are written. */
export function ProfileForm({ profile, state }: Props) {
  const t = useText(accountsText);
  const phone = profile.phone ? formatPhone(profile.phone) : "";
  const form = useZodForm(profileForm, state, { name: profile.name, phone, locale: profile.locale });
  return (
    <Form method="post" className="grid max-w-md gap-5" {...form.form}>
      <FormProblems state={state} issues={form.issues} />
      <TextField {...form.field("name")} label={t.fields.name} autoComplete="name" required />
      <TextField
        {...form.field("phone")}
        label={t.fields.phone}
        help={t.fields.phoneHelp}
        type="tel"
        autoComplete="tel"
        inputMode="tel"
      />
      <RadioGroup
        name="locale"
        label={t.fields.locale}
        columns={2}
        defaultValue={form.valueOf("locale")}
        choices={[
          { value: "vi", label: t.fields.vietnamese },
          { value: "en", label: t.fields.english },
        ]}
      />
      <div>
        <Button kind="primary">{t.account.save}</Button>
      </div>
    </Form>
  );
}
