import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { portalText } from "~/i18n/portal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Motif } from "~/ui/Motif";
import { Section } from "~/ui/Section";
import type { FrontPage } from "./front.service.server";

/** Who has won in the youngest competition that is over. */
export function Winners({ finished }: { finished: NonNullable<FrontPage["finished"]> }) {
  const t = useText(portalText).winners;
  const locale = useLocale();
  return (
    <Section
      title={t.title}
      description={localized(finished.name, locale)}
      aside={
        <Link className="link font-semibold" to={paths.competitionResults(finished.slug)}>
          {t.all}
        </Link>
      }
    >
      <ol className="grid gap-x-12 sm:grid-cols-2">
        {finished.winners.map(({ entryId, title, divisionName, prize, project }) => (
          <li key={`${entryId} ${prize.id}`} className="flex items-center gap-4 border-line border-b py-3">
            <Motif seed={project?.projectId ?? entryId} size={48} className="flex-none" />
            <div className="min-w-0">
              <p className="font-semibold">
                {project?.slug ? (
                  <Link className="hover:text-cham hover:underline" to={paths.project(project.slug)}>
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </p>
              <p className="text-small text-stone">
                {localized(prize.name, locale)} · {localized(divisionName, locale)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
