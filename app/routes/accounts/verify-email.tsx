import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { refusalStatus } from "~/core/refusal";
import { sitePath } from "~/core/site-path";
import { FormProblems } from "~/features/accounts/FormProblems";
import { Gate } from "~/features/accounts/Gate";
import { SpentLink } from "~/features/accounts/SpentLink";
import { readVerification, verifyEmail } from "~/features/accounts/verify-email.service.server";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice } from "~/server/door.server";
import { orThrow, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const link = await readVerification(await requestContext(request, context), param(params, "token"));
  if (!link.ok && link.error === "not_found") return orThrow<never>(link);
  return link.ok
    ? data({ link: link.value, spent: null })
    : data({ link: null, spent: link.error }, refusalStatus(link.error));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const signedIn = await verifyEmail(ctx, param(params, "token"), request.headers.get("user-agent"));
  if (!signedIn.ok) return refused(signedIn.error);
  const next = sitePath(new URL(request.url).searchParams.get("den")) ?? paths.myWork();
  const response = redirectWithNotice(next, textFor(accountsText, ctx.locale).verify.done);
  response.headers.append("set-cookie", signedIn.value.cookie);
  return response;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).verify.title }));

export default function VerifyEmail() {
  const t = useText(accountsText);
  const { link, spent } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (!link) {
    return (
      <SpentLink reason={spent}>
        <div className="flex flex-wrap gap-3">
          <Button kind="primary" to={paths.signIn()}>
            {t.link.signIn}
          </Button>
          <Button to={paths.signUp()}>{t.link.signUp}</Button>
        </div>
      </SpentLink>
    );
  }
  return (
    <Gate
      title={t.verify.title}
      description={link.isChange ? t.verify.askChange(link.email) : t.verify.ask(link.email)}
    >
      <Form method="post" className="grid gap-5">
        <FormProblems state={state} />
        <Button kind="primary">{t.verify.action}</Button>
      </Form>
    </Gate>
  );
}
