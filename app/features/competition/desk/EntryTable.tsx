import { deskText } from "~/i18n/desk";
import { formatClock, formatDate, formatFixedHundredths } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { EntryBadge, LateBadge } from "./EntryBadge";
import { bulkActs } from "./eligibility";
import type { DeskEntries } from "./entries.service.server";

/** What a round's judges have made of an entry: the mean of the submitted totals in hundredths, and how many of how many. */
export type EntryScore = { readonly mean: number | null; readonly submitted: number; readonly asked: number };

type Row = DeskEntries["rows"][number];
type Props = {
  list: Pick<DeskEntries, "id" | "rows" | "divisions" | "fields">;
  scores: Readonly<Record<string, EntryScore>> | null;
  isDrafts: boolean;
  isNarrowed: boolean;
};

/** The table is the page: entries handed in, with ticks for what is done to many at once. */
export function EntryTable({ list, scores, isDrafts, isNarrowed }: Props) {
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
        actions: bulkActs.map((act) => (
          <Button key={act} name="act" value={act} size="small" kind={act === "eligible" ? "primary" : "secondary"}>
            {t.acts[act]}
          </Button>
        )),
      }}
      empty={<NoEntries competitionId={list.id} isDrafts={isDrafts} isNarrowed={isNarrowed} />}
    />
  );
}

function useColumns({ divisions, fields }: Props["list"], scores: Props["scores"]): Column<Row>[] {
  const t = useText(deskText).entries.columns;
  const locale = useLocale();
  const nameIn = (list: Props["list"]["fields"], wanted: string) => list.find(({ id }) => id === wanted)?.name ?? "";
  const columns: Column<Row>[] = [
    { key: "number", header: t.number, quiet: true, sortable: true, sticky: true, cell: ({ number }) => number },
    { key: "title", header: t.title, sortable: true, phone: "title", cell: ({ title }) => title },
    { key: "lead", header: t.lead, cell: ({ lead }) => lead },
    {
      key: "division",
      header: t.division,
      phone: "hidden",
      cell: ({ divisionId }) => nameIn(divisions, divisionId),
    },
    {
      key: "field",
      header: t.field,
      phone: "hidden",
      hideBelow: "xl",
      cell: ({ fieldId }) => (
        <div className="w-32 truncate" title={nameIn(fields, fieldId)}>
          {nameIn(fields, fieldId)}
        </div>
      ),
    },
    {
      key: "state",
      header: t.state,
      phone: "state",
      cell: ({ state, isLate }) => (
        <>
          <EntryBadge state={state} /> {isLate && <LateBadge />}
        </>
      ),
    },
  ];
  if (scores) {
    columns.push(
      {
        key: "total",
        header: t.total,
        align: "end",
        phone: "hidden",
        cell: ({ id }) => {
          const mean = scores[id]?.mean ?? null;
          return mean === null ? "" : formatFixedHundredths(mean, locale);
        },
      },
      {
        key: "sheets",
        header: t.sheets,
        align: "end",
        quiet: true,
        phone: "hidden",
        cell: ({ id }) => {
          const score = scores[id];
          return score ? `${score.submitted}/${score.asked}` : "–";
        },
      },
    );
  }
  columns.push({
    key: "submitted",
    header: t.submitted,
    align: "end",
    quiet: true,
    sortable: true,
    hideBelow: "lg",
    cell: ({ submittedAt }) =>
      submittedAt && `${formatDate(submittedAt, locale).slice(0, locale === "vi" ? 5 : 6)} ${formatClock(submittedAt)}`,
  });
  return columns;
}

function NoEntries({
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
