import { type Board, placeKey } from "./basis";
import { costOf, moved } from "./draft";
import { explainFit } from "./fit";
import { measure } from "./measure";
import { entryName, markOf, type NameBook, nameFault } from "./named-plan";
import type { Plan } from "./run";
import type { RunQuery } from "./run-view";

/** How many judges or entries are offered to choose from. */
const mostOffered = 60;

/**
 * One pair of a draft, opened: why it fits, whom it could go to, and what the change that is weighed would cost. Null
 * when no pair of this draft is asked for.
 */
export function selectPair(board: Board, plan: Plan, names: NameBook, query: RunQuery) {
  const entry = query.entryId === null ? undefined : board.entryAt(query.entryId);
  const judge = query.judgeId === null ? undefined : board.judgeAt(query.judgeId);
  if (entry === undefined || judge === undefined) return null;
  const [e, j] = [board.basis.entries[entry], board.basis.judges[judge]];
  if (!e || !j) return null;
  const keys = new Set(plan.pairs.map(([one, other]) => placeKey(one, other)));
  const chosen = (one: number, other: number) => keys.has(placeKey(one, other));
  const mark = markOf(board, plan, chosen, [entry, judge]);
  const { loads } = measure(board, plan.pairs);
  const offer = (at: number) => ({
    id: board.basis.judges[at]?.id ?? "",
    name: names.judge(at),
    fit: board.fit(entry, at),
    load: loads[at] ?? 0,
    maxLoad: board.basis.judges[at]?.maxLoad ?? 0,
  });
  const others = [...board.basis.judges.keys()].filter((at) => at !== judge);
  const isChosen = chosen(entry, judge);
  const takers = others.filter((at) => !chosen(entry, at) && board.barrier(entry, at) === null);
  const givers = others.filter((at) => chosen(entry, at) && !isFixed(board, entry, at));
  return {
    entryId: e.id,
    judgeId: j.id,
    entry: names.entry(entry),
    judgeName: names.judge(judge),
    mark,
    isChosen,
    barrier: board.barrier(entry, judge),
    fit: board.fit(entry, judge),
    terms: explainFit(j, e, board.interest(entry, judge)),
    language: e.language,
    interest: board.interest(entry, judge),
    wanted: j.wantedLoad,
    load: loads[judge] ?? 0,
    maxLoad: j.maxLoad,
    takers: takers
      .map(offer)
      .sort((a, b) => b.fit - a.fit)
      .slice(0, mostOffered),
    givers: givers.map(offer),
    weighed: query.weighs && weigh(board, plan, names, e.id, query.weighs),
  };
}
export type PairView = NonNullable<ReturnType<typeof selectPair>>;

function isFixed(board: Board, entry: number, judge: number): boolean {
  const state = board.stateOf(entry, judge);
  return state === "begun" || state === "submitted";
}

function weigh(board: Board, plan: Plan, names: NameBook, entryId: string, weighs: NonNullable<RunQuery["weighs"]>) {
  const move = { kind: "move" as const, entryId, ...weighs };
  const after = moved(board, plan.pairs, move);
  const named = (id: string | null) => (id === null ? null : names.judge(board.judgeAt(id) ?? -1));
  const told = {
    ...weighs,
    fromName: named(weighs.from),
    toName: named(weighs.to),
    returns: returnsOf(board, plan, names, entryId, weighs),
  };
  if (!after.ok) return { ...told, refusal: after.error, cost: null };
  const cost = costOf(board, plan.pairs, after.value);
  return {
    ...told,
    refusal: null,
    cost: {
      total: cost.total,
      worstBefore: cost.worstBefore,
      worstAfter: cost.worstAfter,
      breaks: cost.breaks.map((fault) => nameFault(fault, names)),
      mends: cost.mends.map((fault) => nameFault(fault, names)),
    },
  };
}

/** What the taker could give in return, the best for the total first. */
function returnsOf(
  board: Board,
  { pairs }: Plan,
  names: NameBook,
  entryId: string,
  { from, to }: NonNullable<RunQuery["weighs"]>,
) {
  const [giver, taker] = [from && board.judgeAt(from), to && board.judgeAt(to)];
  const entry = board.entryAt(entryId);
  if (typeof giver !== "number" || typeof taker !== "number") return [];
  const has = new Set(pairs.filter(([, judge]) => judge === giver).map(([e]) => e));
  return pairs
    .filter(([e, judge]) => judge === taker && e !== entry && !has.has(e))
    .filter(([e]) => board.barrier(e, giver) === null && !isFixed(board, e, taker))
    .map(([e]) => ({
      entryId: board.basis.entries[e]?.id ?? "",
      name: entryName(names, e),
      gain: board.fit(e, giver) - board.fit(e, taker),
    }))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, mostOffered);
}
