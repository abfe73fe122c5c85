import { type Board, placeKey } from "./basis";
import { measure } from "./measure";
import { markOf, type NameBook } from "./named-plan";
import type { Plan } from "./run";

export const runViews = ["list", "matrix", "changes"] as const;
export type RunViewName = (typeof runViews)[number];

/** What of a run is looked at: the view, its page, the matrix's page of judges, and the pair that is open. */
export type RunQuery = {
  readonly view: RunViewName;
  readonly page: number;
  readonly judgesPage: number;
  readonly entryId: string | null;
  readonly judgeId: string | null;
  /** the change that is weighed: from a judge (none: one more) to another (none: one less), and what comes in return */
  readonly weighs: {
    readonly from: string | null;
    readonly to: string | null;
    readonly inReturn: string | null;
  } | null;
};

export const entriesAPage = 40;
export const judgesAPage = 30;

/** What a page's address asks for; anything odd is the first page of the list. */
export function readRunQuery(search: URLSearchParams): RunQuery {
  const id = (name: string) => search.get(name)?.slice(0, 64) || null;
  const number = (name: string) => Math.min(100_000, Math.max(1, Math.floor(Number(search.get(name)) || 1)));
  const weighs = search.has("from") || search.has("to");
  return {
    view: runViews.find((view) => view === search.get("view")) ?? "list",
    page: number("page"),
    judgesPage: number("judges"),
    entryId: id("entry"),
    judgeId: id("judge"),
    weighs: weighs ? { from: id("from"), to: id("to"), inReturn: id("inReturn") } : null,
  };
}

/** A page of entries with their judges; in the view of changes only those whose judges change. */
export function rowsOf(board: Board, plan: Plan, names: NameBook, query: RunQuery) {
  const { chosen, judgesOf } = indexOf(plan);
  const { sums } = measure(board, plan.pairs);
  const standing = new Map<number, number[]>();
  for (const [entry, judge] of board.basis.standing) standing.set(entry, [...(standing.get(entry) ?? []), judge]);
  const taken = (entry: number) => (standing.get(entry) ?? []).filter((judge) => !chosen(entry, judge));
  const isNew = (entry: number, judge: number) => board.stateOf(entry, judge) === null;
  const order = entriesInOrder(board, names).filter(
    (entry) =>
      query.view !== "changes" || taken(entry).length > 0 || (judgesOf.get(entry) ?? []).some((j) => isNew(entry, j)),
  );
  const { from, page } = pageOf(order.length, query.page, entriesAPage);
  const readerOf = (entry: number, judge: number) => ({
    judgeId: board.basis.judges[judge]?.id ?? "",
    name: names.judge(judge),
    fit: board.fit(entry, judge),
    mark: markOf(board, plan, chosen, [entry, judge]),
  });
  return {
    page,
    total: order.length,
    rows: order.slice(from, from + entriesAPage).map((entry) => ({
      entryId: board.basis.entries[entry]?.id ?? "",
      ...names.entry(entry),
      sum: sums[entry] ?? 0,
      lacking: Math.max(0, board.reviews(entry) - (judgesOf.get(entry) ?? []).length),
      readers: [...(judgesOf.get(entry) ?? []), ...taken(entry)]
        .map((judge) => readerOf(entry, judge))
        .sort((a, b) => b.fit - a.fit),
    })),
  };
}

/** A window of the matrix: some entries by some judges, with the fit and the mark of each cell. */
export function matrixOf(board: Board, plan: Plan, names: NameBook, query: RunQuery) {
  const { chosen } = indexOf(plan);
  const { sums, loads } = measure(board, plan.pairs);
  const entries = entriesInOrder(board, names);
  const judges = [...board.basis.judges.keys()]
    .filter((judge) => board.basis.judges[judge]?.sits || (loads[judge] ?? 0) > 0)
    .sort((a, b) => (names.judgeKey(a) < names.judgeKey(b) ? -1 : 1));
  const rows = pageOf(entries.length, query.page, entriesAPage);
  const columns = pageOf(judges.length, query.judgesPage, judgesAPage);
  const shown = judges.slice(columns.from, columns.from + judgesAPage);
  return {
    page: rows.page,
    total: entries.length,
    judgesPage: columns.page,
    judgesTotal: judges.length,
    judges: shown.map((judge) => ({
      judgeId: board.basis.judges[judge]?.id ?? "",
      name: names.judge(judge),
      load: loads[judge] ?? 0,
      maxLoad: board.basis.judges[judge]?.maxLoad ?? 0,
    })),
    rows: entries.slice(rows.from, rows.from + entriesAPage).map((entry) => ({
      entryId: board.basis.entries[entry]?.id ?? "",
      ...names.entry(entry),
      sum: sums[entry] ?? 0,
      cells: shown.map((judge) => ({
        fit: board.fit(entry, judge),
        mark: markOf(board, plan, chosen, [entry, judge]),
      })),
    })),
  };
}
export type Matrix = ReturnType<typeof matrixOf>;
export type RunRows = ReturnType<typeof rowsOf>;

function indexOf({ pairs }: Plan) {
  const keys = new Set(pairs.map(([entry, judge]) => placeKey(entry, judge)));
  const judgesOf = new Map<number, number[]>();
  for (const [entry, judge] of pairs) {
    const its = judgesOf.get(entry);
    if (its) its.push(judge);
    else judgesOf.set(entry, [judge]);
  }
  return { judgesOf, chosen: (entry: number, judge: number) => keys.has(placeKey(entry, judge)) };
}

function entriesInOrder(board: Board, names: NameBook): number[] {
  const keyOf = (entry: number) => `${names.entry(entry).number ?? "~"} ${names.entry(entry).title}`;
  return [...board.basis.entries.keys()]
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
}

function pageOf(total: number, wanted: number, size: number) {
  const page = Math.min(wanted, Math.max(1, Math.ceil(total / size)));
  return { page, from: (page - 1) * size };
}
