import { localized } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { type Column, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import type { JudgesView } from "./judges.service.server";

type Row = JudgesView["judges"][number];

/** A competition's judges: where they sit, what they carry, whether they have come. */
export function JudgeTable({ view }: { view: JudgesView }) {
  const text = useText(judgingText);
  const t = text.judges;
  const locale = useLocale();
  const seatWords = ({ roundName, divisionName, role }: Row["seats"][number]) =>
    [
      localized(roundName, locale),
      divisionName && localized(divisionName, locale),
      role !== "member" && text.role[role],
    ]
      .filter(Boolean)
      .join(" · ");
  const columns: Column<Row>[] = [
    {
      key: "name",
      header: t.name,
      sticky: true,
      phone: "title",
      cell: ({ name }) => name,
    },
    {
      key: "organization",
      header: t.organization,
      quiet: true,
      hideBelow: "lg",
      cell: ({ title, organizationName }) => [title, organizationName].filter(Boolean).join(" · "),
    },
    {
      key: "seats",
      header: t.seats,
      cell: ({ seats }) =>
        seats.length === 0 ? <span className="text-stone">{t.noSeat}</span> : seats.map(seatWords).join("; "),
    },
    { key: "load", header: t.load, align: "end", cell: ({ load }) => t.loadOf(load.assigned, load.submitted) },
    {
      key: "account",
      header: t.account,
      phone: "state",
      cell: ({ hasAccount }) =>
        hasAccount ? <Badge tone="leaf">{t.accepted}</Badge> : <Badge tone="turmeric">{t.invited}</Badge>,
    },
  ];
  return (
    <DataTable
      caption={t.title}
      columns={columns}
      rows={view.judges}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.deskJudge(view.competitionId, id)}
      empty={<EmptyState title={t.empty}>{t.emptyHelp}</EmptyState>}
    />
  );
}
