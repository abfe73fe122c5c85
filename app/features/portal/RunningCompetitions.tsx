import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { portalText } from "~/i18n/portal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";
import type { FrontPage } from "./front.service.server";

/** What else is going on, each with its next date. */
export function RunningCompetitions({ running }: { running: FrontPage["running"] }) {
  const t = useText(portalText).running;
  const locale = useLocale();
  return (
    <Section
      title={t.title}
      aside={
        <Link className="link font-semibold" to={paths.competitions()}>
          {t.all}
        </Link>
      }
    >
      <ul className="border-line border-t">
        {running.map(({ id, slug, name, host, deadline }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-line border-b py-4"
          >
            <div className="min-w-0">
              <Link className="font-semibold hover:text-cham hover:underline" to={paths.competition(slug)}>
                {localized(name, locale)}
              </Link>
              <p className="text-small text-stone">{localized(host.name, locale)}</p>
            </div>
            {deadline && (
              <p className="text-table">
                {localized(deadline.phase.label, locale)}{" "}
                <span className="text-stone">
                  {deadline.what === "ends" ? t.until : t.from} {formatDate(deadline.at, locale)}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
