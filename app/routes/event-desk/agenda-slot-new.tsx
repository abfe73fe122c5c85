import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { slotForm } from "~/features/techfest/agenda/agenda.form";
import { readDeskFilter } from "~/features/techfest/agenda/agenda-filter";
import { readSlotDesk } from "~/features/techfest/agenda/desk.service.server";
import { SlotDesk } from "~/features/techfest/agenda/SlotDesk";
import { addSlot } from "~/features/techfest/agenda/slot.service.server";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { pageMeta } from "../shell/page-meta";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(agendaDeskText, locale).form.newTitle }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readSlotDesk(ctx, param(params, "eventId"), null));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const eventId = param(params, "eventId");
  const form = await parseForm(slotForm, request);
  if (!form.ok) return invalid(form);
  const added = await addSlot(ctx, eventId, form.value);
  if (!added.ok) return refused(added.error, form);
  return redirectWithNotice(paths.deskSlot(eventId, added.value), textFor(agendaDeskText, ctx.locale).notices.added);
}

export default function NewSlot() {
  const [search] = useSearchParams();
  const state = useActionData<typeof action>();
  return <SlotDesk view={useLoaderData<typeof loader>()} state={state} day={readDeskFilter(search).day} />;
}
