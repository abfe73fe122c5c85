import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useNavigation, useSearchParams } from "@remix-run/react";
import { sitePath } from "~/core/site-path";
import { signUpForm } from "~/features/accounts/account.form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { Gate } from "~/features/accounts/Gate";
import { NewAccountFields } from "~/features/accounts/NewAccountFields";
import { signUp } from "~/features/accounts/sign-up.service.server";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { invalid, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { useZodForm } from "~/ui/use-zod-form";

const sentMark = "da-gui";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer } = await requestContext(request, context);
  return viewer ? redirect(paths.myWork()) : null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(signUpForm, request);
  if (!form.ok) return invalid(form);
  const next = sitePath(new URL(request.url).searchParams.get("den"));
  const signedUp = await signUp(await requestContext(request, context), form.value, next);
  return signedUp.ok ? redirect(`${paths.signUp()}?${sentMark}`) : refused(signedUp.error, form);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).signUp.title }));

export default function SignUp() {
  const t = useText(accountsText).signUp;
  const [search] = useSearchParams();
  if (search.has(sentMark)) {
    return (
      <Gate title={t.sentTitle} description={t.sent}>
        <p className="text-stone">{t.sentHint}</p>
      </Gate>
    );
  }
  return <SignUpPage next={sitePath(search.get("den"))} />;
}

function SignUpPage({ next }: { next: string | undefined }) {
  const t = useText(accountsText);
  const state = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const form = useZodForm(signUpForm, state);
  return (
    <Gate
      title={t.signUp.title}
      description={t.signUp.description}
      elsewhere={
        <p>
          {t.signUp.haveAccount}{" "}
          <Link className="link" to={paths.signIn(next)}>
            {t.signIn.action}
          </Link>
        </p>
      }
    >
      <Form method="post" className="grid gap-5" {...form.form}>
        <FormProblems state={state} issues={form.issues} />
        <NewAccountFields form={form} withEmail />
        <Button kind="primary" busy={isBusy}>
          {t.signUp.action}
        </Button>
      </Form>
    </Gate>
  );
}
