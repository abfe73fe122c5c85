import { localized } from "~/i18n/catalogue";
import { competitionText } from "~/i18n/competition";
import { formatDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Facts } from "~/ui/Facts";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import type { PublicCompetition } from "./competition.service.server";

/** Who stands behind the competition: its official name, the decision, the hosts, whom to ask. Nothing when nothing was said. */
export function CompetitionParticulars({ competition }: { competition: PublicCompetition }) {
  const t = useText(competitionText).page;
  const locale = useLocale();
  const { officialName, decision, hosts, contact } = competition.particulars;
  const facts = [
    officialName && { term: t.officialName, value: localized(officialName, locale) },
    decision && {
      term: t.decision,
      value: t.decided({
        number: decision.number,
        day: decision.day ? formatDate(decision.day, locale) : "",
        body: decision.body ?? "",
      }),
    },
    hosts && { term: t.hosts, value: <Prose text={localized(hosts, locale)} /> },
    contact && { term: t.contact, value: <Prose text={localized(contact, locale)} /> },
  ].filter((fact) => fact !== undefined);
  if (facts.length === 0) return null;
  return (
    <Section title={t.host}>
      <Facts facts={facts} />
    </Section>
  );
}
