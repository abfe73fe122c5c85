import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { accountsText } from "~/i18n/accounts";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { PasswordField } from "~/ui/PasswordField";
import { Section } from "~/ui/Section";
import { useZodForm } from "~/ui/use-zod-form";
import { changePasswordForm } from "./account.form";
import { FormProblems } from "./FormProblems";
import { useBlankForm } from "./use-blank-form";

/** A new password for whoever knows the old one; the hidden address lets a password keeper know whose it is. */
export function PasswordForm({ email, state }: { email: string; state: FormState | undefined }) {
  const t = useText(accountsText);
  const form = useZodForm(changePasswordForm, state);
  useBlankForm(form.form.ref, state !== undefined);
  return (
    <Section title={t.security.passwordTitle} description={t.security.passwordHint}>
      <Form method="post" className="grid max-w-md gap-5" {...form.form}>
        <FormProblems state={state} issues={form.issues} />
        <input type="hidden" name="username" autoComplete="username" defaultValue={email} />
        <PasswordField
          {...form.field("currentPassword")}
          label={t.fields.currentPassword}
          autoComplete="current-password"
        />
        <PasswordField
          {...form.field("password")}
          label={t.fields.newPassword}
          help={t.fields.passwordHelp}
          autoComplete="new-password"
        />
        <div>
          <Button kind="primary" name="act" value="password">
            {t.security.passwordAction}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
