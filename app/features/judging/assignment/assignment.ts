import { type FlowArc, minCostFlow } from "~/core/flow";
import { seededRandom } from "~/core/random";

export type PlanEntry = {
  readonly id: string;
  readonly divisionId: string;
  readonly fieldId: string;
  /** how many judges read it; a panel: every juror of its division who may */
  readonly wanted: number | "panel";
};
export type PlanJudge = {
  readonly id: string;
  /** the most entries in this round */
  readonly maxLoad: number;
  /** the divisions whose jury this judge sits on */
  readonly divisionIds: readonly string[];
  /** fit 0–100 by field; a field not named: 0 */
  readonly fits: Readonly<Record<string, number>>;
};
export type Pair = { readonly entryId: string; readonly judgeId: string };
export type PlannedPair = Pair & { readonly fit: number; readonly kept: boolean };

export type PlanRequest = {
  readonly entries: readonly PlanEntry[];
  readonly judges: readonly PlanJudge[];
  /** pairs that must not be: conflicts and recusals */
  readonly conflicts: readonly Pair[];
  /** pairs that stay as they are: what was begun, or all that stands */
  readonly kept: readonly Pair[];
  readonly seed: number;
};

/** Why an entry lacks judges: too few may read it at all, or those who may are full. */
export type Missing = {
  readonly entryId: string;
  readonly lacking: number;
  readonly because: "too_few_judges" | "loads_full";
};
export type Plan = {
  readonly pairs: readonly PlannedPair[];
  readonly missing: readonly Missing[];
  readonly loads: readonly { readonly judgeId: string; readonly load: number; readonly maxLoad: number }[];
};

/** A point of fit, in the flow's cost; below it, a seeded breath decides between equals. */
const fitCost = 100;
/** One more entry on a judge's desk weighs as much as three points of fit for each that lies there already. */
const loadCost = 3 * fitCost;
/** An entry without a judge outweighs any fit and any load; a second missing judge outweighs the first twice. */
const missingCost = 1_000_000_000;

/**
 * Who reads what: as many judges for each entry as can be had, none over load, none in conflict; then the best fit with
 * balanced loads. What cannot be had is spread thin and reported. The same request and seed give the same plan, whatever
 * the order of its lists.
 */
export function planAssignment(request: PlanRequest): Plan {
  const desk = layOut(request);
  const flow = minCostFlow(networkOf(desk, request.seed));
  if (!flow.ok) throw new Error(`assignment: no flow although every entry may go without, seed ${request.seed}`);
  const chosen = desk.free.filter((_, index) => flow.value.flow[index] === 1);
  const pairs = [
    ...request.kept.map((pair) => ({ ...pair, fit: desk.fitOf(pair), kept: true })),
    ...chosen.map((pair) => ({ ...pair, fit: desk.fitOf(pair), kept: false })),
  ].sort(byEntryThenJudge);
  const loads = desk.judges.map(({ id, maxLoad }) => ({
    judgeId: id,
    load: pairs.filter(({ judgeId }) => judgeId === id).length,
    maxLoad,
  }));
  return { pairs, missing: missingOf(desk, pairs), loads };
}

type Desk = ReturnType<typeof layOut>;

/** Everything in one order, with what each entry still needs and which pairs are free to choose. */
function layOut({ entries, judges, conflicts, kept }: PlanRequest) {
  const sorted = { entries: [...entries].sort(byId), judges: [...judges].sort(byId) };
  const keptKeys = new Set(kept.map(keyOf));
  const closed = new Set([...conflicts.map(keyOf), ...keptKeys]);
  const conflicted = new Set(conflicts.map(keyOf));
  const judgeOf = new Map(sorted.judges.map((judge) => [judge.id, judge]));
  const entryOf = new Map(sorted.entries.map((entry) => [entry.id, entry]));
  const jurors = (entry: PlanEntry) =>
    sorted.judges.filter(
      (judge) =>
        judge.divisionIds.includes(entry.divisionId) &&
        !conflicted.has(keyOf({ entryId: entry.id, judgeId: judge.id })),
    );
  const needs = sorted.entries.map((entry) => {
    const eligible = jurors(entry).length;
    const wanted = entry.wanted === "panel" ? eligible : entry.wanted;
    const has = kept.filter(({ entryId }) => entryId === entry.id).length;
    return { entry, eligible, wanted, open: Math.max(0, wanted - has) };
  });
  const free = sorted.entries.flatMap((entry) =>
    jurors(entry).flatMap((judge) => {
      const pair = { entryId: entry.id, judgeId: judge.id };
      return closed.has(keyOf(pair)) ? [] : [pair];
    }),
  );
  const fitOf = ({ entryId, judgeId }: Pair) => judgeOf.get(judgeId)?.fits[entryOf.get(entryId)?.fieldId ?? ""] ?? 0;
  const held = (judgeId: string) => kept.filter((pair) => pair.judgeId === judgeId).length;
  return { ...sorted, needs, free, fitOf, held };
}

/** Source → judges (each place dearer than the last) → entries → sink; a second way to each entry means "without". */
function networkOf({ entries, judges, needs, free, fitOf, held }: Desk, seed: number) {
  const random = seededRandom(`assignment ${seed}`);
  const source = 0;
  const sink = 1;
  const judgeNode = new Map(judges.map(({ id }, index) => [id, 2 + index]));
  const entryNode = new Map(entries.map(({ id }, index) => [id, 2 + judges.length + index]));
  const node = (nodes: ReadonlyMap<string, number>, id: string) => nodes.get(id) ?? sink;
  const pairArcs: FlowArc[] = free.map((pair) => ({
    from: node(judgeNode, pair.judgeId),
    to: node(entryNode, pair.entryId),
    capacity: 1,
    cost: (100 - fitOf(pair)) * fitCost + random.int(0, fitCost - 1),
  }));
  const placeArcs: FlowArc[] = judges.flatMap(({ id, maxLoad }) => {
    const first = held(id);
    const places = Math.max(0, Math.min(maxLoad - first, entries.length));
    return Array.from({ length: places }, (_, place) => ({
      from: source,
      to: node(judgeNode, id),
      capacity: 1,
      cost: (first + place) * loadCost,
    }));
  });
  const entryArcs: FlowArc[] = needs.flatMap(({ entry, open }) => [
    { from: node(entryNode, entry.id), to: sink, capacity: open, cost: 0 },
    ...Array.from({ length: open }, (_, without) => ({
      from: source,
      to: node(entryNode, entry.id),
      capacity: 1,
      cost: missingCost * (without + 1),
    })),
  ]);
  const total = needs.reduce((sum, { open }) => sum + open, 0);
  const nodes = 2 + judges.length + entries.length;
  return { nodes, arcs: [...pairArcs, ...placeArcs, ...entryArcs], supply: [total, -total] };
}

function missingOf({ needs }: Desk, pairs: readonly Pair[]): Missing[] {
  return needs.flatMap(({ entry, eligible, wanted }) => {
    const lacking = wanted - pairs.filter(({ entryId }) => entryId === entry.id).length;
    if (lacking <= 0) return [];
    return [
      {
        entryId: entry.id,
        lacking,
        because: eligible < wanted ? ("too_few_judges" as const) : ("loads_full" as const),
      },
    ];
  });
}

/** One word for a pair, to look it up by. */
export function keyOf({ entryId, judgeId }: Pair): string {
  return `${entryId} ${judgeId}`;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byEntryThenJudge = (a: Pair, b: Pair) => (keyOf(a) < keyOf(b) ? -1 : 1);

/** What a plan would change: pairs that come, pairs that go, pairs that stay. Kept pairs never go. */
export function planDiff(plan: readonly PlannedPair[], standing: readonly Pair[]) {
  const planned = new Set(plan.map(keyOf));
  const stands = new Set(standing.map(keyOf));
  return {
    added: plan.filter((pair) => !stands.has(keyOf(pair))),
    stays: plan.filter((pair) => stands.has(keyOf(pair))),
    removed: standing.filter((pair) => !planned.has(keyOf(pair))),
  };
}
