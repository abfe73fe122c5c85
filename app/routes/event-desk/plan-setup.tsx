import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { PlanSetup } from "~/features/techfest/plan/PlanSetup";
import { hallForm, markForm, removePartForm, zoneForm } from "~/features/techfest/plan/plan.form";
import { readDeskPlan } from "~/features/techfest/plan/plan.service.server";
import {
  removeEventHall,
  removeEventZone,
  removePlanMark,
  saveEventHall,
  saveEventZone,
  savePlanMark,
} from "~/features/techfest/plan/setup.service.server";
import { eventDeskText } from "~/i18n/event-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";
import { eventRoomMeta, revalidateOnClash } from "./desk-page";
import { eventAct, performEventAct } from "./event-acts.server";

export const meta = eventRoomMeta("plan");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readDeskPlan(ctx, param(params, "eventId")));
}

export function action(args: ActionFunctionArgs) {
  const to = paths.eventPlanSetup;
  const saved = { to, words: (t: { readonly saved: string }) => t.saved };
  const removed = { to, words: (t: { readonly removed: string }) => t.removed };
  return performEventAct(args, {
    saveHall: eventAct(hallForm, saveEventHall, saved),
    removeHall: eventAct(removePartForm, removeEventHall, removed),
    saveZone: eventAct(zoneForm, saveEventZone, saved),
    removeZone: eventAct(removePartForm, removeEventZone, removed),
    saveMark: eventAct(markForm, savePlanMark, saved),
    removeMark: eventAct(removePartForm, removePlanMark, removed),
  });
}

export default function DeskPlanSetup() {
  const desk = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  const t = useText(eventDeskText);
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.setup.title}
        eyebrow={t.rooms.plan}
        backTo={paths.eventPlanDesk(desk.event.id)}
        description={t.setup.description}
      />
      <PlanSetup desk={desk} state={state} edited={search.get("sua")} adding={search.get("them")} />
    </>
  );
}
