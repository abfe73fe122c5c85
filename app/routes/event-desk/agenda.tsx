import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { AgendaDesk } from "~/features/techfest/agenda/AgendaDesk";
import { readDeskFilter } from "~/features/techfest/agenda/agenda-filter";
import { readAgendaDesk } from "~/features/techfest/agenda/desk.service.server";
import { publishDrafts } from "~/features/techfest/agenda/slot.service.server";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, refused } from "~/server/form.server";
import { revalidateOnClash } from "../agenda/revalidate";
import { pageMeta } from "../shell/page-meta";

export const shouldRevalidate = revalidateOnClash;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(agendaDeskText, locale).title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const filter = readDeskFilter(new URL(request.url).searchParams);
  return orThrow(await readAgendaDesk(ctx, param(params, "eventId"), filter));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const eventId = param(params, "eventId");
  const published = await publishDrafts(ctx, eventId);
  if (!published.ok) return refused(published.error);
  const t = textFor(agendaDeskText, ctx.locale).notices;
  return redirectWithNotice(paths.agendaDesk(eventId), t.publishedAll(published.value));
}

export default function Agenda() {
  const [search] = useSearchParams();
  const { day, view } = readDeskFilter(search);
  const state = useActionData<typeof action>();
  return <AgendaDesk view={useLoaderData<typeof loader>()} day={day} isTable={view === "table"} state={state} />;
}
