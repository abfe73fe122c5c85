import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatFixedHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { progressText } from "~/i18n/progress";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { type Column, DataTable } from "~/ui/DataTable";
import type { ProgressView } from "./progress.service.server";
import { TallyBadge } from "./TallyBadge";

type Entry = ProgressView["entries"][number];
type Props = { readonly view: ProgressView; readonly rows: readonly Entry[] };

/** The entries of a round: how far, how far apart their sheets are, and whose is missing, each a way to type in its paper. */
export function EntryProgress({ view, rows }: Props) {
  const { progress: t, judges } = useText(judgingText);
  const words = useText(progressText);
  const locale = useLocale();
  const { competitionId, id: roundId, mayType } = view;
  const columns: Column<Entry>[] = [
    {
      key: "title",
      header: t.entry,
      phone: "title",
      cell: ({ number, title }) => [number, title].filter(Boolean).join(" · "),
    },
    {
      key: "division",
      header: judges.seatDivision,
      quiet: true,
      hideBelow: "lg",
      phone: "hidden",
      cell: ({ divisionName }) => localized(divisionName, locale),
    },
    {
      key: "waiting",
      header: t.waitingFor,
      quiet: true,
      cell: ({ waitingFor }) =>
        waitingFor.length > 0 && (
          <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
            {waitingFor.map(({ assignmentId, judgeName, hasConflict }) => (
              <li key={assignmentId}>
                {mayType && !hasConflict ? (
                  <Link
                    className="link relative z-[1] inline-flex min-h-6 items-center pointer-coarse:min-h-11"
                    to={paths.deskTypedSheet(competitionId, roundId, assignmentId)}
                  >
                    {judgeName}
                  </Link>
                ) : (
                  judgeName
                )}
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: "submitted",
      header: t.done,
      align: "end",
      sortable: true,
      cell: ({ submitted, assigned }) => t.told(submitted, assigned),
    },
    {
      key: "mean",
      header: words.figures.mean,
      align: "end",
      sortable: true,
      phone: "hidden",
      cell: ({ mean }) => mean !== null && formatFixedHundredths(mean, locale),
    },
    {
      key: "spread",
      header: words.figures.spread,
      align: "end",
      sortable: true,
      phone: "hidden",
      cell: ({ spread, isMarked }) =>
        spread !== null && (
          <span className={isMarked ? "font-semibold text-turmeric-ink" : ""}>
            {formatFixedHundredths(spread, locale)}
          </span>
        ),
    },
    { key: "state", header: t.state, phone: "state", sortable: true, cell: (entry) => <TallyBadge tally={entry} /> },
  ];
  return (
    <DataTable
      caption={t.byEntry}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.deskEntry(competitionId, id)}
      empty={<p className="text-stone">{words.filter.none}</p>}
    />
  );
}
