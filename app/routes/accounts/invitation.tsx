import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { refusalStatus } from "~/core/refusal";
import { joinForm } from "~/features/accounts/account.form";
import { Invitation } from "~/features/accounts/Invitation";
import { acceptInvitation, joinByInvitation, readInvitation } from "~/features/accounts/join.service.server";
import { SpentLink } from "~/features/accounts/SpentLink";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const invitation = await readInvitation(ctx, param(params, "token"));
  if (!invitation.ok && invitation.error === "not_found") return orThrow<never>(invitation);
  const viewer = ctx.viewer && { name: ctx.viewer.name, email: ctx.viewer.email };
  return invitation.ok
    ? data({ invitation: invitation.value, viewer, spent: null })
    : data({ invitation: null, viewer, spent: invitation.error }, refusalStatus(invitation.error));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const token = param(params, "token");
  const done = textFor(accountsText, ctx.locale).invitation.accepted;
  if (ctx.viewer) {
    const accepted = await acceptInvitation(ctx, token);
    return accepted.ok ? redirectWithNotice(paths.myWork(), done) : refused(accepted.error);
  }
  const form = await parseForm(joinForm, request);
  if (!form.ok) return invalid(form);
  const joined = await joinByInvitation(ctx, token, form.value, request.headers.get("user-agent"));
  if (!joined.ok) return refused(joined.error, form);
  const response = redirectWithNotice(paths.myWork(), done);
  response.headers.append("set-cookie", joined.value.cookie);
  return response;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).invitation.title }));

export default function InvitationPage() {
  const t = useText(accountsText);
  const { invitation, viewer, spent } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const words = useText(judgesText).decline;
  const token = useParams().token ?? "";
  const decline = { to: paths.invitationDecline(token), label: words.link };
  if (invitation) {
    const said = invitation.kind === "judge" ? decline : undefined;
    return <Invitation invitation={invitation} viewer={viewer} state={state} decline={said} />;
  }
  return (
    <SpentLink reason={spent}>
      <p className="text-stone">{t.link.askInviter}</p>
    </SpentLink>
  );
}
