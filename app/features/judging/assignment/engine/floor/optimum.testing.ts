import type highs from "highs";
import type { Problem } from "../problem";

type Solver = Awaited<ReturnType<typeof highs>>;

/** The rules of an assignment as rows of an LP file; `x3` says whether pair 3 is chosen. */
function rules({ entries, judges, needs, minLoad, maxLoad, pairJudge, pairEntry, apart, keptJudges }: Problem) {
  const ofEntry: number[][] = Array.from({ length: entries }, () => []);
  const ofJudge: number[][] = Array.from({ length: judges }, () => []);
  pairEntry.forEach((entry, pair) => {
    ofEntry[entry]?.push(pair);
    ofJudge[pairJudge[pair] as number]?.push(pair);
  });
  const sum = (pairs: readonly number[]) => (pairs.length === 0 ? "0 z" : pairs.map((pair) => `x${pair}`).join(" + "));
  const rows = ["z = 0"];
  ofEntry.forEach((pairs, entry) => {
    rows.push(`${sum(pairs)} = ${needs[entry]}`);
    for (const one of pairs) {
      for (const kept of keptJudges[entry] ?? [])
        if (apart[pairJudge[one] as number]?.has(kept)) rows.push(`x${one} = 0`);
      for (const other of pairs)
        if (one < other && apart[pairJudge[one] as number]?.has(pairJudge[other] as number))
          rows.push(`x${one} + x${other} <= 1`);
    }
  });
  ofJudge.forEach((pairs, judge) => {
    rows.push(`${sum(pairs)} >= ${minLoad[judge]}`, `${sum(pairs)} <= ${maxLoad[judge]}`);
  });
  return { rows, ofEntry };
}

function terms(problem: Problem, pairs: readonly number[]): string {
  return pairs
    .map((pair) => {
      const fit = problem.pairFit[pair] as number;
      return `${fit < 0 ? "-" : "+"} ${Math.abs(fit).toFixed(12)} x${pair}`;
    })
    .join(" ");
}

function solve(solver: Solver, problem: Problem, goal: string, rows: readonly string[]): number | undefined {
  const listed = rows.map((row, index) => ` c${index}: ${row}`).join("\n");
  const names = Array.from(problem.pairFit, (_, pair) => `x${pair}`).join(" ");
  const text = `Maximize\n obj: ${goal}\nSubject To\n${listed}\nBounds\n t free\nBinary\n ${names}\nEnd`;
  const answer = solver.solve(text, { mip_rel_gap: 0, mip_abs_gap: 1e-9 });
  if (answer.Status === "Infeasible") return undefined;
  if (answer.Status !== "Optimal") throw new Error(`HiGHS says ${answer.Status}`);
  return answer.ObjectiveValue;
}

/** HiGHS's best worst sum; undefined where no assignment keeps the rules. */
export function bestFloor(solver: Solver, problem: Problem): number | undefined {
  const { rows, ofEntry } = rules(problem);
  const floors = ofEntry.map(
    (pairs, entry) => `${terms(problem, pairs)} - t >= ${-(problem.keptFit[entry] as number)}`,
  );
  return solve(solver, problem, "t", [...rows, ...floors]);
}

/** HiGHS's largest total with every sum at least `floor`; undefined where there is none. */
export function bestTotal(solver: Solver, problem: Problem, floor: number): number | undefined {
  const { rows, ofEntry } = rules(problem);
  const floors =
    floor === Number.NEGATIVE_INFINITY
      ? []
      : ofEntry.map(
          (pairs, entry) => `${terms(problem, pairs)} + 0 z >= ${floor - (problem.keptFit[entry] as number)}`,
        );
  const all = terms(problem, [...problem.pairFit.keys()]);
  const total = solve(solver, problem, `${all} + 0 z + 0 t`, [...rows, ...floors]);
  return total === undefined ? undefined : total + problem.keptFit.reduce((sum, fit) => sum + fit, 0);
}
