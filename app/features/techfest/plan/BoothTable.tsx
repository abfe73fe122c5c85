import { localized } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { eventDeskText } from "~/i18n/event-desk";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";
import { Select } from "~/ui/Select";
import { metresText } from "./metres";
import { StateIcon } from "./PlanStateMark";
import { bulkActs } from "./plan.form";
import type { DeskBooth, readDeskPlan } from "./plan.service.server";

type Desk = Extract<Awaited<ReturnType<typeof readDeskPlan>>, { ok: true }>["value"];

/** Every booth as a row, to be edited one by one or many at once; works without a script. */
export function BoothTable({
  desk: { event, plan, lockedBecause },
  booths,
}: {
  desk: Desk;
  booths: readonly DeskBooth[];
}) {
  const t = useText(eventDeskText).booths;
  const words = useText(eventText).plan;
  const locale = useLocale();
  const zoneOf = new Map(plan.zones.map(({ id, name }) => [id, localized(name, locale)]));
  const hallOf = new Map(plan.halls.map(({ id, name }) => [id, localized(name, locale)]));
  const columns: Column<DeskBooth>[] = [
    {
      key: "code",
      header: t.code,
      cell: ({ code }) => <strong>{code}</strong>,
      sticky: true,
      sortable: true,
      phone: "title",
    },
    {
      key: "state",
      header: t.state,
      sortable: true,
      phone: "state",
      cell: ({ state }) => (
        <span className="flex items-center gap-1.5 whitespace-nowrap">
          <StateIcon state={state} />
          {words.stateWords[state]}
        </span>
      ),
    },
    { key: "exhibitor", header: t.exhibitor, cell: ({ exhibitor }) => exhibitor?.name ?? "", sortable: true },
    { key: "zone", header: t.zone, cell: ({ zoneId }) => (zoneId ? zoneOf.get(zoneId) : "–"), sortable: true },
    { key: "x", header: t.x, align: "end", phone: "hidden", cell: ({ x }) => metresText(x), sortable: true },
    { key: "y", header: t.y, align: "end", phone: "hidden", cell: ({ y }) => metresText(y), sortable: true },
    {
      key: "size",
      header: t.size,
      align: "end",
      phone: "hidden",
      cell: ({ w, d }) => `${metresText(w)} × ${metresText(d)}`,
      sortable: true,
    },
    { key: "power", header: t.power, phone: "hidden", cell: ({ hasPower }) => (hasPower ? t.yes : "–") },
    { key: "water", header: t.water, phone: "hidden", cell: ({ hasWater }) => (hasWater ? t.yes : "–") },
    { key: "wishes", header: t.wishes, align: "end", phone: "hidden", cell: ({ wishes }) => wishes, sortable: true },
    ...(plan.halls.length > 1
      ? [{ key: "hall", header: t.hall, cell: ({ hallId }: DeskBooth) => hallOf.get(hallId), hideBelow: "xl" as const }]
      : []),
  ];
  return (
    <DataTable
      caption={t.title}
      columns={columns}
      rows={booths}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${paths.eventBooths(event.id)}?sua=${id}`}
      defaultSort={{ by: "code", down: false }}
      {...(lockedBecause
        ? {}
        : {
            selection: {
              name: "ids[]",
              label: ({ code }: DeskBooth) => code,
              actions: (
                <>
                  <input type="hidden" name="act" value="many" />
                  <Select
                    name="zoneId"
                    label={t.zone}
                    labelHidden
                    placeholder={t.noZone}
                    options={plan.zones.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
                  />
                  {bulkActs.map((what) => (
                    <Button
                      key={what}
                      name="what"
                      value={what}
                      size="small"
                      kind={what === "remove" ? "danger" : "secondary"}
                    >
                      {t.bulk[what]}
                    </Button>
                  ))}
                </>
              ),
            },
          })}
    />
  );
}
