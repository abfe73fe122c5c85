import type { Localized } from "~/i18n/catalogue";
import type { Hundredths } from "../rubric";
import { markOf } from "../score";
import type { JuryRole, Sheet } from "../sheet/sheet";
import type { Certainty } from "./certainty";
import type { DeepAnswer } from "./deepen";
import { contributionsOf } from "./influence";
import type { DivisionInput } from "./ranking";

/** One entry of a ranking looked into: where its figure comes from, and whose sheet turns it. Figures in hundredths. */
export type EntryDetail = {
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  /** null: it isn't ranked */
  readonly rank: number | null;
  readonly figure: Hundredths | null;
  readonly own: Hundredths | null;
  readonly certainty: Certainty | null;
  readonly contributions: readonly {
    readonly key: string;
    readonly title: Localized;
    readonly points: Hundredths;
    readonly most: Hundredths;
    readonly above: Hundredths;
  }[];
  readonly sheets: readonly {
    readonly judgeId: string;
    readonly judgeName: string;
    readonly role: JuryRole;
    readonly total: Hundredths;
    /** rank and figure without this judge in the whole division; null: it would have none */
    readonly without: { readonly rank: number | null; readonly figure: Hundredths | null } | null;
  }[];
  readonly earlier: readonly {
    readonly name: Localized;
    readonly weight: number;
    readonly figure: Hundredths | null;
  }[];
};

type Division = {
  readonly division: {
    readonly criteria: readonly {
      readonly key: string;
      readonly title: Localized;
      readonly weight: number;
      readonly maxMark: number;
    }[];
  };
  readonly entries: ReadonlyMap<string, { readonly number: string; readonly title: string }>;
  readonly sheets: readonly Sheet[];
};
type Looked = {
  readonly input: DivisionInput;
  readonly deep: DeepAnswer;
  readonly entryId: string;
  readonly earlier: readonly { readonly roundId: string; readonly name: Localized; readonly weight: number }[];
};

/** Puts together what is shown of one entry, by the rules or by what is tried. */
export function entryDetail(
  { division, entries, sheets }: Division,
  { input, deep, entryId, earlier }: Looked,
): EntryDetail {
  const row = deep.ranking.ranked.find((one) => one.entryId === entryId);
  const known = entries.get(entryId);
  const contributions = contributionsOf(input, deep.ranking).get(entryId) ?? [];
  const totals = new Map(
    input.sheets.flatMap((sheet) => (sheet.entryId === entryId ? [[sheet.judgeId, sheet.total] as const] : [])),
  );
  return {
    entryId,
    number: known?.number ?? "",
    title: known?.title ?? "",
    rank: row?.rank ?? null,
    figure: row?.figure ?? null,
    own: row?.own ?? null,
    certainty: deep.certainty.get(entryId) ?? null,
    contributions: contributions.map(({ key, points, above }) => {
      const criterion = division.criteria.find((one) => one.key === key);
      const weight = input.rule.criteria.find((one) => one.key === key)?.weight ?? 0;
      return {
        key,
        title: criterion?.title ?? { vi: key },
        points,
        most: Math.floor((weight * (criterion?.maxMark ?? 0) + 50) / 100),
        above,
      };
    }),
    sheets: sheets
      .filter((sheet) => sheet.entryId === entryId)
      .map(({ judgeId, judgeName, role, total }) => {
        const shift = deep.shifts.find((one) => one.judgeId === judgeId);
        return {
          judgeId,
          judgeName,
          role,
          total: totals.get(judgeId) ?? total,
          without: shift ? { rank: shift.rank, figure: shift.figure } : null,
        };
      })
      .sort((a, b) => b.total - a.total),
    earlier: earlier.map(({ roundId, name, weight }) => {
      const figures = input.rule.earlier?.find((one) => one.roundId === roundId)?.figures ?? {};
      return { name, weight, figure: markOf(figures, entryId) ?? null };
    }),
  };
}
