import type { ScoreRow } from "./answer";
import type { Marks } from "./crossed";

/** One criterion's marks, entry by entry. */
export type Sheet = { readonly criterion: string; readonly weight: number; readonly marks: Marks };

/** All scores in an order of their own (names of entries and judges), so that the order of the rows can't matter. */
export type Table = {
  readonly entries: readonly string[];
  readonly judges: readonly string[];
  readonly sheets: readonly Sheet[];
};

/** What is wrong with the rows, in one English line for whoever gave the file; undefined when they can be ranked. */
export function faultOf(rows: readonly ScoreRow[]): string | undefined {
  if (rows.length === 0) return "there are no scores";
  for (const row of rows) {
    const fault = rowFault(row);
    if (fault) return fault;
  }
  const { names, keys } = orderOf(rows);
  const twice = keys.findIndex(
    (key, at) => at > 0 && Math.floor(key / rows.length) === Math.floor((keys[at - 1] as number) / rows.length),
  );
  if (twice >= 0) return `there are two scores of ${placeOf(rows[(keys[twice] as number) % rows.length] as ScoreRow)}`;
  const weights = new Map<string, number>();
  for (const { criterion = "", weight = 1 } of rows) {
    const known = weights.get(criterion);
    if (known === undefined) weights.set(criterion, weight);
    else if (known !== weight) return `criterion ${criterion || "(none)"} has two weights: ${known} and ${weight}`;
  }
  if (weights.size === 1) return undefined;
  if (weights.has("")) return "some scores name a criterion and some don't";
  const marked = new Set(
    rows.map(
      (row) => (names.entries.get(row.entry) ?? 0) * weights.size + (names.criteria.get(row.criterion ?? "") ?? 0),
    ),
  );
  for (const [entry, at] of names.entries) {
    for (const [criterion, other] of names.criteria) {
      if (!marked.has(at * weights.size + other)) return `entry ${entry} has no score for criterion ${criterion}`;
    }
  }
  return undefined;
}

function rowFault(row: ScoreRow): string | undefined {
  const { entry, judge, score, weight = 1, confidence = 1 } = row;
  if (!entry) return "an entry has no name";
  if (!judge) return `a judge of ${entry} has no name`;
  if (!Number.isFinite(score) || Math.abs(score) > 1e9)
    return `the score of ${placeOf(row)} is not a number up to 1000000000`;
  if (!(weight > 0 && weight <= 1e6)) return `the weight of ${placeOf(row)} is not above 0, up to 1000000`;
  if (!(confidence >= 0.001 && confidence <= 1000))
    return `the confidence of ${placeOf(row)} is not between 0.001 and 1000`;
  return undefined;
}

function placeOf({ entry, judge, criterion }: ScoreRow): string {
  return `${judge} on ${entry}${criterion ? `, criterion ${criterion}` : ""}`;
}

/** The rows as a table; throws what `faultOf` says when they can't be one. */
export function tableOf(rows: readonly ScoreRow[]): Table {
  const fault = faultOf(rows);
  if (fault) throw new Error(fault);
  const { names, keys } = orderOf(rows);
  const ordered = Array.from(keys, (key) => rows[key % rows.length] as ScoreRow);
  const byCriterion = new Map<string, ScoreRow[]>();
  for (const row of ordered) {
    const list = byCriterion.get(row.criterion ?? "");
    if (list) list.push(row);
    else byCriterion.set(row.criterion ?? "", [row]);
  }
  const sheets = [...byCriterion].map(([criterion, list]) => {
    const start = new Int32Array(names.entries.size + 1);
    const judgeOf = new Int32Array(list.length);
    const points = new Float64Array(list.length);
    const confidence = new Float64Array(list.length);
    for (const [k, row] of list.entries()) {
      const entry = names.entries.get(row.entry) ?? 0;
      start[entry + 1] = (start[entry + 1] as number) + 1;
      judgeOf[k] = names.judges.get(row.judge) ?? 0;
      points[k] = row.score;
      confidence[k] = row.confidence ?? 1;
    }
    for (let at = 1; at < start.length; at++) start[at] = (start[at] as number) + (start[at - 1] as number);
    const { entries, judges } = { entries: names.entries.size, judges: names.judges.size };
    return { criterion, weight: list[0]?.weight ?? 1, marks: { entries, judges, start, judgeOf, points, confidence } };
  });
  return { entries: [...names.entries.keys()], judges: [...names.judges.keys()], sheets };
}

type Names = Record<"entries" | "judges" | "criteria", ReadonlyMap<string, number>>;

/** Rows by criterion, entry and judge, in the order of their names: each key holds those three and the row's own place. */
function orderOf(rows: readonly ScoreRow[]): { names: Names; keys: Float64Array } {
  const names = {
    entries: named(rows, ({ entry }) => entry),
    judges: named(rows, ({ judge }) => judge),
    criteria: named(rows, ({ criterion }) => criterion ?? ""),
  };
  const keys = new Float64Array(rows.length);
  for (const [at, row] of rows.entries()) {
    const criterion = names.criteria.get(row.criterion ?? "") ?? 0;
    const place = criterion * names.entries.size + (names.entries.get(row.entry) ?? 0);
    keys[at] = (place * names.judges.size + (names.judges.get(row.judge) ?? 0)) * rows.length + at;
  }
  return { names, keys: keys.sort() };
}

/**
 * Every judge's weighted total for every entry they scored, as marks of their own. Where a judge left a criterion out,
 * `stand` gives what stands in for it.
 */
export function totalsOf(
  { sheets, entries, judges }: Table,
  stand: (sheet: number, entry: number, judge: number) => number,
): Marks {
  const [first] = sheets;
  if (sheets.length === 1 && first?.weight === 1) return first.marks;
  const start = new Int32Array(entries.length + 1);
  const judgeOf: number[] = [];
  const points: number[] = [];
  const confidence: number[] = [];
  for (let entry = 0; entry < entries.length; entry++) {
    const totals = new Map<number, { sum: number; sure: number; count: number; given: Set<number> }>();
    for (const [at, { marks, weight }] of sheets.entries()) {
      for (let k = marks.start[entry] as number; k < (marks.start[entry + 1] as number); k++) {
        const judge = marks.judgeOf[k] as number;
        const total = totals.get(judge) ?? { sum: 0, sure: 0, count: 0, given: new Set() };
        if (total.count === 0) totals.set(judge, total);
        total.sum += weight * (marks.points[k] as number);
        total.sure += marks.confidence[k] as number;
        total.count += 1;
        total.given.add(at);
      }
    }
    for (const judge of [...totals.keys()].sort((a, b) => a - b)) {
      const total = totals.get(judge);
      if (!total) continue;
      if (total.count < sheets.length) {
        for (const [at, { weight }] of sheets.entries())
          if (!total.given.has(at)) total.sum += weight * stand(at, entry, judge);
      }
      judgeOf.push(judge);
      points.push(total.sum);
      confidence.push(total.sure / total.count);
    }
    start[entry + 1] = judgeOf.length;
  }
  return {
    entries: entries.length,
    judges: judges.length,
    start,
    judgeOf: Int32Array.from(judgeOf),
    points: Float64Array.from(points),
    confidence: Float64Array.from(confidence),
  };
}

function named(rows: readonly ScoreRow[], of: (row: ScoreRow) => string): Map<string, number> {
  const names = [...new Set(rows.map(of))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return new Map(names.map((name, at) => [name, at]));
}
