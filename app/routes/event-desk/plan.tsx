import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { moveEventBooth } from "~/features/techfest/plan/booth.service.server";
import { PlanEditor } from "~/features/techfest/plan/PlanEditor";
import { moveBoothForm } from "~/features/techfest/plan/plan.form";
import { readDeskPlan } from "~/features/techfest/plan/plan.service.server";
import { eventDeskText } from "~/i18n/event-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { eventRoomMeta } from "./desk-page";

export const meta = eventRoomMeta("plan");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readDeskPlan(ctx, param(params, "eventId")));
}

/** A booth that was dragged: answered in place, the page stays. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(moveBoothForm, request);
  if (!form.ok) return invalid(form);
  const moved = await moveEventBooth(ctx, param(params, "eventId"), form.value);
  return moved.ok ? data({ moved: moved.value.code }) : refused(moved.error, form);
}

export default function DeskPlan() {
  const desk = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useText(eventDeskText);
  const { id } = desk.event;
  const set = (
    <Button to={paths.eventPlanSetup(id)} icon="settings">
      {t.plan.setup}
    </Button>
  );
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.rooms.plan}
        description={desk.isPublished ? t.plan.published : t.plan.unpublished}
        action={
          desk.plan.halls.length > 0 &&
          !desk.lockedBecause && (
            <Button kind="primary" icon="plus" to={paths.eventBoothGrid(id)}>
              {t.plan.draw}
            </Button>
          )
        }
        secondary={set}
      />
      {desk.plan.halls.length === 0 ? (
        <EmptyState title={t.plan.none} action={!desk.lockedBecause && set}>
          {t.plan.noneHint}
        </EmptyState>
      ) : (
        <PlanEditor
          desk={desk}
          chosenCode={search.get("gian")}
          query={search.get("tim") ?? ""}
          boothHref={({ code }) => `${paths.eventPlanDesk(id)}?gian=${encodeURIComponent(code)}`}
        />
      )}
    </>
  );
}
