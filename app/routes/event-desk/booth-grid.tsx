import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { WhyRefused } from "~/features/techfest/DeskForm";
import { GridFormFields, usualGrid } from "~/features/techfest/plan/GridFormFields";
import { GridPreview } from "~/features/techfest/plan/GridPreview";
import { applyGrid, previewGrid } from "~/features/techfest/plan/grid.service.server";
import { applyGridForm, gridForm } from "~/features/techfest/plan/plan.form";
import { eventDeskText } from "~/i18n/event-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow, parseFields } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { eventRoomMeta, revalidateOnClash } from "./desk-page";
import { eventAct, performEventAct } from "./event-acts.server";

export const meta = eventRoomMeta("booths");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const asked = new FormData();
  for (const [name, value] of new URL(request.url).searchParams) asked.append(name, value);
  const form = asked.has("xem") ? parseFields(gridForm, asked, request) : null;
  const read = orThrow(await previewGrid(ctx, param(params, "eventId"), form?.ok ? form.value : null));
  const typed = Object.fromEntries([...asked].map(([name, value]) => [name, String(value)]));
  return { read, typed: form ? typed : { ...usualGrid, ...typed }, errors: form && !form.ok ? form.errors : {} };
}

export function action(args: ActionFunctionArgs) {
  return performEventAct(args, {
    apply: eventAct(applyGridForm, applyGrid, {
      to: paths.eventPlanDesk,
      words: (t, { added, changed }) => t.grid.applied(added, changed),
    }),
  });
}

export default function BoothGrid() {
  const { read, typed, errors } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(eventDeskText);
  const { event, plan } = read;
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.grid.title}
        eyebrow={t.rooms.booths}
        backTo={paths.eventBooths(event.id)}
        description={t.grid.description}
      />
      <WhyRefused state={state} />
      {plan.halls.length === 0 ? (
        <EmptyState title={t.plan.none} action={<Button to={paths.eventPlanSetup(event.id)}>{t.plan.setup}</Button>}>
          {t.plan.noneHint}
        </EmptyState>
      ) : (
        <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[26rem_minmax(0,1fr)]">
          <GridFormFields halls={plan.halls} zones={plan.zones} typed={typed} errors={errors} />
          <GridPreview
            read={read}
            typed={typed}
            boothHref={({ code }) => `${paths.eventPlanDesk(event.id)}?gian=${encodeURIComponent(code)}`}
          />
        </div>
      )}
    </>
  );
}
