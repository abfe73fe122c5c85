import { Link } from "@remix-run/react";
import { accountsText } from "~/i18n/accounts";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Checkbox } from "~/ui/Checkbox";
import { PasswordField } from "~/ui/PasswordField";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";

/** What a new account needs. Consents are never ticked beforehand; `email` absent where a letter's link proves it. */
export function NewAccountFields({ form, withEmail }: { form: ZodForm; withEmail: boolean }) {
  const t = useText(accountsText);
  return (
    <>
      <TextField {...form.field("name")} label={t.fields.name} autoComplete="name" required />
      {withEmail && (
        <TextField {...form.field("email")} label={t.fields.email} type="email" autoComplete="email" required />
      )}
      <PasswordField
        {...form.field("password")}
        label={t.fields.password}
        help={t.fields.passwordHelp}
        autoComplete="new-password"
        required
      />
      <Checkbox
        name="consent"
        label={t.signUp.consent}
        error={form.errorOf("consent")}
        defaultChecked={form.valueOf("consent") === "on"}
        help={
          <Link to={paths.privacy()} target="_blank" className="link">
            {t.signUp.notice}
          </Link>
        }
        required
      />
      <Checkbox name="news" label={t.signUp.news} defaultChecked={form.valueOf("news") === "on"} />
    </>
  );
}
