import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { refusalStatus } from "~/core/refusal";
import { newPasswordForm } from "~/features/accounts/account.form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { Gate } from "~/features/accounts/Gate";
import { readPasswordReset, resetPassword } from "~/features/accounts/password.service.server";
import { SpentLink } from "~/features/accounts/SpentLink";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { PasswordField } from "~/ui/PasswordField";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const link = await readPasswordReset(await requestContext(request, context), param(params, "token"));
  if (!link.ok && link.error === "not_found") return orThrow<never>(link);
  return link.ok
    ? data({ email: link.value.email, spent: null })
    : data({ email: null, spent: link.error }, refusalStatus(link.error));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(newPasswordForm, request);
  if (!form.ok) return invalid(form);
  const ctx = await requestContext(request, context);
  const agent = request.headers.get("user-agent");
  const signedIn = await resetPassword(ctx, param(params, "token"), form.value.password, agent);
  if (!signedIn.ok) return refused(signedIn.error);
  const response = redirectWithNotice(paths.myWork(), textFor(accountsText, ctx.locale).reset.done);
  response.headers.append("set-cookie", signedIn.value.cookie);
  return response;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).reset.title }));

export default function ResetPassword() {
  const t = useText(accountsText);
  const { email, spent } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (email === null) {
    return (
      <SpentLink reason={spent}>
        <Button kind="primary" to={paths.forgotPassword()}>
          {t.link.again}
        </Button>
      </SpentLink>
    );
  }
  return (
    <Gate title={t.reset.title} description={t.reset.for(email)}>
      <Form method="post" className="grid gap-5" noValidate>
        <FormProblems state={state} />
        <input type="hidden" name="username" autoComplete="username" defaultValue={email} />
        <PasswordField
          name="password"
          label={t.fields.newPassword}
          help={t.fields.passwordHelp}
          autoComplete="new-password"
          error={state?.errors.password?.[0]}
        />
        <Button kind="primary">{t.reset.action}</Button>
      </Form>
    </Gate>
  );
}
