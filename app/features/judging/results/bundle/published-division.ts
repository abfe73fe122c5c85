import type { Localized } from "~/i18n/catalogue";
import { certaintyOf } from "../../ranking/certainty";
import type { DeepAnswer } from "../../ranking/deepen";
import {
  type CountedSheet,
  type DivisionInput,
  type RankableEntry,
  type RankingRule,
  rankDivision,
  usualSeed,
} from "../../ranking/ranking";
import type { Criterion, Hundredths } from "../../rubric";
import type { Marks } from "../../score";
import { codedSheets, type PublishedResult } from "../result";
import { type Decided, type DivisionDocument, resultFrom } from "./bundle";

/** A round as it is named in what is published. */
export type RoundToPublish = {
  readonly id: string;
  readonly name: Localized;
  readonly position: number;
  readonly competition: { readonly id: string; readonly name: Localized };
  /** the round after it; null: this was the last */
  readonly next: unknown;
};

/** A division with all that its result is computed from. */
export type DivisionToPublish = {
  readonly division: {
    readonly id: string;
    readonly key: string;
    readonly name: Localized;
    readonly criteria: readonly Criterion[];
    readonly maximum: Hundredths;
    readonly rubric: Pick<PublishedResult["rubric"], "id" | "key" | "version">;
  };
  readonly entries: ReadonlyMap<
    string,
    RankableEntry & { readonly title: string; readonly outcome: Decided["outcome"] }
  >;
  readonly sheets: readonly CountedSheet[];
  readonly input: { readonly rule: RankingRule };
  readonly organizerMarks: ReadonlyMap<string, Marks>;
};

export type PrizeToPublish = {
  readonly id: string;
  readonly name: Localized;
  /** đồng */
  readonly amount: bigint;
  /** null: a side prize */
  readonly divisionId: string | null;
};

/** Answers what a division's input comes to: its ranking, and how sure each place is. */
export type Reckoning = (input: DivisionInput) => Pick<DeepAnswer, "ranking" | "certainty">;

/** Computes at once, however long it takes. */
export const reckon: Reckoning = (input) => {
  const ranking = rankDivision(input);
  return { ranking, certainty: certaintyOf(input, ranking) };
};

/** What is published of a division, with what it is computed from: the result is that of the very input beside it. */
export function publishedDivision(
  { id, name, position, competition, next }: RoundToPublish,
  ranked: DivisionToPublish,
  prizes: readonly PrizeToPublish[],
  awards: readonly { readonly prizeId: string; readonly entryId: string }[],
  reckoning: Reckoning,
): Omit<DivisionDocument, "decided"> {
  const { division, entries } = ranked;
  const input = codedInput(ranked, id);
  const { ranking, certainty } = reckoning(input);
  const prizesOf = (entryId: string) =>
    prizes
      .filter((prize) => awards.some((award) => award.prizeId === prize.id && award.entryId === entryId))
      .map((prize) => ({
        id: prize.id,
        name: prize.name,
        amount: prize.amount.toString(),
        isSide: prize.divisionId === null,
      }));
  const facts = new Map(
    [...entries].map(([entryId, { title, outcome }]) => [entryId, { title, outcome, prizes: prizesOf(entryId) }]),
  );
  const result = resultFrom(
    input,
    ranking,
    {
      competition: { id: competition.id, name: competition.name },
      round: { id, name, position, isFinal: next === null },
      division: { id: division.id, key: division.key, name: division.name },
      rubric: division.rubric,
    },
    facts,
  );
  return { input, ranking, certainty: Object.fromEntries(certainty), result };
}

/**
 * What a division's ranking is computed from, fit to be published: judges as codes in the order of their ids, so that
 * nothing that is computed turns on the coding; entries that left the contest and everything about people left out.
 */
export function codedInput(
  { entries, sheets, input, division, organizerMarks }: DivisionToPublish,
  roundId: string,
): DivisionDocument["input"] {
  const { method, decimals, gates, quota, maximum, tieLadder, earlier, seed = usualSeed } = input.rule;
  return {
    entries: [...entries.values()]
      .filter(({ isOut }) => !isOut)
      .map(({ entryId, number, isOut, submittedAt }) => {
        const awarded = organizerMarks.get(entryId) ?? {};
        return {
          entryId,
          number,
          isOut,
          submittedAt: submittedAt ?? null,
          ...(Object.keys(awarded).length > 0 ? { organizerMarks: awarded } : {}),
        };
      }),
    sheets: codedSheets(sheets, roundId).map(({ entryId, judgeId, role, marks, total }) => ({
      entryId,
      judgeId,
      role: role === "shadow" ? role : "member",
      marks,
      total,
    })),
    rule: {
      method,
      decimals,
      gates,
      quota,
      maximum,
      tieLadder,
      earlier: earlier ?? [],
      seed,
      criteria: division.criteria,
    },
  };
}
