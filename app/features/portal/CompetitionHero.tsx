import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatClock, formatNumber, formatWeekdayDate } from "~/i18n/format";
import { portalText } from "~/i18n/portal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Countdown } from "~/ui/Countdown";
import type { FrontCompetition } from "./front.service.server";
import { YearRibbon } from "./YearRibbon";

/** The competition of the front page: its name, its next date as the largest number, and the one thing to do. */
export function CompetitionHero({ competition, now }: { competition: FrontCompetition; now: string }) {
  const t = useText(portalText).hero;
  const locale = useLocale();
  const { slug, name, summary, host, state, takesEntries, deadline, entryCount, ribbon } = competition;
  const toPage = paths.competition(slug);
  return (
    <section>
      <div className="grid items-end gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <div className="min-w-0">
          <Link
            to={paths.organization(host.slug)}
            className="mb-1.5 inline-block font-medium text-stone text-table hover:text-cham"
          >
            {localized(host.name, locale)}
          </Link>
          <h1 className="text-balance text-h1">{localized(name, locale)}</h1>
          <p className="measure mt-4 text-stone">{localized(summary, locale)}</p>
          <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
            {takesEntries ? (
              <>
                <Button kind="primary" to={paths.startEntry(slug)}>
                  {t.enter}
                </Button>
                <Link className="link font-semibold" to={toPage}>
                  {t.rules}
                </Link>
              </>
            ) : (
              <Button kind="primary" to={state === "finished" ? paths.competitionResults(slug) : toPage}>
                {state === "finished" ? t.results : t.follow}
              </Button>
            )}
          </div>
        </div>
        {deadline && (
          <Countdown now={now} deadline={deadline.at} what={<What deadline={deadline} />}>
            {formatClock(deadline.at)}, {formatWeekdayDate(deadline.at, locale)}
            {entryCount > 0 && ` · ${t.entries(formatNumber(entryCount, locale), entryCount)}`}
          </Countdown>
        )}
      </div>
      {ribbon.phases.length > 0 && <YearRibbon label={t.ribbon} phases={ribbon.phases} gone={ribbon.gone} />}
    </section>
  );
}

/** What the number counts down to, in words. */
function What({ deadline: { phase, what } }: { deadline: NonNullable<FrontCompetition["deadline"]> }) {
  const t = useText(portalText).hero;
  const locale = useLocale();
  if (what === "begins") return t.begins(localized(phase.label, locale));
  return phase.kind === "entries" ? t.entriesEnd : t.ends(localized(phase.label, locale));
}
