import { formatClock, formatDate } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { type Column, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { MentorshipBadge } from "../MentorshipBadge";
import type { DeskPairs } from "./overview.service.server";

type Row = DeskPairs["pairs"][number];

/** The pairs of a cohort: where each stands, when it was last alive, what comes next. */
export function PairTable({ pairs }: { pairs: readonly Row[] }) {
  const t = useText(mentorshipText).overview;
  return (
    <DataTable
      caption={t.title}
      rows={pairs}
      columns={useColumns()}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.mentorship(id)}
      empty={<EmptyState title={t.none}>{t.noneHint}</EmptyState>}
    />
  );
}

function useColumns(): Column<Row>[] {
  const { overview } = useText(mentorshipText);
  const t = overview.columns;
  const locale = useLocale();
  return [
    { key: "project", header: t.project, phone: "title", sticky: true, cell: ({ project }) => project },
    { key: "mentor", header: t.mentor, phone: "meta", cell: ({ mentor }) => mentor },
    {
      key: "state",
      header: t.state,
      phone: "state",
      cell: ({ state }) => <MentorshipBadge state={state} />,
    },
    {
      key: "active",
      header: t.active,
      align: "end",
      phone: "meta",
      cell: ({ activeAt, nudgedAt, state }) =>
        state === "active" && (
          <span className={nudgedAt ? "text-turmeric-ink" : ""}>
            {formatDate(activeAt, locale)}
            {nudgedAt && ` · ${overview.nudged}`}
          </span>
        ),
    },
    {
      key: "next",
      header: t.next,
      align: "end",
      phone: "hidden",
      cell: ({ nextMeetingAt, state }) =>
        state === "active" && nextMeetingAt
          ? `${formatClock(nextMeetingAt)}, ${formatDate(nextMeetingAt, locale)}`
          : "",
    },
    { key: "held", header: t.held, align: "end", phone: "hidden", cell: ({ held, startedAt }) => startedAt && held },
    {
      key: "goals",
      header: t.goals,
      align: "end",
      phone: "hidden",
      cell: ({ done, goals, startedAt }) => startedAt && `${done}/${goals}`,
    },
    {
      key: "feedback",
      header: t.feedback,
      align: "end",
      phone: "hidden",
      hideBelow: "lg",
      cell: ({ ratings }) =>
        (ratings.mentor ?? ratings.project) !== null && `${ratings.mentor ?? "–"} · ${ratings.project ?? "–"}`,
    },
  ];
}
