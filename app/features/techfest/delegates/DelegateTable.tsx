import { delegatesDeskText } from "~/i18n/delegates-desk";
import { formatClock, formatDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { DelegateBadge } from "./DelegateBadge";
import { shownCode } from "./delegate";
import type { DelegateList } from "./list.service.server";

type Row = DelegateList["rows"][number];

/** The table is the page: who comes, from where, and whether they are here. */
export function DelegateTable({ list, isNarrowed }: { list: DelegateList; isNarrowed: boolean }) {
  const t = useText(delegatesDeskText);
  return (
    <DataTable
      caption={t.list.title}
      rows={list.rows}
      columns={useColumns(list)}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.eventDelegate(list.id, id)}
      defaultSort={{ by: "name", down: false }}
      empty={
        <EmptyState
          title={isNarrowed ? t.list.noneFound : t.list.none}
          action={
            isNarrowed && (
              <Button kind="secondary" to={paths.eventDelegates(list.id)}>
                {t.list.showAll}
              </Button>
            )
          }
        >
          {isNarrowed ? t.list.noneFoundHint : t.list.noneHint}
        </EmptyState>
      }
    />
  );
}

function useColumns({ kinds, delegations }: DelegateList): Column<Row>[] {
  const t = useText(delegatesDeskText);
  const locale = useLocale();
  const nameIn = (list: readonly { id: string; name: string }[], id: string | null) =>
    list.find((one) => one.id === id)?.name ?? "";
  return [
    { key: "name", header: t.columns.name, sortable: true, sticky: true, phone: "title", cell: ({ name }) => name },
    {
      key: "workplace",
      header: t.columns.workplace,
      sortable: true,
      cell: ({ workplace }) => <Cut text={workplace} />,
    },
    {
      key: "delegation",
      header: t.columns.delegation,
      phone: "hidden",
      hideBelow: "lg",
      cell: ({ delegationId }) => <Cut text={nameIn(delegations, delegationId)} />,
    },
    { key: "kind", header: t.columns.kind, cell: ({ kindId }) => nameIn(kinds, kindId) },
    {
      key: "code",
      header: t.columns.code,
      sortable: true,
      phone: "hidden",
      cell: ({ code }) => <span className="num whitespace-nowrap">{shownCode(code)}</span>,
    },
    { key: "state", header: t.columns.state, phone: "state", cell: ({ state }) => <DelegateBadge state={state} /> },
    {
      key: "presence",
      header: t.columns.presence,
      phone: "hidden",
      cell: ({ isInside, firstInAt }) =>
        isInside ? (
          <Badge tone="sky" icon="check">
            {t.list.inside}
          </Badge>
        ) : (
          <span className="text-stone">
            {firstInAt ? `${t.list.out} · ${formatDate(firstInAt, locale).slice(0, 5)} ${formatClock(firstInAt)}` : ""}
          </span>
        ),
    },
  ];
}

/** One line; the whole text on hovering. */
function Cut({ text }: { text: string }) {
  return (
    <div className="max-w-52 truncate" title={text}>
      {text}
    </div>
  );
}
