import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatClock, formatDate, timeLeft } from "~/i18n/format";
import { portalText } from "~/i18n/portal";
import { useLocale, useText } from "~/i18n/use-text";
import { Icon } from "~/ui/Icon";
import { Section } from "~/ui/Section";
import type { FrontPage } from "./front.service.server";
import { openingAddress, openingIcons, openingPage } from "./use-opening";

/** Everything one may take part in, each with its deadline and its act. */
export function Openings({ page: { openings, now } }: { page: FrontPage }) {
  const t = useText(portalText).openings;
  const locale = useLocale();
  return (
    <Section title={t.title}>
      <ul className="border-line border-t">
        {openings.map((opening) => (
          <li
            key={`${opening.kind} ${opening.id}`}
            className="grid gap-x-8 gap-y-1 border-line border-b py-4 md:grid-cols-[minmax(0,1fr)_13rem_12rem] md:items-center"
          >
            <div className="flex min-w-0 gap-3">
              <Icon name={openingIcons[opening.kind]} className="mt-0.5 flex-none text-cham" />
              <div className="min-w-0">
                <p className="text-small text-stone">{t.kind[opening.kind]}</p>
                <Link className="font-semibold hover:text-cham hover:underline" to={openingPage(opening)}>
                  {localized(opening.name, locale)}
                </Link>
              </div>
            </div>
            <p className="pl-8 text-table tabular-nums md:pl-0">
              {timeLeft(now, opening.until, locale)}
              <span className="block text-stone">
                {formatClock(opening.until)}, {formatDate(opening.until, locale)}
              </span>
            </p>
            <p className="pl-8 md:pl-0 md:text-right">
              <Link
                className="link inline-flex min-h-11 items-center font-semibold md:min-h-0"
                to={openingAddress(opening)}
              >
                {t.act[opening.kind]}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
