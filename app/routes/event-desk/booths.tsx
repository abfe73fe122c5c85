import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { WhyRefused } from "~/features/techfest/DeskForm";
import { BoothFormFields } from "~/features/techfest/plan/BoothFormFields";
import { BoothTable } from "~/features/techfest/plan/BoothTable";
import { changeBooths, saveEventBooth } from "~/features/techfest/plan/booth.service.server";
import { orderedBooths } from "~/features/techfest/plan/booth-order";
import { boothForm, bulkBoothsForm } from "~/features/techfest/plan/plan.form";
import { readDeskPlan } from "~/features/techfest/plan/plan.service.server";
import { eventDeskText } from "~/i18n/event-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { TableTools } from "~/ui/TableTools";
import { readSort } from "~/ui/table-address";
import { eventRoomMeta, revalidateOnClash } from "./desk-page";
import { eventAct, performEventAct } from "./event-acts.server";

export const meta = eventRoomMeta("booths");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readDeskPlan(ctx, param(params, "eventId")));
}

export function action(args: ActionFunctionArgs) {
  const to = paths.eventBooths;
  return performEventAct(args, {
    save: eventAct(boothForm, saveEventBooth, {
      to,
      words: (t, { code }) => t.booths.saved(code),
      beside: { booth_code_taken: "code" },
    }),
    many: eventAct(bulkBoothsForm, changeBooths, { to, words: (t, { count }) => t.booths.changed(count) }),
  });
}

export default function DeskBooths() {
  const desk = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  const t = useText(eventDeskText);
  const { event, plan, lockedBecause } = desk;
  const edited = plan.booths.find(({ id }) => id === search.get("sua"));
  const isOpen = !lockedBecause && (edited !== undefined || search.has("them"));
  const hasHall = plan.halls.length > 0;
  const draw = hasHall && !lockedBecause && (
    <Button kind="primary" icon="plus" to={paths.eventBoothGrid(event.id)}>
      {t.plan.draw}
    </Button>
  );
  const add = hasHall && !lockedBecause && <Button to={`${paths.eventBooths(event.id)}?them=1`}>{t.booths.add}</Button>;
  const rows = orderedBooths(plan.booths, readSort(search), search.get("q") ?? "");
  return (
    <>
      <PageHeader kind="desk" title={t.booths.title} description={t.booths.description} action={draw} secondary={add} />
      {isOpen ? (
        <Section level={3} title={edited ? t.booths.edit(edited.code) : t.booths.add} className="mb-8">
          <BoothFormFields
            key={`${edited?.id} ${edited?.revision}`}
            eventId={event.id}
            booth={edited}
            halls={plan.halls}
            zones={plan.zones}
            state={state}
          />
        </Section>
      ) : (
        <WhyRefused state={state} />
      )}
      {plan.booths.length === 0 ? (
        <EmptyState
          title={t.booths.none}
          action={draw || <Button to={paths.eventPlanSetup(event.id)}>{t.plan.setup}</Button>}
        >
          {t.booths.noneHint}
        </EmptyState>
      ) : (
        <>
          <TableTools searchLabel={t.booths.search} />
          <BoothTable desk={desk} booths={rows} />
        </>
      )}
    </>
  );
}
