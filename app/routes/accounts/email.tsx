import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { AccountPage } from "~/features/accounts/AccountPage";
import { changeEmailForm } from "~/features/accounts/account.form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { askEmailChange } from "~/features/accounts/profile.service.server";
import { useBlankForm } from "~/features/accounts/use-blank-form";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { PasswordField } from "~/ui/PasswordField";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  return { email: requireViewer(ctx, request).email };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const viewer = requireViewer(ctx, request);
  const form = await parseForm(changeEmailForm, request);
  if (!form.ok) return invalid(form);
  const asked = await askEmailChange(ctx, viewer, form.value);
  if (!asked.ok) return refused(asked.error, form);
  return redirectWithNotice(paths.accountEmail(), textFor(accountsText, ctx.locale).email.sent);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).email.title }));

export default function Email() {
  const t = useText(accountsText);
  const { email } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const form = useZodForm(changeEmailForm, state);
  useBlankForm(form.form.ref, state !== undefined);
  return (
    <AccountPage current="email">
      <Section title={t.email.title} description={t.email.hint}>
        <Form method="post" className="grid max-w-md gap-5" {...form.form}>
          <p className="font-medium">{t.email.current(email)}</p>
          <FormProblems state={state} issues={form.issues} />
          <TextField {...form.field("email")} label={t.email.newEmail} type="email" autoComplete="email" />
          <PasswordField {...form.field("password")} label={t.fields.currentPassword} autoComplete="current-password" />
          <div>
            <Button kind="primary">{t.email.action}</Button>
          </div>
        </Form>
      </Section>
    </AccountPage>
  );
}
