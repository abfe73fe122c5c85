import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formatClock, formatDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { ApplicationBadge } from "../ApplicationBadge";
import { NeedsLine } from "../NeedsLine";
import { reviewActs } from "./review.form";
import type { DeskApplications } from "./review.service.server";

type Row = DeskApplications["rows"][number];
type Props = { list: DeskApplications; isNarrowed: boolean };

/** The table is the page: applications handed in, with ticks for what is decided about many at once. */
export function ApplicationTable({ list, isNarrowed }: Props) {
  const t = useText(exhibitorsText).desk;
  return (
    <DataTable
      caption={t.title}
      rows={list.rows}
      columns={useColumns(list)}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.boothApplication(list.id, id)}
      defaultSort={{ by: "submitted", down: true }}
      selection={{
        name: "ids[]",
        action: paths.boothReviews(list.id),
        label: ({ sign }) => sign,
        actions: reviewActs.map((act) => (
          <Button key={act} name="act" value={act} size="small" kind={act === "approve" ? "primary" : "secondary"}>
            {t.acts[act]}
          </Button>
        )),
      }}
      empty={<NoApplications eventId={list.id} isNarrowed={isNarrowed} />}
    />
  );
}

function useColumns({ zones }: DeskApplications): Column<Row>[] {
  const t = useText(exhibitorsText).desk.columns;
  const fields = useText(directoryText).fields;
  const locale = useLocale();
  const zoneOf = (id: string | null) => {
    const zone = zones.find((one) => one.id === id);
    return zone ? localized(zone.name, locale) : "";
  };
  return [
    { key: "sign", header: t.sign, sortable: true, sticky: true, phone: "title", cell: ({ sign }) => sign },
    {
      key: "field",
      header: t.field,
      hideBelow: "xl",
      phone: "hidden",
      quiet: true,
      cell: ({ field }) => <Short>{fields[field]}</Short>,
    },
    {
      key: "zone",
      header: t.zone,
      hideBelow: "xl",
      phone: "hidden",
      quiet: true,
      cell: ({ zoneId }) => <Short>{zoneOf(zoneId)}</Short>,
    },
    { key: "size", header: t.size, cell: (row) => <NeedsLine needs={row} /> },
    {
      key: "class",
      header: t.class,
      align: "end",
      sortable: true,
      phone: "hidden",
      cell: ({ priorityClass }) => priorityClass,
    },
    { key: "state", header: t.state, phone: "state", cell: ({ state }) => <ApplicationBadge state={state} /> },
    { key: "booth", header: t.booth, cell: ({ boothCode }) => boothCode },
    {
      key: "submitted",
      header: t.submitted,
      align: "end",
      quiet: true,
      sortable: true,
      hideBelow: "lg",
      phone: "hidden",
      cell: ({ submittedAt }) =>
        submittedAt &&
        `${formatDate(submittedAt, locale).slice(0, locale === "vi" ? 5 : 6)} ${formatClock(submittedAt)}`,
    },
  ];
}

/** One line, however long the name is; whole where the pointer rests. */
function Short({ children }: { children: string }) {
  return (
    <div className="w-28 truncate" title={children}>
      {children}
    </div>
  );
}

function NoApplications({ eventId, isNarrowed }: { eventId: string; isNarrowed: boolean }) {
  const t = useText(exhibitorsText).desk;
  return (
    <EmptyState
      title={isNarrowed ? t.noneFound : t.none}
      action={isNarrowed && <Button to={paths.boothApplications(eventId)}>{t.showAll}</Button>}
    >
      {isNarrowed ? t.noneFoundHint : t.noneHint}
    </EmptyState>
  );
}
