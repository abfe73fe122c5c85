import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountPage } from "~/features/accounts/AccountPage";
import { profileForm } from "~/features/accounts/account.form";
import { ProfileForm } from "~/features/accounts/ProfileForm";
import { readProfile, updateProfile } from "~/features/accounts/profile.service.server";
import { ThemeChoice } from "~/features/accounts/ThemeChoice";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { themeOf } from "~/server/locale.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const { name, phone, locale } = orThrow(await readProfile(ctx, requireViewer(ctx, request)));
  return { profile: { name, phone, locale }, theme: themeOf(request) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const viewer = requireViewer(ctx, request);
  const form = await parseForm(profileForm, request);
  if (!form.ok) return invalid(form);
  const saved = await updateProfile(ctx, viewer, form.value);
  if (!saved.ok) return refused(saved.error, form);
  return redirectWithNotice(paths.account(), textFor(accountsText, ctx.locale).account.saved);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).account.title }));

export default function Profile() {
  const { profile, theme } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <AccountPage current="profile">
      <ProfileForm profile={profile} state={state} />
      <ThemeChoice theme={theme} />
    </AccountPage>
  );
}
