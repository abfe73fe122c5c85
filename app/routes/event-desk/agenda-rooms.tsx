import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { roomForm, roomMoveForm, roomRemovalForm } from "~/features/techfest/agenda/agenda.form";
import { readDeskFilter } from "~/features/techfest/agenda/agenda-filter";
import { readAgendaDesk } from "~/features/techfest/agenda/desk.service.server";
import { RoomsPage } from "~/features/techfest/agenda/RoomsPage";
import { moveAgendaRoom, removeAgendaRoom, saveAgendaRoom } from "~/features/techfest/agenda/room.service.server";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { revalidateOnClash } from "../agenda/revalidate";
import { pageMeta } from "../shell/page-meta";

export const shouldRevalidate = revalidateOnClash;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(agendaDeskText, locale).roomsPage.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readAgendaDesk(ctx, param(params, "eventId"), readDeskFilter(new URLSearchParams())));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const eventId = param(params, "eventId");
  const fields = await readFormData(request);
  const act = fields.get("act");
  const words = textFor(agendaDeskText, ctx.locale).notices;
  if (act === "save") {
    const form = parseFields(roomForm, fields, request);
    if (!form.ok) return invalid(form);
    return answer(await saveAgendaRoom(ctx, eventId, form.value), eventId, words.roomSaved, form);
  }
  if (act === "remove") {
    const form = parseFields(roomRemovalForm, fields, request);
    if (!form.ok) return invalid(form);
    return answer(await removeAgendaRoom(ctx, eventId, form.value.id), eventId, words.roomRemoved, form);
  }
  if (act !== "up" && act !== "down") throw data(null, { status: 400 });
  fields.set("direction", act);
  const form = parseFields(roomMoveForm, fields, request);
  if (!form.ok) return invalid(form);
  return answer(await moveAgendaRoom(ctx, eventId, form.value), eventId, words.roomSaved, form);
}

function answer(
  result: Awaited<ReturnType<typeof saveAgendaRoom>>,
  eventId: string,
  sentence: string,
  form: Parameters<typeof refused>[1],
) {
  return result.ok ? redirectWithNotice(paths.agendaRooms(eventId), sentence) : refused(result.error, form);
}

export default function AgendaRooms() {
  const [search] = useSearchParams();
  const state = useActionData<typeof action>();
  return <RoomsPage view={useLoaderData<typeof loader>()} editedId={search.get("sua")} state={state} />;
}
