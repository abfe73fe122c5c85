import * as z from "zod";
import { type Interest, interests } from "../conflicts/interest";
import { type FitInterest, fitOf } from "./fit";

const index = z.number().int().min(0);

/** Why a judge may not be given an entry: a conflict, a recusal, another division's jury, no seat or away. */
export type Barrier = "conflict" | "recused" | "division" | "away";

/** What a run knew when it was made, by index: so that "why this pair" stays true. Names aren't in it. */
export const basisSchema = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      divisionId: z.string(),
      fieldId: z.string(),
      wanted: z.union([z.number(), z.literal("panel")]),
      words: z.array(z.string()),
      language: z.string(),
    }),
  ),
  judges: z.array(
    z.object({
      id: z.string(),
      divisionIds: z.array(z.string()),
      minLoad: z.number(),
      /** what an absence leaves of it */
      maxLoad: z.number(),
      /** days of the round's judging, those the judge is away for, and the upper load otherwise; null: never away */
      away: z.object({ days: z.number(), of: z.number(), load: z.number() }).nullable().default(null),
      wantedLoad: z.number().nullable(),
      fairLoad: z.number(),
      fits: z.record(z.string(), z.number()),
      skills: z.array(z.string()),
      languages: z.array(z.string()),
      /** whether they may be given more: on the jury, their scores count, not away until the round closes */
      sits: z.boolean(),
    }),
  ),
  /** entry, judge, why */
  barred: z.array(z.tuple([index, index, z.enum(["conflict", "recused"])])),
  apart: z.array(z.tuple([index, index])),
  /** entry, judge, what the judge said of it; null: made before judges were asked */
  interests: z
    .array(z.tuple([index, index, z.enum(interests)]))
    .nullable()
    .default(null),
  /** what stood: entry, judge, state */
  standing: z.array(z.tuple([index, index, z.enum(["draft", "published", "begun", "submitted"])])),
});

export type Basis = z.output<typeof basisSchema>;
export type BasisEntry = Basis["entries"][number];

/** An entry and a judge by their places in a basis. */
export type Place = readonly [entry: number, judge: number];

/** A basis with the ways to ask it. */
export type Board = {
  readonly basis: Basis;
  /** 0–1000 */
  readonly fit: (entry: number, judge: number) => number;
  /** what the judge said of the entry */
  readonly interest: (entry: number, judge: number) => FitInterest;
  readonly barrier: (entry: number, judge: number) => Barrier | null;
  /** how many judges an entry is to have */
  readonly reviews: (entry: number) => number;
  readonly stateOf: (entry: number, judge: number) => Basis["standing"][number][2] | null;
  readonly entryAt: (id: string) => number | undefined;
  readonly judgeAt: (id: string) => number | undefined;
};

/** Lays a basis out for questions. `reviews`: entries that get another number of judges in this run alone. */
export function layOut(basis: Basis, reviews: Readonly<Record<string, number>> = {}): Board {
  const { entries, judges } = basis;
  const barred = new Map(basis.barred.map(([entry, judge, why]) => [placeKey(entry, judge), why]));
  const states = new Map(basis.standing.map(([entry, judge, state]) => [placeKey(entry, judge), state]));
  const said =
    basis.interests && new Map<number, Interest>(basis.interests.map(([e, j, one]) => [placeKey(e, j), one]));
  const entryAt = new Map(entries.map(({ id }, at) => [id, at]));
  const judgeAt = new Map(judges.map(({ id }, at) => [id, at]));
  const fits = new Map<number, number>();
  const barrier = (entry: number, judge: number): Barrier | null => {
    const known = barred.get(placeKey(entry, judge));
    const [e, j] = [entries[entry], judges[judge]];
    if (known || !e || !j) return known ?? "away";
    if (!j.sits) return "away";
    return j.divisionIds.includes(e.divisionId) ? null : "division";
  };
  const stateOf = (entry: number, judge: number) => states.get(placeKey(entry, judge)) ?? null;
  const interest = (entry: number, judge: number): FitInterest =>
    said ? (said.get(placeKey(entry, judge)) ?? "none") : "unasked";
  return {
    basis,
    interest,
    barrier,
    stateOf,
    fit(entry, judge) {
      const key = placeKey(entry, judge);
      const known = fits.get(key);
      if (known !== undefined) return known;
      const [e, j] = [entries[entry], judges[judge]];
      const value = e && j ? fitOf(j, e, interest(entry, judge)) : 0;
      fits.set(key, value);
      return value;
    },
    reviews(entry) {
      const e = entries[entry];
      if (!e) return 0;
      const own = reviews[e.id];
      if (own !== undefined) return own;
      if (e.wanted !== "panel") return e.wanted;
      return judges.filter((_, judge) => barrier(entry, judge) === null || hasBegun(stateOf(entry, judge))).length;
    },
    entryAt: (id) => entryAt.get(id),
    judgeAt: (id) => judgeAt.get(id),
  };
}

/** One number for a place, to look it up by. */
export function placeKey(entry: number, judge: number): number {
  return entry * 100_000 + judge;
}

/** Whether an assignment in this state has marks already. */
export function hasBegun(state: string | null): boolean {
  return state === "begun" || state === "submitted";
}
