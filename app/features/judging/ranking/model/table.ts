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
  const { entries, judges, criteria, order, points, confidence, weights } = arranged;
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
      marks.points[k - from] = points[at] as number;
      marks.confidence[k - from] = confidence[at] as number;
    }
    for (let at = 1; at < marks.start.length; at++) {
      marks.start[at] = (marks.start[at] as number) + (marks.start[at - 1] as number);
    }
    const weight = weights[order[from] as number] as number;
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
  readonly points: Float64Array;
  readonly confidence: Float64Array;
  readonly weights: Float64Array;
};

/** The rows in the order of criteria, entries and judges by their names, or what is wrong with them. */
function arrange(rows: readonly ScoreRow[]): Arranged | string {
  if (rows.length === 0) return "there are no scores";
  const naming = { entries: namesOf(rows.length), judges: namesOf(rows.length), criteria: namesOf(rows.length) };
  const points = new Float64Array(rows.length);
  const confidence = new Float64Array(rows.length);
  const weights = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as ScoreRow;
    const fault = rowFault(row);
    if (fault) return fault;
    naming.entries.add(row.entry, at);
    naming.judges.add(row.judge, at);
    naming.criteria.add(row.criterion ?? "", at);
    points[at] = row.score;
    confidence[at] = row.confidence ?? 1;
    weights[at] = row.weight ?? 1;
  }
  const entries = naming.entries.inOrder();
  const judges = naming.judges.inOrder();
  const criteria = naming.criteria.inOrder();
  let order = Int32Array.from({ length: 0 });
  for (const { names, of } of [judges, entries, criteria]) order = ordered(order, of, names.length);
  const usual = new Float64Array(criteria.names.length);
  let marked = 0;
  for (let k = 0, before = -1; k < order.length; k++) {
    const at = order[k] as number;
    const criterion = criteria.of[at] as number;
    const same = before >= 0 && criteria.of[before] === criterion && entries.of[before] === entries.of[at];
    if (same && judges.of[before] === judges.of[at]) return `there are two scores of ${placeOf(rows[at] as ScoreRow)}`;
    before = at;
    if (!same) marked += 1;
    const weight = weights[at] as number;
    if (usual[criterion] === 0) usual[criterion] = weight;
    if (weight !== usual[criterion]) {
      return `criterion ${criteria.names[criterion] || "(none)"} has two weights: ${usual[criterion]} and ${weight}`;
    }
  }
  if (criteria.names.length > 1 && criteria.names[0] === "") return "some scores name a criterion and some don't";
  if (marked < criteria.names.length * entries.names.length) return missingIn(entries, criteria);
  return { entries, judges, criteria, order, points, confidence, weights };
}

function missingIn(entries: Named, criteria: Named): string {
  const marked = new Set(entries.of.map((entry, at) => (criteria.of[at] as number) * entries.names.length + entry));
  for (const [at, criterion] of criteria.names.entries()) {
    const entry = entries.names.find((_, other) => !marked.has(at * entries.names.length + other));
    if (entry !== undefined) return `entry ${entry} has no score for criterion ${criterion}`;
  }
  return "an entry has no score for some criterion";
}

/** The places of an order sorted anew by a whole number below `most`; equal ones stay as they were. An empty order is the given one. */
function ordered(before: Int32Array, of: Int32Array, most: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(most + 1);
  for (let at = 0; at < of.length; at++) {
    const above = (of[at] as number) + 1;
    next[above] = (next[above] as number) + 1;
  }
  for (let value = 1; value < most; value++) next[value] = (next[value] as number) + (next[value - 1] as number);
  const order = new Int32Array(of.length);
  for (let k = 0; k < of.length; k++) {
    const at = before.length > 0 ? (before[k] as number) : k;
    const value = of[at] as number;
    const place = next[value] as number;
    next[value] = place + 1;
    order[place] = at;
  }
  return order;
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

/** Gathers the different names of the rows one by one; in the end their order, and which of them each row bears. */
function namesOf(rows: number) {
  const found = new Map<string, number>();
  const first = new Int32Array(rows);
  let last: string | undefined;
  let at = 0;
  const add = (name: string, row: number) => {
    if (name !== last) {
      last = name;
      const known = found.get(name);
      at = known ?? found.size;
      if (known === undefined) found.set(name, at);
    }
    first[row] = at;
  };
  const inOrder = (): Named => {
    const names = [...found.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const places = new Int32Array(names.length);
    for (const [place, name] of names.entries()) places[found.get(name) ?? 0] = place;
    return { names, of: first.map((one) => places[one] as number) };
  };
  return { add, inOrder };
}
