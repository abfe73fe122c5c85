import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountPage } from "~/features/accounts/AccountPage";
import { ConsentList } from "~/features/accounts/privacy/ConsentList";
import { readConsents, withdrawConsent } from "~/features/accounts/privacy/consent.service.server";
import { DataRequests } from "~/features/accounts/privacy/DataRequests";
import { dataPageForm } from "~/features/accounts/privacy/data-request.form";
import { askForData, readMyRequests } from "~/features/accounts/privacy/data-request.service.server";
import { HeldData } from "~/features/accounts/privacy/HeldData";
import { countMyData } from "~/features/accounts/privacy/my-data.service.server";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const viewer = requireViewer(ctx, request);
  return {
    held: orThrow(await countMyData(ctx, viewer)),
    consents: await readConsents(ctx, viewer),
    requests: await readMyRequests(ctx, viewer),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const viewer = requireViewer(ctx, request);
  const said = textFor(accountsText, ctx.locale).data;
  const form = await parseForm(dataPageForm, request);
  if (!form.ok) return invalid(form);
  if (form.value.act === "withdraw") {
    const withdrawn = await withdrawConsent(ctx, form.value.consentId);
    return withdrawn.ok ? redirectWithNotice(paths.accountData(), said.withdrawn) : refused(withdrawn.error);
  }
  const asked = await askForData(ctx, viewer, form.value);
  if (!asked.ok) return refused(asked.error, form);
  return redirectWithNotice(paths.accountData(), said.asked(formatDate(asked.value.replyDue, ctx.locale)));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).data.title }));

export default function Data() {
  const { held, consents, requests } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <AccountPage current="data">
      <HeldData held={held} />
      <ConsentList consents={consents} />
      <DataRequests requests={requests} state={state} />
    </AccountPage>
  );
}
