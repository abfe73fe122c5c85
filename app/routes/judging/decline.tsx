import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useParams } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { Gate } from "~/features/accounts/Gate";
import { declineInvitation, readDecline } from "~/features/judging/judges/decline.service.server";
import { declineForm } from "~/features/judging/judges/judge.form";
import { localized, textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { TextArea } from "~/ui/TextArea";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(judgesText, locale).decline.title }));

/** Whoever holds the letter may say no without an account. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return orThrow(await readDecline(await requestContext(request, context), param(params, "token")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const form = await parseForm(declineForm, request);
  if (!form.ok) return invalid(form);
  const declined = await declineInvitation(ctx, param(params, "token"), form.value.reason);
  if (!declined.ok) return refused(declined.error, form);
  return redirectWithNotice(paths.home(), textFor(judgesText, ctx.locale).decline.done);
}

export default function Decline() {
  const { about } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(judgesText).decline;
  const locale = useLocale();
  const typed = state?.values.reason;
  return (
    <Gate title={t.title} description={t.about(localized(about, locale))}>
      <Form method="post" className="grid gap-5">
        <FormProblems state={state} />
        <TextArea
          name="reason"
          label={t.reason}
          required
          limit={1_000}
          error={state?.errors.reason?.[0]}
          defaultValue={typeof typed === "string" ? typed : ""}
        />
        <Button kind="primary">{t.submit}</Button>
        <Link className="link justify-self-center" to={paths.invitation(useParams().token ?? "")}>
          {t.back}
        </Link>
      </Form>
    </Gate>
  );
}
