import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { competitionText } from "~/i18n/competition";
import { formatDateTime } from "~/i18n/format";
import { organizingText } from "~/i18n/organizing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { CompetitionBadge } from "./CompetitionBadge";
import type { listMyCompetitions } from "./desk.service.server";

type Mine = Awaited<ReturnType<typeof listMyCompetitions>>["competitions"];

/** The desks of one's competitions: whole names, because editions differ in their last word, and what comes next. */
export function DeskList({ competitions }: { competitions: Mine }) {
  const t = useText(organizingText);
  const counted = useText(competitionText).list.entries;
  const locale = useLocale();
  return (
    <ul>
      {competitions.map(({ id, name, host, state, deadline, entryCount }) => (
        <li key={id} className="border-b border-line py-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link className="link text-lead font-semibold" to={paths.desk(id)}>
              {localized(name, locale)}
            </Link>
            <CompetitionBadge state={state} />
          </p>
          <p className="mt-1 text-table text-stone">
            {localized(host, locale)} · {counted(entryCount)}
          </p>
          <p className="text-table">
            {deadline
              ? `${t.overview[deadline.what](localized(deadline.phase.label, locale))} · ${formatDateTime(deadline.at, locale)}`
              : t.list.noNext}
          </p>
        </li>
      ))}
    </ul>
  );
}
