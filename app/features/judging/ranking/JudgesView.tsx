import { formatList } from "~/i18n/format";
import { rankingText } from "~/i18n/ranking";
import { useLocale, useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import type { ChosenDivision } from "./read-ranking.service.server";

type Props = { readonly judges: NonNullable<ChosenDivision["judges"]> };

/** The division without each of its judges in turn: how much moves, and who would cross the line. */
export function JudgesView({ judges }: Props) {
  const t = useText(rankingText).judges;
  const locale = useLocale();
  if (judges.length === 0) return <EmptyState title={t.empty} />;
  const names = (entries: readonly { readonly title: string; readonly number: string }[]) =>
    formatList(
      entries.map(({ title, number }) => title || number),
      locale,
    );
  return (
    <Section title={t.title} description={t.hint}>
      <table className="w-full max-w-5xl text-table">
        <caption className="sr-only">{t.title}</caption>
        <thead>
          <tr className="border-b border-edge text-left text-small text-stone">
            <th scope="col" className="py-2 font-medium">
              {t.judge}
            </th>
            <th scope="col" className="num px-3 py-2 font-medium">
              {t.sheets}
            </th>
            <th scope="col" className="num px-3 py-2 font-medium">
              {t.moved}
            </th>
            <th scope="col" className="py-2 pl-3 font-medium">
              {t.line}
            </th>
          </tr>
        </thead>
        <tbody>
          {judges.map(({ judgeId, name, sheets, moved, entering, leaving }) => (
            <tr key={judgeId} className="border-b border-line align-top">
              <th scope="row" className="py-2 text-left font-medium">
                {name}
              </th>
              <td className="num px-3 py-2">{sheets}</td>
              <td className="num px-3 py-2">{moved}</td>
              <td className="py-2 pl-3">
                {entering.length === 0 && leaving.length === 0 && <span className="text-stone">{t.none}</span>}
                {entering.length > 0 && <span className="block text-leaf">{t.entering(names(entering))}</span>}
                {leaving.length > 0 && <span className="block text-madder">{t.leaving(names(leaving))}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
