import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdminPage } from "~/features/accounts/administration/AdminPage";
import { RequestCard } from "~/features/accounts/administration/RequestCard";
import { handleRequestForm } from "~/features/accounts/privacy/data-request.form";
import { handleRequest, readDataRequests } from "~/features/accounts/privacy/data-request.service.server";
import { adminText } from "~/i18n/admin";
import { textFor } from "~/i18n/catalogue";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { EmptyState } from "~/ui/EmptyState";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readDataRequests(ctx));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(handleRequestForm, request);
  if (!form.ok) return invalid(form);
  const handled = await handleRequest(ctx, form.value);
  if (!handled.ok) return refused(handled.error, form);
  return redirectWithNotice(paths.adminDataRequests(), textFor(adminText, ctx.locale).requests.said[form.value.act]);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(adminText, locale).requests.title }));

export default function AdminDataRequests() {
  const t = useText(adminText).requests;
  const requests = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <AdminPage current="requests" title={t.title} description={t.description}>
      {requests.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHint}</EmptyState>
      ) : (
        <ul className="border-line border-t">
          {requests.map((request) => (
            <RequestCard key={request.id} request={request} state={state} />
          ))}
        </ul>
      )}
    </AdminPage>
  );
}
