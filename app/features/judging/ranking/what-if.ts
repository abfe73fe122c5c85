import { parseHundredths } from "~/core/hundredths";
import { type Criterion, computedMaximum, type Hundredths } from "../rubric";
import { markOf } from "../score";
import { type RankingMethod, rankingMethods } from "./model/answer";
import type { DivisionInput } from "./ranking";

/** What a ranking is looked at with instead of its rules; what is absent stays as the rules have it. */
export type WhatIf = {
  readonly method?: RankingMethod | undefined;
  /** how many would go on */
  readonly quota?: number | undefined;
  /** by criterion key, in hundredths */
  readonly weights: Readonly<Record<string, Hundredths>>;
};

export type TypedWhatIf = { readonly whatIf: WhatIf; readonly faults: readonly string[] };

const mostSeats = 10_000;
const mostWeight = 100_000;

/** The name of a criterion's weight in the address. */
export const weightField = (key: string) => `hs.${key}`;

/**
 * The trial that an address holds, or undefined without one. `faults`: the fields that hold nothing one could try; they
 * are left as the rules have them.
 */
export function whatIfFrom(
  search: URLSearchParams,
  criteria: readonly Pick<Criterion, "key">[],
): TypedWhatIf | undefined {
  if (!search.has("thu")) return undefined;
  const faults: string[] = [];
  const read = <Value>(field: string, of: (text: string) => Value | undefined): Value | undefined => {
    const text = search.get(field)?.trim() ?? "";
    if (text === "") return undefined;
    const value = of(text);
    if (value === undefined) faults.push(field);
    return value;
  };
  const method = read("cach", (text) => rankingMethods.find((known) => known === text));
  const quota = read("suat", (text) => (/^\d{1,5}$/.test(text) ? within(Number(text), 1, mostSeats) : undefined));
  const weights = criteria.flatMap(({ key }) => {
    const weight = read(weightField(key), (text) => {
      const typed = parseHundredths(text);
      return typed.ok ? within(typed.value, 0, mostWeight) : undefined;
    });
    return weight === undefined ? [] : [[key, weight] as const];
  });
  return { whatIf: { method, quota, weights: Object.fromEntries(weights) }, faults };
}

function within(value: number, least: number, most: number): number | undefined {
  return value >= least && value <= most ? value : undefined;
}

/**
 * A division as it would be ranked by other rules: every sheet's total is counted again where weights differ, gates and
 * earlier rounds stay. Nothing is written anywhere.
 */
export function tried(
  input: DivisionInput,
  criteria: readonly Criterion[],
  { method, quota, weights }: WhatIf,
): DivisionInput {
  const isReweighed = criteria.some(({ key, weight }) => (markOf(weights, key) ?? weight) !== weight);
  const reweighed = criteria.map((criterion) => ({
    ...criterion,
    weight: markOf(weights, criterion.key) ?? criterion.weight,
  }));
  const rule = {
    ...input.rule,
    method: method ?? input.rule.method,
    quota: quota ?? input.rule.quota,
    ...(isReweighed ? { criteria: reweighed, maximum: computedMaximum(reweighed) } : {}),
  };
  const judged = reweighed.filter(({ source }) => source !== "organizer");
  const sheets = !isReweighed
    ? input.sheets
    : input.sheets.map((sheet) => {
        const sum = judged.reduce((all, { key, weight }) => all + weight * (markOf(sheet.marks, key) ?? 0), 0);
        return { ...sheet, total: Math.floor((sum + 50) / 100) };
      });
  return { ...input, sheets, rule };
}

/**
 * A division ranked by one criterion alone: its marks are the totals. Without gates, ladder, places and earlier rounds,
 * which are asked of the whole.
 */
export function byCriterion(input: DivisionInput, { key, source, maxMark }: Criterion): DivisionInput {
  const isAwarded = source === "organizer";
  return {
    entries: input.entries,
    sheets: input.sheets.flatMap((sheet) => {
      const mark = isAwarded ? 0 : markOf(sheet.marks, key);
      return mark === undefined ? [] : [{ ...sheet, total: mark }];
    }),
    rule: {
      ...input.rule,
      criteria: [{ key, weight: 100, ...(source ? { source } : {}) }],
      maximum: maxMark,
      gates: {},
      quota: null,
      tieLadder: [],
      earlier: [],
    },
  };
}
