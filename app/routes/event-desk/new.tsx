import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewEventForm } from "~/features/techfest/EventForms";
import { newEventForm } from "~/features/techfest/event.form";
import { createEvent, readEventHosts } from "~/features/techfest/event-setup.service.server";
import { textFor } from "~/i18n/catalogue";
import { eventDeskText } from "~/i18n/event-desk";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, invalidField, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(eventDeskText, locale).mine.create }));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readEventHosts(ctx));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(newEventForm, request);
  if (!form.ok) return invalid(form);
  const made = await createEvent(ctx, form.value);
  if (made.ok)
    return redirectWithNotice(paths.eventDesk(made.value.id), textFor(eventDeskText, ctx.locale).mine.created);
  return made.error === "slug_taken"
    ? invalidField(form, "slug", textFor(refusalText, ctx.locale).slug_taken)
    : refused(made.error, form);
}

export default function NewEvent() {
  const hosts = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(eventDeskText).mine;
  return (
    <>
      <PageHeader title={t.create} description={t.createHint} eyebrow={t.title} backTo={paths.myEvents()} />
      <NewEventForm hosts={hosts} state={state} />
    </>
  );
}
