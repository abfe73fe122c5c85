import { Link, useSearchParams } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatFixedHundredths, formatHundredths } from "~/i18n/format";
import { rankingText } from "~/i18n/ranking";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { addressWith } from "~/ui/table-address";
import type { EntryDetail } from "./entry-detail";
import { ownWeight } from "./method";

type Props = {
  readonly entry: EntryDetail;
  /** where the dossier is; null for the chair, who has no desk */
  readonly competitionId: string | null;
};

/** Where one entry's figure comes from, and how it would stand without each of its judges. */
export function EntryPanel({ entry, competitionId }: Props) {
  const t = useText(rankingText);
  const locale = useLocale();
  const [search] = useSearchParams();
  const { certainty } = entry;
  const facts = [
    entry.rank === null || entry.figure === null
      ? t.entry.unranked
      : t.entry.place(entry.rank, formatFixedHundredths(entry.figure, locale)),
    certainty && t.entry.surely(t.between(certainty.low, certainty.high)),
    certainty?.top != null && t.entry.chance(String(Math.round(100 * certainty.top))),
  ].filter(Boolean);
  return (
    <section id="ho-so" className="scroll-mt-20 border-y-2 border-cham py-4" aria-labelledby="ho-so-ten">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id="ho-so-ten" className="text-h3">
          <span className="text-stone tabular-nums">{entry.number}</span> {entry.title}
        </h2>
        <p className="grow text-table text-stone">{facts.join(" · ")}</p>
        {competitionId && (
          <Link className="link text-table" to={paths.deskEntry(competitionId, entry.entryId)} discover="none">
            {t.entry.dossier}
          </Link>
        )}
        <Link className="link text-table" to={addressWith(search, { hoso: undefined })} preventScrollReset>
          {t.entry.close}
        </Link>
      </div>
      <div className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <Contributions entry={entry} />
        <div className="grid content-start gap-6">
          <Judges entry={entry} />
          {entry.earlier.length > 0 && <Earlier entry={entry} />}
        </div>
      </div>
    </section>
  );
}

function Contributions({ entry: { contributions } }: { entry: EntryDetail }) {
  const t = useText(rankingText).entry;
  const locale = useLocale();
  const points = (hundredths: number) => formatFixedHundredths(hundredths, locale);
  const above = (hundredths: number) =>
    hundredths === 0 ? t.level : hundredths > 0 ? t.above(points(hundredths)) : t.below(points(-hundredths));
  return (
    <div>
      <h3 className="font-semibold">{t.contributions}</h3>
      <p className="text-small text-stone">{t.contributionsHelp}</p>
      <ul className="mt-2">
        {contributions.map((one) => (
          <li key={one.key} className="border-b border-line py-2 text-table">
            <p className="flex justify-between gap-3">
              <span>{localized(one.title, locale)}</span>
              <span className="whitespace-nowrap tabular-nums">
                {t.outOf(points(one.points), formatHundredths(one.most, locale))}
              </span>
            </p>
            <div className="mt-1 flex items-center gap-3">
              <span className="h-1 grow bg-line" aria-hidden="true">
                <span
                  className="block h-1 bg-sky"
                  style={{ width: `${one.most > 0 ? Math.min(100, (100 * one.points) / one.most) : 0}%` }}
                />
              </span>
              <span
                className={`text-small ${one.above < 0 ? "text-madder" : one.above > 0 ? "text-leaf" : "text-stone"}`}
              >
                {above(one.above)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Judges({ entry }: { entry: EntryDetail }) {
  const t = useText(rankingText);
  const locale = useLocale();
  const points = (hundredths: number) => formatFixedHundredths(hundredths, locale);
  return (
    <div>
      <h3 className="font-semibold">{t.entry.judges}</h3>
      <p className="text-small text-stone">{t.entry.judgesHelp}</p>
      <table className="mt-2 w-full text-table">
        <caption className="sr-only">{t.entry.judges}</caption>
        <thead>
          <tr className="border-b border-edge text-left text-small text-stone">
            <th scope="col" className="py-1 font-medium">
              {t.entry.judge}
            </th>
            <th scope="col" className="num py-1 font-medium">
              {t.entry.total}
            </th>
            <th scope="col" className="num py-1 pl-3 font-medium">
              {t.entry.withoutFigure}
            </th>
            <th scope="col" className="num py-1 pl-3 font-medium">
              {t.entry.without}
            </th>
          </tr>
        </thead>
        <tbody>
          {entry.sheets.map(({ judgeId, judgeName, role, total, without }) => (
            <tr key={judgeId} className="border-b border-line">
              <td className="py-1.5">{judgeName}</td>
              <td className="num">{points(total)}</td>
              {role !== "shadow" && without === null ? (
                <td colSpan={2} />
              ) : without === null ? (
                <td colSpan={2} className="num pl-3 text-small text-stone">
                  {t.entry.shadow}
                </td>
              ) : without.rank === null || without.figure === null ? (
                <td colSpan={2} className="num pl-3 text-small text-stone">
                  {t.entry.none}
                </td>
              ) : (
                <>
                  <td className="num pl-3">{points(without.figure)}</td>
                  <td className="num pl-3">
                    {without.rank} <Moved from={entry.rank} to={without.rank} />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How a rank changes, as an arrow with its words. */
export function Moved({ from, to }: { from: number | null; to: number }) {
  const t = useText(rankingText);
  if (from === null || from === to) return null;
  const words = to < from ? t.up(from - to) : t.down(to - from);
  return (
    <span className={`whitespace-nowrap text-small ${to < from ? "text-leaf" : "text-madder"}`}>
      <span aria-hidden="true">{to < from ? "▲" : "▼"}</span>
      <span aria-hidden="true">{Math.abs(from - to)}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

function Earlier({ entry }: { entry: EntryDetail }) {
  const t = useText(rankingText).entry;
  const locale = useLocale();
  const points = (hundredths: number | null) =>
    hundredths === null ? t.missing : formatFixedHundredths(hundredths, locale);
  const percent = (weight: number) => formatHundredths(weight, locale);
  return (
    <div>
      <h3 className="font-semibold">{t.earlier}</h3>
      <dl className="mt-1 text-table">
        {entry.earlier.map(({ name, weight, figure }) => (
          <div key={localized(name, locale)} className="flex justify-between gap-3 border-b border-line py-1.5">
            <dt>{t.earlierRow(localized(name, locale), percent(weight))}</dt>
            <dd className="num">{points(figure)}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-3 border-b border-line py-1.5">
          <dt>{t.own(percent(ownWeight(entry.earlier)))}</dt>
          <dd className="num">{points(entry.own)}</dd>
        </div>
      </dl>
    </div>
  );
}
