import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { competitionText } from "~/i18n/competition";
import { formatDateTime, timeLeft } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Section } from "~/ui/Section";
import { CompetitionBadge } from "./CompetitionBadge";
import type { PublicCompetitionCard } from "./competition.service.server";

type Props = { title: string; competitions: readonly PublicCompetitionCard[]; now: string };

/** Competitions as lines: name, what it is for, who hosts it, what comes next. Nothing when there are none. */
export function CompetitionList({ title, competitions, now }: Props) {
  const t = useText(competitionText);
  const locale = useLocale();
  if (competitions.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {competitions.map(({ id, slug, name, summary, host, state, deadline, takesEntries, entryCount }) => (
          <li key={id} className="border-b border-line py-5">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h3 className="text-h3">
                <Link className="link" to={paths.competition(slug)}>
                  {localized(name, locale)}
                </Link>
              </h3>
              {takesEntries ? <Badge tone="leaf">{t.list.takesEntries}</Badge> : <CompetitionBadge state={state} />}
            </div>
            <p className="measure mt-1">{localized(summary, locale)}</p>
            <p className="mt-1 text-table text-stone">
              {[
                localized(host.name, locale),
                deadline &&
                  `${localized(deadline.phase.label, locale)}: ${timeLeft(now, deadline.at, locale)} · ${formatDateTime(deadline.at, locale)}`,
                entryCount > 0 && t.list.entries(entryCount),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
