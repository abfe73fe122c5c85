import type highs from "highs";
import { seededRandom } from "~/core/random";
import type { Answer, Instance } from "./instance";

type Solver = Awaited<ReturnType<typeof highs>>;

/** The integer programme of an instance in LP text: x says whether a judge reads an entry. The floor is left aside. */
export function programmeOf(instance: Instance, relaxed: boolean): string {
  const { judges, entries, reviewsPerEntry, affinity, conflicts = [], kept = [], apart = [] } = instance;
  const judgeAt = new Map(judges.map(({ id }, index) => [id, index]));
  const entryAt = new Map(entries.map(({ id }, index) => [id, index]));
  const x = (judge: string, entry: string) => `x${judgeAt.get(judge)}_${entryAt.get(entry)}`;
  const number = (value: number) => value.toFixed(9);
  const term = (fit: number, name: string) => `${fit < 0 ? "-" : "+"} ${number(Math.abs(fit))} ${name}`;
  const sumOf = (names: readonly string[]) => (names.length > 0 ? names.join(" + ") : "0 zero");
  const lines = (chunks: readonly string[]) => chunks.join("\n ");
  const goal = affinity.filter(([, , fit]) => fit !== 0).map(([judge, entry, fit]) => term(fit, x(judge, entry)));
  const rows = [
    ...entries.map(
      ({ id, reviews = reviewsPerEntry }) => `${sumOf(judges.map((judge) => x(judge.id, id)))} = ${reviews}`,
    ),
    ...judges.flatMap(({ id, minLoad = 0, maxLoad }) => {
      const sum = sumOf(entries.map((entry) => x(id, entry.id)));
      return [`${sum} >= ${minLoad}`, `${sum} <= ${maxLoad}`];
    }),
    ...conflicts.map(([judge, entry]) => `${x(judge, entry)} = 0`),
    ...kept.map(([judge, entry]) => `${x(judge, entry)} = 1`),
    ...apart.flatMap(([one, other]) => entries.map(({ id }) => `${x(one, id)} + ${x(other, id)} <= 1`)),
  ];
  const names = judges.flatMap((judge) => entries.map((entry) => x(judge.id, entry.id)));
  const bounds = names.map((name) => `${name} <= 1`);
  const listed = rows.map((row, index) => `c${index}: ${row}`);
  const whole = relaxed ? [] : ["Binary", ...names];
  return lines([
    "Maximize",
    "obj: 0 zero",
    ...goal,
    "Subject To",
    ...listed,
    "Bounds",
    "zero <= 1",
    ...bounds,
    ...whole,
    "End",
  ]);
}

/** HiGHS's best total, floor left aside; undefined where the rules can't be kept. `relaxed`: without whole numbers, which changes nothing without judges apart. */
export function optimumOf(solver: Solver, instance: Instance, relaxed = false): number | undefined {
  return optimumIn(solver, programmeOf(instance, relaxed));
}

/** The same of a programme that is written already. */
export function optimumIn(solver: Solver, programme: string): number | undefined {
  const solution = solver.solve(programme);
  if (solution.Status === "Infeasible") return undefined;
  if (solution.Status !== "Optimal") throw new Error(`HiGHS says ${solution.Status}`);
  return solution.ObjectiveValue;
}

/** What an answer breaks of the rules, in words; an empty list where it keeps them all and its figures are true. */
export function faultsOf(instance: Instance, answer: Answer): string[] {
  const { judges, entries, reviewsPerEntry, affinity, conflicts = [], kept = [], apart = [] } = instance;
  const fits = new Map(affinity.map(([judge, entry, fit]) => [`${judge}|${entry}`, fit]));
  const pairs = new Set(answer.assignments.map((pair) => pair.join("|")));
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  const of = (entry: string) => answer.assignments.filter((pair) => pair[1] === entry).map(([judge]) => judge);
  const sum = (entry: string) => of(entry).reduce((all, judge) => all + (fits.get(`${judge}|${entry}`) ?? 0), 0);
  const total = entries.reduce((all, { id }) => all + sum(id), 0);
  const worst = entries.length > 0 ? Math.min(...entries.map(({ id }) => sum(id))) : 0;
  const claims: [boolean, string][] = [
    [pairs.size === answer.assignments.length, "a pair twice"],
    ...entries.map(({ id, reviews = reviewsPerEntry }): [boolean, string] => [
      of(id).length === reviews,
      `${id} reviews`,
    ]),
    ...judges.map(({ id, minLoad = 0, maxLoad }): [boolean, string] => {
      const load = answer.assignments.filter(([judge]) => judge === id).length;
      return [load >= minLoad && load <= maxLoad && answer.loads[id] === load, `${id} load`];
    }),
    ...conflicts.map((pair): [boolean, string] => [!pairs.has(pair.join("|")), `conflict ${pair}`]),
    ...kept.map((pair): [boolean, string] => [pairs.has(pair.join("|")), `kept ${pair}`]),
    ...apart.map(([one, other]): [boolean, string] => [
      entries.every(({ id }) => !(pairs.has(`${one}|${id}`) && pairs.has(`${other}|${id}`))),
      `apart ${one} ${other}`,
    ]),
    [near(answer.total, total), `total ${answer.total}, really ${total}`],
    [near(answer.worst, worst), `worst ${answer.worst}, really ${worst}`],
    [answer.totalBound >= answer.total, "a total above its bound"],
    [answer.worstBound >= answer.worst, "a worst above its bound"],
    [answer.connected === isConnected(answer), "connected"],
  ];
  return claims.filter(([holds]) => !holds).map(([, name]) => name);
}

/** Whether one can walk from any judge or entry of the answer to any other. */
export function isConnected({ assignments }: Pick<Answer, "assignments">): boolean {
  const nodes = new Set(assignments.flatMap(([judge, entry]) => [`j ${judge}`, `e ${entry}`]));
  const reached = new Set([...nodes].slice(0, 1));
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const [judge, entry] of assignments) {
      if (!reached.has(`j ${judge}`) && !reached.has(`e ${entry}`)) continue;
      reached.add(`j ${judge}`).add(`e ${entry}`);
    }
  }
  return reached.size === nodes.size;
}

/** A small instance of any kind: sparse or dense, tight or loose, feasible or not. */
export function drawInstance(seed: string, { withApart = false } = {}): Instance {
  const random = seededRandom(seed);
  const judges = Array.from({ length: random.int(random.chance(0.03) ? 0 : 1, 7) }, (_, index) => `j${index}`);
  const entries = Array.from({ length: random.int(random.chance(0.03) ? 0 : 1, 7) }, (_, index) => `e${index}`);
  const reviewsPerEntry = random.int(0, Math.min(4, judges.length + (random.chance(0.05) ? 1 : 0)));
  const named = random.pick([0, 0.3, 0.7, 1]);
  const [least, most, digits] = random.pick([
    [0, 1, 3],
    [-1, 1, 2],
    [-20, 20, 0],
    [0, 3, 0],
    [-5, -1, 6],
    [0, 0.3, 15],
  ] as const);
  const drawFit = () => Number((least + random.next() * (most - least)).toFixed(digits));
  const pairs = judges.flatMap((judge) => entries.map((entry) => [judge, entry] as const));
  const some = (chance: number) => pairs.filter(() => random.chance(chance));
  const average = judges.length > 0 ? (reviewsPerEntry * entries.length) / judges.length : 0;
  const slack = random.int(-1, 3);
  const hasMin = random.chance(0.4);
  const conflicts = some(random.pick([0, 0.1, 0.3]));
  const conflicted = new Set(conflicts.map((pair) => pair.join("|")));
  const keepsClean = random.chance(0.8);
  const kept = some(random.pick([0, 0, 0.1, 0.25])).filter((pair) => !keepsClean || !conflicted.has(pair.join("|")));
  return {
    reviewsPerEntry,
    entries: entries.map((id) => (random.chance(0.1) ? { id, reviews: random.int(0, 3) } : { id })),
    judges: judges.map((id) => {
      const maxLoad = Math.max(0, Math.ceil(average) + slack + random.int(0, 1));
      return { id, maxLoad, minLoad: hasMin ? random.int(0, Math.min(maxLoad, Math.ceil(average))) : 0 };
    }),
    affinity: some(named).map(([judge, entry]) => [judge, entry, drawFit()] as const),
    conflicts,
    kept,
    apart: withApart
      ? judges.flatMap((one, index) =>
          judges
            .slice(index + 1)
            .filter(() => random.chance(0.15))
            .map((other) => [one, other] as const),
        )
      : [],
    floorShare: 0,
    seed: random.int(0, 5),
  };
}
