import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { portalText } from "~/i18n/portal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";
import type { FrontPage } from "./front.service.server";

/** What comes next: the day large, what and where beside it. */
export function NextEvents({ events }: { events: FrontPage["events"] }) {
  const t = useText(portalText).events;
  const locale = useLocale();
  return (
    <Section
      title={t.title}
      aside={
        <Link className="link font-semibold" to={paths.events()}>
          {t.all}
        </Link>
      }
    >
      <ol className="grid gap-x-12 lg:grid-cols-2">
        {events.map(({ id, slug, kind, name, firstDay, lastDay, venue }) => (
          <li key={id} className="flex gap-5 border-line border-b py-4">
            <p className="w-24 flex-none whitespace-nowrap text-cham tabular-nums">
              <span className="block font-semibold text-h2">{span(firstDay, lastDay)}</span>
              <span className="text-small text-stone">{formatDate(firstDay, locale).slice(3)}</span>
            </p>
            <div className="min-w-0">
              <p className="text-small text-stone">{t.kind[kind]}</p>
              <Link className="font-semibold hover:text-cham hover:underline" to={paths.event(slug)}>
                {localized(name, locale)}
              </Link>
              <p className="text-table text-stone">{localized(venue, locale)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** "16–18" within a month, the first day otherwise. */
function span(firstDay: string, lastDay: string): string {
  const isOneMonth = firstDay.slice(0, 7) === lastDay.slice(0, 7);
  return firstDay === lastDay || !isOneMonth ? firstDay.slice(8) : `${firstDay.slice(8)}–${lastDay.slice(8)}`;
}
