import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AgendaPage } from "~/features/techfest/agenda/AgendaPage";
import { readAgenda } from "~/features/techfest/agenda/agenda.service.server";
import { readAgendaFilter } from "~/features/techfest/agenda/agenda-filter";
import { agendaText } from "~/i18n/agenda";
import { localized, textFor } from "~/i18n/catalogue";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { pageMeta } from "../shell/page-meta";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => {
    const t = textFor(agendaText, locale);
    return { title: data ? t.of(localized(data.event.name, locale)) : t.title };
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const filter = readAgendaFilter(new URL(request.url).searchParams);
  return orThrow(await readAgenda(ctx, param(params, "slug"), filter));
}

export default function Agenda() {
  return <AgendaPage agenda={useLoaderData<typeof loader>()} />;
}
