import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountPage } from "~/features/accounts/AccountPage";
import { changePasswordForm, revokeSessionForm } from "~/features/accounts/account.form";
import { PasswordForm } from "~/features/accounts/PasswordForm";
import { changePassword } from "~/features/accounts/password.service.server";
import { SessionList } from "~/features/accounts/sessions/SessionList";
import { readSessions, revokeOtherSessions, revokeSession } from "~/features/accounts/sessions/session.service.server";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, parseFields, readFormData, refused } from "~/server/form.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const viewer = requireViewer(ctx, request);
  return { email: viewer.email, sessions: await readSessions(ctx, viewer) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const viewer = requireViewer(ctx, request);
  const said = textFor(accountsText, ctx.locale).security;
  const fields = await readFormData(request);
  const act = fields.get("act");
  if (act === "revoke") {
    const form = parseFields(revokeSessionForm, fields, request);
    if (!form.ok) return invalid(form);
    const revoked = await revokeSession(ctx, form.value.session);
    return revoked.ok ? redirectWithNotice(paths.accountSecurity(), said.revoked) : refused(revoked.error);
  }
  if (act === "revoke-others") {
    const revoked = await revokeOtherSessions(ctx, viewer);
    return revoked.ok ? redirectWithNotice(paths.accountSecurity(), said.othersRevoked) : refused(revoked.error);
  }
  const form = parseFields(changePasswordForm, fields, request);
  if (!form.ok) return invalid(form);
  const changed = await changePassword(ctx, viewer, form.value);
  return changed.ok ? redirectWithNotice(paths.accountSecurity(), said.passwordDone) : refused(changed.error, form);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).account.tabs.security }));

export default function Security() {
  const { email, sessions } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <AccountPage current="security">
      <PasswordForm email={email} state={state} />
      <SessionList sessions={sessions} />
    </AccountPage>
  );
}
