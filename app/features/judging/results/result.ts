import * as z from "zod";
import { canonicalJson } from "~/core/canonical-json";
import { grouped } from "~/core/grouped";
import { seededRandom } from "~/core/random";
import { gatesSchema } from "../ranking/gates";
import { rankingMethods } from "../ranking/model/answer";
import type { Ranking } from "../ranking/ranking";
import { type LadderStep, tieLadderSchema } from "../ranking/tie-ladder";
import type { Marks } from "../score";
import type { Sheet } from "../sheet/sheet";

const localizedName = z.object({ vi: z.string(), en: z.string().nullish() });
const figure = z.number().int();

const prizeSchema = z.object({
  id: z.string(),
  name: localizedName,
  /** whole đồng, as text: JSON has no bigint */
  amount: z.string(),
  isSide: z.boolean(),
});

/**
 * A published result: complete enough to be recomputed from itself. Judges stand as codes, figures are hundredths; it
 * holds no instants, so an unchanged result has an unchanged hash.
 */
export const resultSchema = z.object({
  competition: z.object({ id: z.string(), name: localizedName }),
  round: z.object({ id: z.string(), name: localizedName, position: z.number(), isFinal: z.boolean() }),
  division: z.object({ id: z.string(), key: z.string(), name: localizedName }),
  rubric: z.object({
    id: z.string(),
    key: z.string(),
    version: z.number(),
    maximum: figure,
    criteria: z.array(
      z.object({
        key: z.string(),
        title: localizedName,
        weight: figure,
        maxMark: figure,
        source: z.literal("organizer").optional(),
      }),
    ),
  }),
  method: z.enum(rankingMethods),
  decimals: z.number(),
  gates: gatesSchema,
  quota: z.number().nullable(),
  /** what settled ties; absent: the chair's decision alone */
  tieLadder: tieLadderSchema.optional(),
  entries: z.array(
    z.object({
      entryId: z.string(),
      number: z.string(),
      title: z.string(),
      /** null: not ranked */
      rank: z.number().nullable(),
      total: figure.nullable(),
      tiedWith: z.number(),
      means: z.record(z.string(), figure),
      /** what the organizer awarded, counted once in the total; absent where the rubric has nothing of the kind */
      organizerMarks: z.record(z.string(), figure).optional(),
      outcome: z.enum(["advanced", "eliminated"]).nullable(),
      prizes: z.array(prizeSchema),
      sheets: z.array(
        z.object({ judge: z.string(), counts: z.boolean(), marks: z.record(z.string(), figure), total: figure }),
      ),
    }),
  ),
});

export type PublishedResult = z.output<typeof resultSchema>;
export type PublishedEntry = PublishedResult["entries"][number];
export type PublishedPrize = z.output<typeof prizeSchema>;

/** What a result says beside its entries. */
export type ResultHead = Omit<PublishedResult, "entries" | "rubric" | "tieLadder"> & {
  readonly tieLadder?: readonly LadderStep[] | undefined;
  readonly rubric: Omit<PublishedResult["rubric"], "criteria"> & {
    readonly criteria: readonly PublishedResult["rubric"]["criteria"][number][];
  };
};
export type EntryFacts = {
  readonly number: string;
  readonly title: string;
  readonly outcome: "advanced" | "eliminated" | null;
  readonly prizes: readonly PublishedPrize[];
  readonly organizerMarks?: Marks | undefined;
};

/** Puts a result together, of sheets with judges as codes, from a ranking and what was decided on it; unranked entries come last, those out of the contest not at all. */
export function resultOf(
  head: ResultHead,
  { ranked, unranked }: Ranking,
  facts: ReadonlyMap<string, EntryFacts>,
  sheets: readonly Pick<Sheet, "entryId" | "judgeId" | "role" | "marks" | "total">[],
): PublishedResult {
  const factsOf = (entryId: string) => {
    const known = facts.get(entryId);
    if (!known) throw new Error(`entry ${entryId} is ranked and not in the round`);
    const { organizerMarks = {}, ...rest } = known;
    const awarded = Object.keys(organizerMarks).length > 0 ? { organizerMarks: { ...organizerMarks } } : {};
    return { entryId, ...rest, ...awarded, prizes: [...known.prizes] };
  };
  const byEntry = grouped(sheets, ({ entryId }) => entryId);
  const sheetsOf = (entryId: string) =>
    (byEntry.get(entryId) ?? [])
      .map(({ judgeId, role, marks, total }) => ({
        judge: judgeId,
        counts: role !== "shadow",
        marks: { ...marks },
        total,
      }))
      .sort((a, b) => (a.judge < b.judge ? -1 : 1));
  const { tieLadder = [], ...rest } = head;
  return {
    ...rest,
    ...(tieLadder.length > 0 ? { tieLadder: [...tieLadder] } : {}),
    rubric: { ...head.rubric, criteria: [...head.rubric.criteria] },
    entries: [
      ...ranked.map(({ entryId, rank, figure, tiedWith, means }) => ({
        ...factsOf(entryId),
        rank,
        total: figure,
        tiedWith,
        means: { ...means },
        sheets: sheetsOf(entryId),
      })),
      ...unranked
        .filter(({ reason }) => reason !== "out")
        .map(({ entryId }) => ({
          ...factsOf(entryId),
          rank: null,
          total: null,
          tiedWith: 0,
          means: {},
          sheets: sheetsOf(entryId),
        })),
    ],
  };
}

/**
 * "GK01", "GK02", …: the same judge has one code throughout a result, and no name. The order of the codes is drawn from
 * the round and the judges' ids, since ids rise with the order of invitation and would tell who is who.
 */
export function judgeCodes(sheets: readonly Pick<Sheet, "judgeId">[], roundId: string): ReadonlyMap<string, string> {
  const drawn = [...new Set(sheets.map(({ judgeId }) => judgeId))]
    .map((judgeId) => ({ judgeId, lot: seededRandom(`judge's code ${roundId} ${judgeId}`).next() }))
    .sort((a, b) => a.lot - b.lot || (a.judgeId < b.judgeId ? -1 : 1));
  const digits = Math.max(2, String(drawn.length).length);
  return new Map(drawn.map(({ judgeId }, index) => [judgeId, `GK${String(index + 1).padStart(digits, "0")}`]));
}

/** Sheets with judges as codes: what may be published of them. */
export function codedSheets<S extends Pick<Sheet, "judgeId">>(sheets: readonly S[], roundId: string): S[] {
  const codes = judgeCodes(sheets, roundId);
  return sheets.map((sheet) => ({ ...sheet, judgeId: codes.get(sheet.judgeId) ?? "" }));
}

/** The canonical text that is stored and hashed. Source: RFC 8785. */
export function resultText(result: PublishedResult): string {
  return canonicalJson(JSON.parse(JSON.stringify(result)));
}

/** The mean over a division of each criterion's means, in hundredths, rounded half up: what a founder is compared with. */
export function divisionMeans({
  rubric,
  entries,
}: Pick<PublishedResult, "rubric" | "entries">): ReadonlyMap<string, number> {
  return new Map(
    rubric.criteria.flatMap(({ key }) => {
      const means = entries.flatMap(({ means: own }) => own[key] ?? []);
      if (means.length === 0) return [];
      const sum = means.reduce((all, mean) => all + mean, 0);
      return [[key, Math.floor((2 * sum + means.length) / (2 * means.length))]];
    }),
  );
}
