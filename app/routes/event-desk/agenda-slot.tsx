import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { slotForm } from "~/features/techfest/agenda/agenda.form";
import { readSlotDesk } from "~/features/techfest/agenda/desk.service.server";
import { SlotDesk } from "~/features/techfest/agenda/SlotDesk";
import { changeSlot, duplicateSlot, removeSlot, setSlotState } from "~/features/techfest/agenda/slot.service.server";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { localized, textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { revalidateOnClash } from "../agenda/revalidate";
import { pageMeta } from "../shell/page-meta";

export const shouldRevalidate = revalidateOnClash;

export const meta: MetaFunction<typeof loader> = ({ data: view, matches }) =>
  pageMeta(matches, (locale) => ({ title: view?.slot ? localized(view.slot.title, locale) : "" }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readSlotDesk(ctx, param(params, "eventId"), param(params, "slotId")));
}

const states = { publish: "published", withdraw: "draft", cancel: "cancelled" } as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [eventId, slotId] = [param(params, "eventId"), param(params, "slotId")];
  const fields = await readFormData(request);
  const t = textFor(agendaDeskText, ctx.locale).notices;
  const here = paths.deskSlot(eventId, slotId);
  const act = fields.get("act");
  switch (act) {
    case "save": {
      const form = parseFields(slotForm, fields, request);
      if (!form.ok) return invalid(form);
      const saved = await changeSlot(ctx, eventId, slotId, form.value);
      return saved.ok ? redirectWithNotice(here, t.saved) : refused(saved.error, form);
    }
    case "publish":
    case "withdraw":
    case "cancel": {
      const done = await setSlotState(ctx, eventId, slotId, states[act]);
      const words = { publish: t.published, withdraw: t.unpublished, cancel: t.cancelled }[act];
      return done.ok ? redirectWithNotice(here, words) : refused(done.error);
    }
    case "duplicate": {
      const copy = await duplicateSlot(ctx, eventId, slotId);
      if (!copy.ok) return refused(copy.error);
      return redirectWithNotice(paths.deskSlot(eventId, copy.value), t.duplicated);
    }
    case "remove": {
      const removed = await removeSlot(ctx, eventId, slotId);
      return removed.ok ? redirectWithNotice(paths.agendaDesk(eventId), t.removed) : refused(removed.error);
    }
    default:
      throw data(null, { status: 400 });
  }
}

export default function DeskSlot() {
  return <SlotDesk view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} day={null} />;
}
