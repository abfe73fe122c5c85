import highs from "highs";
import { describe, expect, it } from "vitest";
import { seededRandom } from "~/core/random";
import type { Problem, Solution } from "../problem";
import { drawProblem, evenProblem } from "./instances.testing";
import { bestFloor, bestTotal } from "./optimum.testing";
import { Seating } from "./seating";
import { solveWithFloor } from "./solve-floor";

/** What an answer breaks; nothing, we hope. */
function broken(problem: Problem, { chosen }: Solution): string[] {
  const seating = new Seating(problem, chosen);
  const found: string[] = [];
  if (new Set(chosen).size !== chosen.length) found.push("a pair twice");
  if (seating.ofEntry.some((pairs, entry) => pairs.length !== problem.needs[entry])) found.push("needs");
  if (seating.loads.some((load, judge) => load < (problem.minLoad[judge] as number))) found.push("least load");
  if (seating.loads.some((load, judge) => load > (problem.maxLoad[judge] as number))) found.push("largest load");
  if (seating.clashes() > 0) found.push("judges apart");
  return found;
}

describe("solveWithFloor", () => {
  it("reaches HiGHS's best floor and total on small problems, feasible or not, and its bounds are true", async () => {
    const solver = await highs();
    for (let index = 0; index < 120; index++) {
      const problem = drawProblem(`floor ${index}`, { entries: 8, judges: 6, need: 4 });
      const answer = solveWithFloor(problem);
      const floor = bestFloor(solver, problem);
      if (floor === undefined) {
        expect(answer, `problem ${index}`).toMatchObject({ infeasible: true });
        continue;
      }
      if ("infeasible" in answer) throw new Error(`problem ${index} has an assignment`);
      const { floorShare } = problem;
      const target = floorShare === 0 ? Number.NEGATIVE_INFINITY : floor > 0 ? floorShare * floor : floor;
      const total = bestTotal(solver, problem, target - 1e-7) as number;
      const seating = new Seating(problem, answer.chosen);
      expect(broken(problem, answer), `problem ${index}`).toEqual([]);
      expect(seating.worst(), `worst of problem ${index}`).toBeGreaterThanOrEqual(target - 1e-6);
      expect(answer.worstBound, `worst bound of problem ${index}`).toBeGreaterThanOrEqual(floor - 1e-6);
      expect(answer.totalBound, `total bound of problem ${index}`).toBeGreaterThanOrEqual(total - 1e-6);
      expect(answer.totalBound, `total of problem ${index}`).toBeGreaterThanOrEqual(seating.total() - 1e-9);
      if (answer.isProved) expect(seating.total(), `proof of problem ${index}`).toBeGreaterThanOrEqual(total - 1e-5);
    }
  }, 120_000);

  it("proves that judges kept apart leave no assignment", () => {
    const problem = drawProblem("apart", { entries: 4, judges: 4, need: 3 });
    const everyone = new Set(Array.from({ length: problem.judges }, (_, judge) => judge));
    const alone = Array.from(everyone, (judge) => new Set([...everyone].filter((other) => other !== judge)));
    const needs = problem.needs.map(() => 2);
    expect(solveWithFloor({ ...problem, needs, apart: alone })).toEqual({ infeasible: true, isProved: true });
  });

  it("shares out judges of whom every entry thinks the same, nearly evenly", () => {
    const random = seededRandom("alike");
    const problem = evenProblem({ entries: 200, judges: 40, need: 5 }, Array.from({ length: 40 }, random.next));
    const answer = solveWithFloor(problem);
    if ("infeasible" in answer) throw new Error("there is an assignment");
    const seating = new Seating(problem, answer.chosen);
    expect(broken(problem, answer)).toEqual([]);
    expect(seating.worst()).toBeGreaterThan(0.99 * (seating.total() / problem.entries));
    expect(answer.worstBound).toBeLessThanOrEqual(seating.total() / problem.entries + 1e-9);
  });

  it("gives the same answer to the same problem", () => {
    const problem = drawProblem("twice", { entries: 8, judges: 6, need: 3 });
    expect(solveWithFloor(problem)).toEqual(solveWithFloor(problem));
  });
});
