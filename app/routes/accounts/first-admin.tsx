import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { refusalStatus } from "~/core/refusal";
import { firstAdminForm } from "~/features/accounts/account.form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { becomeFirstAdmin, readFirstAdmin } from "~/features/accounts/first-admin.service.server";
import { Gate } from "~/features/accounts/Gate";
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
import { TextField } from "~/ui/TextField";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const link = await readFirstAdmin(await requestContext(request, context), param(params, "token"));
  if (!link.ok && link.error === "not_found") return orThrow<never>(link);
  return link.ok
    ? data({ link: link.value, spent: null })
    : data({ link: null, spent: link.error }, refusalStatus(link.error));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const token = param(params, "token");
  const link = orThrow(await readFirstAdmin(ctx, token));
  const form = link.isNew ? await parseForm(firstAdminForm, request) : null;
  if (form && !form.ok) return invalid(form);
  const made = await becomeFirstAdmin(ctx, token, form?.value ?? null, request.headers.get("user-agent"));
  if (!made.ok) return refused(made.error, form ?? undefined);
  const response = redirectWithNotice(paths.adminOrganizations(), textFor(accountsText, ctx.locale).firstAdmin.done);
  response.headers.append("set-cookie", made.value.cookie);
  return response;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).firstAdmin.title }));

export default function FirstAdmin() {
  const t = useText(accountsText);
  const { link, spent } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (!link) {
    return (
      <SpentLink reason={spent}>
        <Button kind="primary" to={paths.signIn()}>
          {t.link.signIn}
        </Button>
      </SpentLink>
    );
  }
  const { email, isNew } = link;
  const typed = state?.values.name;
  return (
    <Gate
      title={t.firstAdmin.title}
      description={isNew ? t.firstAdmin.newAccount(email) : t.firstAdmin.existing(email)}
    >
      <Form method="post" className="grid gap-5" noValidate>
        <FormProblems state={state} />
        {isNew && (
          <>
            <TextField
              name="name"
              label={t.fields.name}
              autoComplete="name"
              defaultValue={typeof typed === "string" ? typed : ""}
              error={state?.errors.name?.[0]}
            />
            <PasswordField
              name="password"
              label={t.fields.password}
              help={t.fields.passwordHelp}
              autoComplete="new-password"
              error={state?.errors.password?.[0]}
            />
          </>
        )}
        <Button kind="primary">{t.firstAdmin.action}</Button>
      </Form>
    </Gate>
  );
}
