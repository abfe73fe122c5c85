import type { FiguredCard } from "~/features/directory/gallery/browse.service.server";
import { directoryText } from "~/i18n/directory";
import { formatMoney, formatNumber } from "~/i18n/format";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";

/** The same projects as a table: figures side by side, sorted by the server. */
export function ProjectTable({ cards }: { cards: readonly FiguredCard[] }) {
  const t = useText(directoryText);
  const words = useText(investingText).browse;
  const locale = useLocale();
  const columns: Column<FiguredCard>[] = [
    { key: "name", header: words.columns.name, cell: ({ name }) => name, sortable: true, sticky: true, phone: "title" },
    { key: "field", header: words.columns.field, cell: ({ field }) => field && t.fields[field], quiet: true },
    { key: "stage", header: words.columns.stage, cell: ({ stage }) => stage && t.stages[stage], phone: "state" },
    {
      key: "raising",
      header: words.columns.raising,
      cell: ({ raising }) => raising !== null && formatMoney(raising, locale),
      align: "end",
      sortable: true,
    },
    {
      key: "revenue",
      header: words.columns.revenue,
      cell: ({ revenue }) => revenue !== null && formatMoney(revenue, locale),
      align: "end",
      sortable: true,
      phone: "hidden",
    },
    {
      key: "customers",
      header: words.columns.customers,
      cell: ({ customers }) => customers !== null && formatNumber(customers, locale),
      align: "end",
      sortable: true,
      hideBelow: "lg",
      phone: "hidden",
    },
    {
      key: "founded",
      header: words.columns.founded,
      cell: ({ founded }) => founded,
      align: "end",
      sortable: true,
      hideBelow: "lg",
      phone: "hidden",
    },
  ];
  return (
    <DataTable
      caption={words.title}
      columns={columns}
      rows={cards}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.investorProject(id)}
      selection={{
        label: ({ name }) => name,
        action: paths.investorCompare(),
        actions: (
          <Button kind="primary" size="small">
            {words.compareSome}
          </Button>
        ),
      }}
    />
  );
}
