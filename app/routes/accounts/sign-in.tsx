import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useNavigation, useSearchParams } from "@remix-run/react";
import { sitePath } from "~/core/site-path";
import { signInForm } from "~/features/accounts/account.form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { Gate } from "~/features/accounts/Gate";
import { signIn } from "~/features/accounts/sign-in.service.server";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { invalid, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { PasswordField } from "~/ui/PasswordField";
import { TextField } from "~/ui/TextField";

const nextOf = (request: Request) => sitePath(new URL(request.url).searchParams.get("den")) ?? paths.myWork();

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer } = await requestContext(request, context);
  return viewer ? redirect(nextOf(request)) : null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(signInForm, request);
  if (!form.ok) return invalid(form);
  const signedIn = await signIn(await requestContext(request, context), form.value, request.headers.get("user-agent"));
  if (!signedIn.ok) return refused(signedIn.error, form);
  return redirect(nextOf(request), { headers: { "set-cookie": signedIn.value.cookie } });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).signIn.title }));

export default function SignIn() {
  const t = useText(accountsText);
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  const isBusy = useNavigation().state === "submitting";
  const next = sitePath(search.get("den"));
  const typed = state?.values.email;
  return (
    <Gate
      title={t.signIn.title}
      elsewhere={
        <>
          <Link className="link" to={paths.forgotPassword()}>
            {t.signIn.forgot}
          </Link>
          <p>
            {t.signIn.noAccount}{" "}
            <Link className="link" to={paths.signUp(next)}>
              {t.signIn.signUp}
            </Link>
          </p>
        </>
      }
    >
      <Form method="post" className="grid gap-5" noValidate>
        <FormProblems state={state} />
        {state?.refusal === "email_unverified" && <p className="text-stone">{t.signIn.unverifiedHelp}</p>}
        <TextField
          name="email"
          type="email"
          label={t.fields.email}
          autoComplete="username"
          defaultValue={typeof typed === "string" ? typed : ""}
          error={state?.errors.email?.[0]}
        />
        <PasswordField
          name="password"
          label={t.fields.password}
          autoComplete="current-password"
          error={state?.errors.password?.[0]}
        />
        <Button kind="primary" busy={isBusy}>
          {t.signIn.action}
        </Button>
      </Form>
    </Gate>
  );
}
