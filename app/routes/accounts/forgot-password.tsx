import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useSearchParams } from "@remix-run/react";
import { forgotForm } from "~/features/accounts/account.form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { Gate } from "~/features/accounts/Gate";
import { askPasswordReset } from "~/features/accounts/password.service.server";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { invalid, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { TextField } from "~/ui/TextField";

const sentMark = "da-gui";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(forgotForm, request);
  if (!form.ok) return invalid(form);
  const asked = await askPasswordReset(await requestContext(request, context), form.value.email);
  return asked.ok ? redirect(`${paths.forgotPassword()}?${sentMark}`) : refused(asked.error, form);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).forgot.title }));

export default function ForgotPassword() {
  const t = useText(accountsText);
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  const back = (
    <Link className="link" to={paths.signIn()}>
      {t.forgot.back}
    </Link>
  );
  if (search.has(sentMark)) return <Gate title={t.forgot.sentTitle} description={t.forgot.sent} elsewhere={back} />;
  const typed = state?.values.email;
  return (
    <Gate title={t.forgot.title} description={t.forgot.description} elsewhere={back}>
      <Form method="post" className="grid gap-5" noValidate>
        <FormProblems state={state} />
        <TextField
          name="email"
          type="email"
          label={t.fields.email}
          autoComplete="username"
          defaultValue={typeof typed === "string" ? typed : ""}
          error={state?.errors.email?.[0]}
        />
        <Button kind="primary">{t.forgot.action}</Button>
      </Form>
    </Gate>
  );
}
