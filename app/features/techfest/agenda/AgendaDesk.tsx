import { Form, Link, useSearchParams } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { ExportLink } from "~/ui/ExportLink";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { TableTools } from "~/ui/TableTools";
import { LinkTabs } from "~/ui/Tabs";
import { addressWith } from "~/ui/table-address";
import { SlotTable, Timetables } from "./DeskSlots";
import type { AgendaDeskView } from "./desk.service.server";
import { slotKinds, slotStates } from "./slot";

type Props = { view: AgendaDeskView; day: string | null; isTable: boolean; state: FormState | undefined };

/** The desk's agenda: a timetable by day and room, or a table; what clashes stands beside each slot. */
export function AgendaDesk({ view, day, isTable, state }: Props) {
  const t = useText(agendaDeskText);
  const refusals = useText(refusalText);
  const [search] = useSearchParams();
  const { eventId, counts, mayEdit } = view;
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        description={t.description}
        action={
          mayEdit && (
            <Button kind="primary" icon="plus" to={paths.newSlot(eventId, day ? `?ngay=${day}` : "")}>
              {t.add}
            </Button>
          )
        }
        secondary={
          <>
            <Button to={paths.agendaRooms(eventId)}>{t.rooms}</Button>
            {mayEdit && counts.drafts > 0 && (
              <Form method="post">
                <Button icon="check">{t.publishAll(counts.drafts)}</Button>
              </Form>
            )}
          </>
        }
      />
      {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
      {counts.all === 0 ? (
        <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
      ) : (
        <>
          {counts.clashing > 0 && (
            <Notice
              tone="turmeric"
              title={t.clashes.title(counts.clashing)}
              action={
                <Link
                  className="link"
                  to={addressWith(search, { "trang-thai": "clashing", xem: "bang", ngay: undefined })}
                >
                  {t.clashes.show}
                </Link>
              }
            >
              {t.clashes.hint}
            </Notice>
          )}
          <Tabs view={view} day={day} isTable={isTable} />
          <Tools view={view} />
          {view.slots.length === 0 ? (
            <EmptyState title={t.nothing} />
          ) : isTable ? (
            <SlotTable view={view} />
          ) : (
            <Timetables view={view} />
          )}
        </>
      )}
    </>
  );
}

function Tabs({ view, day, isTable }: Pick<Props, "view" | "day" | "isTable">) {
  const t = useText(agendaDeskText);
  const locale = useLocale();
  const [search] = useSearchParams();
  const days = view.days.map((one) => ({
    to: addressWith(search, { ngay: one }),
    label: formatDate(one, locale).slice(0, locale === "vi" ? 5 : 6),
    current: one === day,
  }));
  return (
    <div className="mt-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
      <LinkTabs
        label={t.days.label}
        tabs={[{ to: addressWith(search, { ngay: undefined }), label: t.days.all, current: day === null }, ...days]}
      />
      <LinkTabs
        label={t.views.label}
        tabs={[
          { to: addressWith(search, { xem: undefined }), label: t.views.grid, current: !isTable },
          { to: addressWith(search, { xem: "bang" }), label: t.views.table, current: isTable },
        ]}
      />
    </div>
  );
}

function Tools({ view }: { view: AgendaDeskView }) {
  const t = useText(agendaDeskText);
  const locale = useLocale();
  const [search] = useSearchParams();
  const any = { value: "", label: t.filters.any };
  const filters = [
    {
      name: "phong",
      label: t.filters.room,
      options: [any, ...view.rooms.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))],
    },
    {
      name: "loai",
      label: t.filters.kind,
      options: [any, ...slotKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))],
    },
    {
      name: "trang-thai",
      label: t.filters.state,
      options: [
        any,
        ...slotStates.map((state) => ({ value: state, label: t.states[state] })),
        { value: "clashing", label: t.filters.clashing },
      ],
    },
  ];
  return (
    <TableTools
      searchLabel={t.filters.search}
      filters={filters}
      end={
        <ExportLink href={paths.agendaDeskFile(view.eventId, search.size > 0 ? `?${search}` : "")}>
          {t.export}
        </ExportLink>
      }
    />
  );
}
