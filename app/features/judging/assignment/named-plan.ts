import type { Localized } from "~/i18n/catalogue";
import { follow } from "./advice";
import { type Board, hasBegun, type Place } from "./basis";
import { difference, type Fault, measure } from "./measure";
import { type Plan, runRequestSchema } from "./run";

/** How entries and judges of a basis are called, by their places. */
export type NameBook = {
  readonly entry: (at: number) => {
    readonly title: string;
    readonly number: string | null;
    readonly divisionName: Localized | null;
    readonly fieldName: Localized | null;
  };
  readonly judge: (at: number) => string;
  readonly judgeKey: (at: number) => string;
};

/** An entry's name in a sentence: its number and title. */
export function entryName(names: NameBook, at: number): string {
  const { number, title } = names.entry(at);
  return [number, title].filter(Boolean).join(" · ");
}

const faultsShown = 12;

/** A plan's certificate, differences, broken rules and advice, with names. Sums are in thousandths of a fit. */
export function namePlan(board: Board, plan: Plan, names: NameBook) {
  const { total, worst, loads, connected, faults } = measure(board, plan.pairs);
  const { comes, goes, stays } = difference(board, plan.pairs);
  const { byHand } = follow(board, runRequestSchema.parse({}), plan.advice);
  const { status, way, even, floorShare, milliseconds, totalBound, worstBound } = plan;
  const isPossible = status !== "infeasible";
  return {
    certificate: { status, way, even, floorShare, milliseconds, total, totalBound, worstBound, connected },
    worst: worst && { name: entryName(names, worst.entry), sum: worst.sum },
    comes: comes.length,
    goes: goes.length,
    stays: stays.length,
    change: plan.change && nameChange(board, plan.change, names),
    mayUndo: plan.undo !== null,
    pinned: plan.pinned.length,
    faults: isPossible ? faults.slice(0, faultsShown).map((fault) => nameFault(fault, names)) : [],
    moreFaults: isPossible ? Math.max(0, faults.length - faultsShown) : 0,
    advice: plan.advice.map((change) => ({
      ...nameAdvice(board, change, names),
      isByHand: byHand.includes(change),
    })),
    loads: board.basis.judges
      .map((judge, at) => ({
        judgeId: judge.id,
        name: names.judge(at),
        key: names.judgeKey(at),
        load: loads[at] ?? 0,
        maxLoad: judge.maxLoad,
        wanted: judge.wantedLoad,
        away: judge.away,
        sits: judge.sits,
      }))
      .filter(({ sits, load }) => sits || load > 0)
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
export type NamedPlan = ReturnType<typeof namePlan>;
export type NamedAdvice = NamedPlan["advice"][number];

/** A broken rule with names. */
export function nameFault(fault: Fault, names: NameBook) {
  switch (fault.fault) {
    case "reviews":
      return { ...fault, entry: entryName(names, fault.entry) };
    case "apart":
      return {
        ...fault,
        entry: entryName(names, fault.entry),
        judges: [names.judge(fault.judges[0]), names.judge(fault.judges[1])] as const,
      };
    case "barred":
      return { ...fault, entry: entryName(names, fault.entry), judge: names.judge(fault.judge) };
    default:
      return { ...fault, judge: names.judge(fault.judge) };
  }
}
export type NamedFault = ReturnType<typeof nameFault>;

function nameAdvice(board: Board, change: Plan["advice"][number], names: NameBook) {
  const judge = (id: string) => names.judge(board.judgeAt(id) ?? -1);
  const entry = (id: string) => entryName(names, board.entryAt(id) ?? -1);
  switch (change.change) {
    case "max_load":
    case "min_load":
      return { ...change, judge: judge(change.judge) };
    case "reviews":
      return { ...change, entry: entry(change.entry) };
    case "let_sit_together":
      return { ...change, judges: [judge(change.judges[0]), judge(change.judges[1])] as const };
    case "lift_conflict": {
      const why = board.barrier(board.entryAt(change.entry) ?? -1, board.judgeAt(change.judge) ?? -1) ?? "conflict";
      return { ...change, judge: judge(change.judge), entry: entry(change.entry), why };
    }
    case "release_kept":
      return { ...change, judge: judge(change.judge), entry: entry(change.entry) };
  }
}

function nameChange(board: Board, change: NonNullable<Plan["change"]>, names: NameBook) {
  const judge = (id: string) => names.judge(board.judgeAt(id) ?? -1);
  const entry = (id: string) => entryName(names, board.entryAt(id) ?? -1);
  if (change.kind === "undo" || change.kind === "refresh") return change;
  if (change.kind !== "move") return { ...change, entry: entry(change.entryId), judge: judge(change.judgeId) };
  const { kind, entryId, from, to, inReturn } = change;
  return {
    kind,
    entry: entry(entryId),
    from: from && judge(from),
    to: to && judge(to),
    inReturn: inReturn && entry(inReturn),
  };
}
export type NamedChange = ReturnType<typeof nameChange>;

export type Mark = "new" | "stays" | "begun" | "pinned" | "goes" | "free" | "barred" | "outside";

/** What a place is in a draft: chosen in one of four ways, taken away, possible, or barred. */
export function markOf(
  board: Board,
  plan: Plan,
  chosen: (entry: number, judge: number) => boolean,
  [e, j]: Place,
): Mark {
  const state = board.stateOf(e, j);
  if (chosen(e, j)) {
    if (hasBegun(state)) return "begun";
    if (plan.pinned.some(([entry, judge]) => entry === e && judge === j)) return "pinned";
    return state === null ? "new" : "stays";
  }
  if (state !== null) return "goes";
  const why = board.barrier(e, j);
  if (why === null) return "free";
  return why === "conflict" || why === "recused" ? "barred" : "outside";
}
