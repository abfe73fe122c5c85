import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FiguredCard } from "~/features/directory/gallery/browse.service.server";
import { placeLabel } from "~/features/directory/places/place";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { formatMoney, formatNumber } from "~/i18n/format";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Motif } from "~/ui/Motif";

/** Up to four projects side by side, a row for each thing that one compares. */
export function ComparedProjects({ cards }: { cards: readonly FiguredCard[] }) {
  const t = useText(investingText);
  const words = useText(directoryText);
  const locale = useLocale();
  const { columns } = t.browse;
  const without = (id: string) => cards.filter((card) => card.id !== id).map((card) => `ids=${card.id}`);
  const rows: readonly (readonly [string, (card: FiguredCard) => ReactNode])[] = [
    [columns.pitch, ({ pitch }) => pitch && localized(pitch, locale)],
    [columns.field, ({ field }) => field && words.fields[field]],
    [columns.stage, ({ stage }) => stage && words.stages[stage]],
    [columns.place, ({ place }) => place && placeLabel(place)],
    [columns.raising, ({ raising }) => raising !== null && <Amount>{formatMoney(raising, locale)}</Amount>],
    [columns.revenue, ({ revenue }) => revenue !== null && <Amount>{formatMoney(revenue, locale)}</Amount>],
    [columns.revenueYear, ({ revenueYear }) => revenueYear],
    [columns.customers, ({ customers }) => customers !== null && formatNumber(customers, locale)],
    [columns.founded, ({ founded }) => founded],
    [columns.needs, ({ needKeys }) => needKeys?.map((key) => words.needs[key]).join(", ")],
    [columns.useOfFunds, ({ useOfFunds }) => useOfFunds],
    [columns.award, ({ hasAward }) => hasAward && t.browse.yes],
  ];
  return (
    <section className="relative overflow-x-auto" aria-label={t.compare.caption} {...scrolledByKeys}>
      <table className="w-full min-w-[42rem] table-fixed border-collapse text-left text-table">
        <caption className="sr-only">{t.compare.caption}</caption>
        <thead>
          <tr className="align-top">
            <td className="w-32" />
            {cards.map(({ id, name }) => (
              <th key={id} scope="col" className="p-3 font-semibold">
                <Motif seed={id} size={56} />
                <Link to={paths.investorProject(id)} className="link mt-2 block text-body">
                  {name}
                </Link>
                <div className="mt-2">
                  <Button size="small" kind="quiet" icon="x" to={paths.investorCompare(`?${without(id).join("&")}`)}>
                    {t.compare.drop}
                    <span className="sr-only">{name}</span>
                  </Button>
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, cell]) => (
            <tr key={label} className="border-line border-t align-top">
              <th scope="row" className="py-3 pr-3 font-medium text-stone">
                {label}
              </th>
              {cards.map((card) => (
                <td key={card.id} className="break-words p-3">
                  {cell(card) || <span className="text-stone">–</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A table wider than its page is scrolled with the arrow keys once it has the focus (WCAG 2.1.1). */
const scrolledByKeys = { tabIndex: 0 };

function Amount({ children }: { children: string }) {
  return <span className="font-semibold tabular-nums">{children}</span>;
}
