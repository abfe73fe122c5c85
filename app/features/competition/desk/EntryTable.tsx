import { type ReactNode, useState } from "react";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { formatFixedHundredths, formatMoney, formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { EntryBadge, LateBadge } from "./EntryBadge";
import { batchActs } from "./eligibility";
import type { DeskEntries, DeskRow } from "./entries.service.server";
import type { ColumnKey } from "./entry-columns";
import { sortKeys } from "./entry-list";

/** What a round's judges have made of an entry: the mean of the submitted totals in hundredths, and how many of how many. */
export type EntryScore = { readonly mean: number | null; readonly submitted: number; readonly asked: number };
type Scores = Readonly<Record<string, EntryScore>> | null;
type List = Pick<DeskEntries, "id" | "rows" | "columns" | "filled" | "answers" | "total">;
type Props = {
  list: List;
  scores: Scores;
  /** the address as it stands, for acts on all that it leaves */
  query: string;
  empty: ReactNode;
};

/** The table is the page: entries handed in, with ticks for what is done to many at once. */
export function EntryTable({ list, scores, query, empty }: Props) {
  const t = useText(deskText);
  return (
    <DataTable
      caption={t.entries.title}
      rows={list.rows}
      columns={useColumns(list, scores)}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.deskEntry(list.id, id)}
      defaultSort={{ by: "submitted", down: true }}
      selection={{
        name: "ids[]",
        action: paths.deskBulk(list.id),
        label: ({ title }) => title,
        actions: <BulkActs list={list} query={query} />,
      }}
      empty={empty}
    />
  );
}

function BulkActs({ list, query }: { list: List; query: string }) {
  const t = useText(deskText);
  const words = useText(entryDeskText).list;
  const locale = useLocale();
  const [isAll, setAll] = useState(false);
  return (
    <>
      {list.total > list.rows.length && (
        <label className="flex items-center gap-2 px-2 text-table">
          <input
            type="checkbox"
            name="all"
            value="1"
            checked={isAll}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
          {words.allMatching(formatNumber(list.total, locale))}
        </label>
      )}
      <input type="hidden" name="query" value={query} />
      {batchActs.map((act) => (
        <Button key={act} name="act" value={act} size="small" kind={act === "eligible" ? "primary" : "secondary"}>
          {act === "check" ? words.tick : t.acts[act]}
        </Button>
      ))}
    </>
  );
}

const sortable: ReadonlySet<string> = new Set(sortKeys);
const looks: Partial<Record<ColumnKey, Partial<Column<DeskRow>>>> = {
  number: { quiet: true, sticky: true },
  title: { phone: "title" },
  state: { phone: "state" },
  email: { phone: "hidden" },
  phone: { phone: "hidden" },
  members: { align: "end", phone: "hidden" },
  division: { phone: "hidden" },
  field: { phone: "hidden", hideBelow: "xl" },
  place: { phone: "hidden" },
  late: { phone: "hidden" },
  channel: { phone: "hidden" },
  flags: { align: "end", phone: "hidden" },
  checks: { align: "end", quiet: true },
  files: { align: "end", phone: "hidden" },
  due: { align: "end", quiet: true },
  total: { align: "end", phone: "hidden" },
  sheets: { align: "end", quiet: true, phone: "hidden" },
  submitted: { align: "end", quiet: true, hideBelow: "lg" },
};

function useColumns({ columns, filled, answers }: List, scores: Scores): Column<DeskRow>[] {
  const t = useText(deskText).entries.columns;
  const locale = useLocale();
  const cellAt = (name: string, isMoney = false) => {
    const at = filled.indexOf(name);
    return ({ cells }: DeskRow) => {
      const value = cells[at];
      if (typeof value !== "number") return value;
      return isMoney && Number.isSafeInteger(value) ? formatMoney(BigInt(value), locale) : formatNumber(value, locale);
    };
  };
  const own: Partial<Record<ColumnKey, (row: DeskRow) => ReactNode>> = {
    number: ({ number }) => number,
    title: ({ title }) => title,
    state: ({ state, isLate }) => (
      <>
        <EntryBadge state={state} /> {isLate && <LateBadge />}
      </>
    ),
    total: ({ id }) => {
      const mean = scores?.[id]?.mean ?? null;
      return mean === null ? "" : formatFixedHundredths(mean, locale);
    },
    sheets: ({ id }) => {
      const score = scores?.[id];
      return score ? `${score.submitted}/${score.asked}` : "–";
    },
  };
  return [
    ...columns
      .filter((key) => scores !== null || (key !== "total" && key !== "sheets"))
      .map((key) => ({
        key,
        header: t[key],
        cell: own[key] ?? cellAt(key),
        sortable: sortable.has(key),
        ...looks[key],
      })),
    ...answers.map(({ key, label, type }) => ({
      key: `a.${key}`,
      header: label.length > 32 ? `${label.slice(0, 30)}…` : label,
      cell: cellAt(`a.${key}`, type === "money"),
      phone: "hidden" as const,
      ...(type === "money" || type === "number" ? { align: "end" as const } : {}),
    })),
  ];
}

/** Nothing here: because nothing was handed in, because drafts are their teams' own, or because of the filter. */
export function NoEntries({
  competitionId,
  isDrafts,
  isNarrowed,
}: {
  competitionId: string;
  isDrafts: boolean;
  isNarrowed: boolean;
}) {
  const t = useText(deskText).entries;
  const [title, hint] = isDrafts
    ? [t.draftsHidden, t.draftsHiddenHint]
    : isNarrowed
      ? [t.noneFound, t.noneFoundHint]
      : [t.none, t.noneHint];
  return (
    <EmptyState
      title={title}
      action={
        (isDrafts || isNarrowed) && (
          <Button kind="secondary" to={paths.deskEntries(competitionId)}>
            {t.showAll}
          </Button>
        )
      }
    >
      {hint}
    </EmptyState>
  );
}
