import { localized } from "~/i18n/catalogue";
import { competitionText } from "~/i18n/competition";
import { formatList } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import type { PublicCompetition } from "./competition.service.server";

/** The fields, what an entry contains, and the rules in full. */
export function CompetitionRules({ competition }: { competition: PublicCompetition }) {
  const t = useText(competitionText).page;
  const locale = useLocale();
  const rules = localized(competition.rules, locale);
  return (
    <>
      {competition.fields.length > 0 && (
        <Section title={t.fields}>
          <p className="measure">
            {formatList(
              competition.fields.map(({ name }) => localized(name, locale)),
              locale,
            )}
          </p>
        </Section>
      )}
      {competition.asked.length > 0 && (
        <Section title={t.asked}>
          <ol className="list-decimal pl-6 lg:columns-2 lg:gap-x-12">
            {competition.asked.map(({ key, label, required }) => (
              <li key={key} className="break-inside-avoid py-1">
                {localized(label, locale)}
                {!required && <span className="text-table text-stone"> ({t.optional})</span>}
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Section title={t.rules} id="the-le">
        {rules.trim() ? <Prose text={rules} /> : <p className="text-stone">{t.rulesMissing}</p>}
      </Section>
    </>
  );
}
