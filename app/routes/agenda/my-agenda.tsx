import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MyAgendaPage } from "~/features/techfest/agenda/MyAgendaPage";
import { readMyAgenda, renewCalendar } from "~/features/techfest/agenda/my-agenda.service.server";
import { agendaText } from "~/i18n/agenda";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, refused } from "~/server/form.server";
import { pageMeta } from "../shell/page-meta";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(agendaText, locale).mine.title }));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readMyAgenda(ctx));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const renewed = await renewCalendar(ctx);
  if (!renewed.ok) return refused(renewed.error);
  return redirectWithNotice(paths.myAgenda(), textFor(agendaText, ctx.locale).notices.renewed);
}

export default function MyAgenda() {
  return <MyAgendaPage mine={useLoaderData<typeof loader>()} />;
}
