import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { type Column, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { InvitationBadge } from "./InvitationBadge";
import { absencesWithin, invitationState } from "./judge";
import type { JudgesView } from "./judges.service.server";

type Row = JudgesView["judges"][number];

/** A competition's judges: where they sit, what they carry, whether they have come. */
export function JudgeTable({ view }: { view: JudgesView }) {
  const text = useText(judgingText);
  const t = text.judges;
  const words = useText(judgesText);
  const locale = useLocale();
  const awayOf = ({ absences, seats }: Row) =>
    view.rounds
      .filter(
        ({ id, state }) => (state === "planned" || state === "open") && seats.some(({ roundId }) => roundId === id),
      )
      .flatMap(({ fromDay, toDay }) =>
        absencesWithin(absences, fromDay, toDay).map((away) =>
          words.absence.short(words.days(formatDate(away.fromDay, locale), formatDate(away.toDay, locale))),
        ),
      );
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
      cell: (judge) => (
        <>
          {judge.seats.length === 0 ? (
            <span className="text-stone">{t.noSeat}</span>
          ) : (
            judge.seats.map((seat) => (
              <span key={seatWords(seat)} className="block truncate">
                {seatWords(seat)}
              </span>
            ))
          )}
          {judge.seats.length > 0 && judge.seats.every(({ role }) => role === "shadow") && (
            <span className="block">
              <Badge tone="stone" icon="eye">
                {words.shadow}
              </Badge>
            </span>
          )}
          {awayOf(judge).map((away) => (
            <span key={away} className="block text-small text-turmeric-ink">
              {away}
            </span>
          ))}
        </>
      ),
    },
    { key: "load", header: t.load, align: "end", cell: ({ load }) => t.loadOf(load.assigned, load.submitted) },
    {
      key: "account",
      header: t.account,
      phone: "state",
      cell: (judge) => <InvitationBadge state={invitationState(judge)} />,
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
