import { Link } from "@remix-run/react";
import { type Localized, localized } from "~/i18n/catalogue";
import { portalText } from "~/i18n/portal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Icon } from "~/ui/Icon";
import { Section } from "~/ui/Section";

type Award = {
  readonly prize: Localized;
  readonly competition: { readonly slug: string; readonly name: Localized };
};

/** The prizes of a project, from published results alone. */
export function ProjectRecord({ awards }: { awards: readonly Award[] }) {
  const t = useText(portalText).record;
  const locale = useLocale();
  return (
    <Section title={t.title}>
      <ul className="border-line border-t">
        {awards.map(({ prize, competition }) => (
          <li key={`${competition.slug} ${prize.vi}`} className="flex items-start gap-3 border-line border-b py-3">
            <Icon name="trophy" className="mt-0.75 flex-none text-turmeric-mark" />
            <div className="min-w-0">
              <p className="font-semibold">{localized(prize, locale)}</p>
              <Link className="link text-table" to={paths.competitionResults(competition.slug)}>
                {localized(competition.name, locale)}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
