import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { registrationForm } from "~/features/techfest/delegates/delegate.form";
import { RegistrationPage } from "~/features/techfest/delegates/RegistrationPage";
import {
  cancelOwnRegistration,
  readRegistration,
  registerDelegate,
} from "~/features/techfest/delegates/registration.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { delegatesText } from "~/i18n/delegates";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return orThrow(await readRegistration(await requestContext(request, context), param(params, "slug")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const slug = param(params, "slug");
  const here = paths.eventRegistration(slug);
  const t = textFor(delegatesText, ctx.locale).registration;
  const fields = await readFormData(request);
  if (fields.get("act") === "cancel") {
    const cancelled = await cancelOwnRegistration(ctx, slug);
    return cancelled.ok ? redirectWithNotice(here, t.cancelled) : refused(cancelled.error);
  }
  const form = parseFields(registrationForm, fields, request);
  if (!form.ok) return invalid(form);
  const registered = await registerDelegate(ctx, slug, form.value);
  if (!registered.ok) return refused(registered.error, form);
  const { isNew, state } = registered.value;
  return redirectWithNotice(here, !isNew ? t.doneBefore : state === "waiting" ? t.doneWaiting : t.done);
}

/** After a refusal the places are read again: somebody else was quicker. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => {
    const t = textFor(delegatesText, locale).registration;
    return { title: data ? t.title(localized(data.event.name, locale)) : t.heading };
  });

export default function Registration() {
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(delegatesText).registration;
  return (
    <>
      <PageHeader
        eyebrow={localized(page.event.name, useLocale())}
        backTo={paths.event(page.event.slug)}
        title={t.heading}
        description={t.about}
      />
      <RegistrationPage page={page} state={state} />
    </>
  );
}
