import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatClock, formatWeekdayDate } from "~/i18n/format";
import { portalText } from "~/i18n/portal";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Countdown } from "~/ui/Countdown";
import type { FrontPage } from "./front.service.server";
import { openingAddress, openingPage } from "./use-opening";
import { YearRibbon } from "./YearRibbon";

/** The year: one headline, the nearest deadline as the largest number, the one thing to do about it, the line of the year. */
export function YearHero({ page: { now, openings, ribbon } }: { page: FrontPage }) {
  const t = useText(portalText);
  const locale = useLocale();
  const [nearest] = openings;
  return (
    <section>
      <div className="grid items-end gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <div className="min-w-0">
          <h1 className="text-balance text-h1">{t.year.title}</h1>
          <p className="measure mt-4 text-stone">{nearest ? t.year.about : t.year.between}</p>
          {nearest && (
            <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
              <Button kind="primary" to={openingAddress(nearest)}>
                {t.openings.act[nearest.kind]}
              </Button>
              <Link className="link font-semibold" to={openingPage(nearest)}>
                {t.year.more}
              </Link>
            </div>
          )}
        </div>
        {nearest && (
          <Countdown now={now} deadline={nearest.until} what={t.openings.ends[nearest.kind]}>
            <span className="block font-medium text-ink">{localized(nearest.name, locale)}</span>
            {formatClock(nearest.until)}, {formatWeekdayDate(nearest.until, locale)}
          </Countdown>
        )}
      </div>
      {ribbon && <YearRibbon label={t.year.ribbon} phases={ribbon.phases} gone={ribbon.gone} />}
    </section>
  );
}
