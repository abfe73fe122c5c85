import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatMoney } from "~/i18n/format";
import { resultsText } from "~/i18n/results";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Icon } from "~/ui/Icon";
import { Motif } from "~/ui/Motif";
import { Section } from "~/ui/Section";
import type { Winner } from "./results.service.server";

/** Those who won, by division and then side prizes; a project is linked only when its team shows it to everyone. */
export function Winners({ winners }: { winners: readonly Winner[] }) {
  const t = useText(resultsText).page;
  const locale = useLocale();
  const byDivision = new Map<string, Winner[]>();
  for (const winner of winners) {
    const group = winner.prize.isSide ? t.side : localized(winner.divisionName, locale);
    byDivision.set(group, [...(byDivision.get(group) ?? []), winner]);
  }
  const groups = [...byDivision].sort(([a], [b]) => Number(a === t.side) - Number(b === t.side));
  return (
    <Section title={t.winners}>
      <div className="grid gap-8">
        {groups.map(([group, own]) => (
          <div key={group}>
            <h3 className="mb-3 text-h3">{group}</h3>
            <ul className="grid gap-x-10 sm:grid-cols-2">
              {byPrize(own).map((winner) => (
                <WinnerRow key={`${winner.prize.id}${winner.entryId}`} winner={winner} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

/** The dearest prize first; the same amount keeps the order of the ranking. */
function byPrize(winners: readonly Winner[]): Winner[] {
  return [...winners].sort((a, b) => Number(b.prize.amount - a.prize.amount));
}

function WinnerRow({ winner }: { winner: Winner }) {
  const t = useText(resultsText).page;
  const locale = useLocale();
  const { prize, project, title, number } = winner;
  return (
    <li className="flex gap-4 border-t border-line py-4">
      <Motif seed={project?.projectId ?? winner.entryId} size={64} />
      <div className="min-w-0">
        <p className="flex items-center gap-1.5 text-table font-semibold text-turmeric-ink">
          <Icon name="trophy" size={18} />
          {localized(prize.name, locale)}
        </p>
        <p className="text-lead font-semibold">
          {project?.slug ? (
            <Link className="hover:underline" to={paths.project(project.slug)}>
              {title}
            </Link>
          ) : (
            title
          )}
        </p>
        <p className="text-table text-stone tabular-nums">
          {number}
          {prize.amount > 0n && ` · ${t.prizeMoney(formatMoney(prize.amount, locale))}`}
        </p>
      </div>
    </li>
  );
}
