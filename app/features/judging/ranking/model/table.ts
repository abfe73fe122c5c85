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
  const arranged = arrange(rows);
  return typeof arranged === "string" ? arranged : undefined;
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
  const arranged = arrange(rows);
  if (typeof arranged === "string") throw new Error(arranged);
  const { entries, judges, criteria, order } = arranged;
  const sheets: Sheet[] = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const criterion = criteria.of[order[from] as number] as number;
    while (to < order.length && criteria.of[order[to] as number] === criterion) to++;
    const marks = {
      entries: entries.names.length,
      judges: judges.names.length,
      start: new Int32Array(entries.names.length + 1),
      judgeOf: new Int32Array(to - from),
      points: new Float64Array(to - from),
      confidence: new Float64Array(to - from),
    };
    for (let k = from; k < to; k++) {
      const at = order[k] as number;
      const entry = entries.of[at] as number;
      marks.start[entry + 1] = (marks.start[entry + 1] as number) + 1;
      marks.judgeOf[k - from] = judges.of[at] as number;
      marks.points[k - from] = rows[at]?.score ?? 0;
      marks.confidence[k - from] = rows[at]?.confidence ?? 1;
    }
    for (let at = 1; at < marks.start.length; at++) {
      marks.start[at] = (marks.start[at] as number) + (marks.start[at - 1] as number);
    }
    const weight = rows[order[from] as number]?.weight ?? 1;
    sheets.push({ criterion: criteria.names[criterion] ?? "", weight, marks });
  }
  return { entries: entries.names, judges: judges.names, sheets };
}

type Named = { readonly names: readonly string[]; readonly of: Int32Array };
type Arranged = {
  readonly entries: Named;
  readonly judges: Named;
  readonly criteria: Named;
  readonly order: Int32Array;
};

/** The rows in the order of criteria, entries and judges by their names, or what is wrong with them. */
function arrange(rows: readonly ScoreRow[]): Arranged | string {
  if (rows.length === 0) return "there are no scores";
  for (const row of rows) {
    const fault = rowFault(row);
    if (fault) return fault;
  }
  const entries = named(rows, ({ entry }) => entry);
  const judges = named(rows, ({ judge }) => judge);
  const criteria = named(rows, ({ criterion }) => criterion ?? "");
  const many = rows.length;
  const keys = new Float64Array(many);
  for (let at = 0; at < many; at++) {
    const place = (criteria.of[at] as number) * entries.names.length + (entries.of[at] as number);
    keys[at] = (place * judges.names.length + (judges.of[at] as number)) * many + at;
  }
  keys.sort();
  const order = new Int32Array(many);
  const weights = new Map<number, number>();
  const marked = new Set<number>();
  for (let k = 0, before = -1; k < many; k++) {
    const at = (keys[k] as number) % many;
    const place = ((keys[k] as number) - at) / many;
    const row = rows[at] as ScoreRow;
    if (place === before) return `there are two scores of ${placeOf(row)}`;
    before = place;
    order[k] = at;
    const criterion = criteria.of[at] as number;
    const weight = weights.get(criterion) ?? row.weight ?? 1;
    weights.set(criterion, weight);
    if (weight !== (row.weight ?? 1)) {
      return `criterion ${row.criterion || "(none)"} has two weights: ${weight} and ${row.weight ?? 1}`;
    }
    marked.add(Math.floor(place / judges.names.length));
  }
  if (criteria.names.length > 1 && criteria.names[0] === "") return "some scores name a criterion and some don't";
  if (marked.size < criteria.names.length * entries.names.length) {
    for (const [at, criterion] of criteria.names.entries()) {
      const entry = entries.names.find((_, other) => !marked.has(at * entries.names.length + other));
      if (entry !== undefined) return `entry ${entry} has no score for criterion ${criterion}`;
    }
  }
  return { entries, judges, criteria, order };
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

/** The different names in their order, and which of them each row bears. */
function named(rows: readonly ScoreRow[], of: (row: ScoreRow) => string): Named {
  const found = new Map<string, number>();
  const first = Int32Array.from(rows, (row) => {
    const name = of(row);
    const at = found.get(name) ?? found.size;
    if (at === found.size) found.set(name, at);
    return at;
  });
  const names = [...found.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const places = new Int32Array(names.length);
  for (const [place, name] of names.entries()) places[found.get(name) ?? 0] = place;
  return { names, of: first.map((at) => places[at] as number) };
}
