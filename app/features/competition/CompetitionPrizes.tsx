import { localized } from "~/i18n/catalogue";
import { competitionText } from "~/i18n/competition";
import { formatMoney } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";
import type { Prize } from "./competition";
import type { PublicCompetition } from "./competition.service.server";

/** The divisions, whom each is for, and its prizes in đồng; then the prizes across divisions. */
export function CompetitionPrizes({ competition }: { competition: PublicCompetition }) {
  const t = useText(competitionText).page;
  const locale = useLocale();
  const { divisions, prizes } = competition;
  const total = prizes.reduce((sum, { amount, count }) => sum + amount * BigInt(count), 0n);
  const side = prizes.filter(({ divisionId }) => divisionId === null);
  return (
    <Section
      title={t.divisions}
      id="giai-thuong"
      aside={total > 0n ? t.prizeTotal(formatMoney(total, locale)) : undefined}
    >
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {divisions.map(({ id, name, about }) => (
          <div key={id}>
            <h3 className="text-h3">{localized(name, locale)}</h3>
            <p className="mt-1 text-stone">{localized(about, locale)}</p>
            <PrizeList prizes={prizes.filter(({ divisionId }) => divisionId === id)} />
          </div>
        ))}
        {side.length > 0 && (
          <div>
            <h3 className="text-h3">{t.sidePrizes}</h3>
            <PrizeList prizes={side} />
          </div>
        )}
      </div>
    </Section>
  );
}

function PrizeList({ prizes }: { prizes: readonly Prize[] }) {
  const t = useText(competitionText).page;
  const locale = useLocale();
  if (prizes.length === 0) return null;
  return (
    <dl className="mt-3">
      {prizes.map(({ id, name, amount, count }) => (
        <div key={id} className="flex items-baseline justify-between gap-4 border-b border-line py-2">
          <dt>{localized(name, locale)}</dt>
          <dd className="num font-semibold">
            {t.prizeCount(count, amount > 0n ? formatMoney(amount, locale) : t.honour)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
