import { rankingText } from "~/i18n/ranking";
import { useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";
import type { RankingRow } from "./ranking-rows";

type Props = { readonly rows: readonly RankingRow[]; readonly quota: number | null };

const mostShown = 24;

/**
 * Entries as dots with the intervals of their ranks, and the cut line through all of them. In a long ranking the entries
 * nearest to the line. The ranking's table says the same in figures.
 */
export function RankPicture({ rows, quota }: Props) {
  const t = useText(rankingText);
  const sure = rows.filter(({ certainty }) => certainty !== null);
  if (sure.length < 2) return null;
  const shown = nearest(sure, quota);
  const low = Math.min(...shown.map(({ certainty }) => certainty?.low ?? 1));
  const high = Math.max(...shown.map(({ certainty }) => certainty?.high ?? 1));
  const at = (rank: number) => `${(100 * (rank - low + 0.5)) / (high - low + 1)}%`;
  const line = quota !== null && quota >= low - 1 && quota <= high ? at(quota + 0.5) : null;
  return (
    <Section
      title={t.picture.title}
      description={shown.length < sure.length ? t.picture.some(shown.length, sure.length) : t.picture.hint}
    >
      <div role="img" aria-label={t.picture.told(shown.length, rows.length)} className="max-w-4xl">
        <div aria-hidden="true">
          <div className="relative ml-auto h-6 text-small text-stone sm:w-[calc(100%-18rem)]">
            <span className="absolute left-0">{t.picture.rank(low)}</span>
            {line && quota !== null && (
              <span
                className={`absolute whitespace-nowrap px-1 text-madder ${labelSide(quota, low, high)}`}
                style={{ left: line }}
              >
                {t.picture.cut(quota)}
              </span>
            )}
            <span className="absolute right-0">{high}</span>
          </div>
          {shown.map((row) => (
            <Row key={row.entryId} row={row} at={at} line={line} />
          ))}
        </div>
      </div>
    </Section>
  );
}

/** The label stands to the side of the line that has room, and off both ends of the axis. */
function labelSide(quota: number, low: number, high: number): string {
  const share = (quota + 0.5 - low + 0.5) / (high - low + 1);
  if (share < 0.3) return "translate-x-4";
  return share > 0.7 ? "-translate-x-full" : "-translate-x-1/2";
}

type RowProps = { readonly row: RankingRow; readonly at: (rank: number) => string; readonly line: string | null };

function Row({ row, at, line }: RowProps) {
  const { number, title, rank, certainty, cut } = row;
  const isIn = cut === "inside";
  return (
    <div className="items-center sm:grid sm:grid-cols-[17rem_1fr] sm:gap-4">
      <p className={`flex gap-2 truncate text-small sm:text-table ${isIn ? "font-semibold" : "text-stone"}`}>
        <span className="w-6 shrink-0 text-right tabular-nums">{rank}</span>
        <span className="truncate">{title || number}</span>
      </p>
      <svg className="block h-7 w-full overflow-visible" role="presentation">
        <line x1="0" x2="100%" y1="27.5" y2="27.5" className="stroke-line" />
        {line && <line x1={line} x2={line} y1="0" y2="28" className="stroke-madder" strokeWidth="2" />}
        {certainty && (
          <line
            x1={at(certainty.low)}
            x2={at(certainty.high)}
            y1="14"
            y2="14"
            className={isIn ? "stroke-cham" : "stroke-edge"}
            strokeWidth="4"
            strokeLinecap="round"
          />
        )}
        <circle
          cx={at(rank)}
          cy="14"
          r="6"
          strokeWidth="2"
          className={isIn ? "fill-cham stroke-cham" : "fill-card stroke-edge"}
        />
      </svg>
    </div>
  );
}

/** Those about the line; from the top where there is none. */
function nearest(rows: readonly RankingRow[], quota: number | null): readonly RankingRow[] {
  if (rows.length <= mostShown) return rows;
  const from = Math.max(0, Math.min(rows.length - mostShown, (quota ?? 0) - mostShown / 2));
  return rows.slice(from, from + mostShown);
}
