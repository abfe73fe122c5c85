import fc from "fast-check";
import highs from "highs";
import { describe, expect, test } from "vitest";
import { type Board, layOut } from "./board";
import { heaviest, type MatchInput, terms, usualWeights, type Weights } from "./matching";
import { type Draw, drawInput } from "./matching.testing";
import { planMatching } from "./plan";

/** The same integer programme in LP text: x says who is paired, y which places of a mentor are taken, u who stays alone. */
function programme({ needs, mentors, standing, taken, pinned, brokenPins, suit, weights }: Board, none: number) {
  const open = needs.filter(({ id }) => !standing.has(id) && !brokenPins.has(id));
  const goal: string[] = [];
  const rows: string[] = [];
  const names: string[] = [];
  const variable = (name: string, cost: number) => {
    names.push(name);
    goal.push(`${cost < 0 ? "-" : "+"} ${Math.abs(cost)} ${name}`);
    return name;
  };
  const ofMentor = new Map<string, string[]>();
  for (const { id } of open) {
    const alone = variable(`u_${id}`, none);
    const xs = mentors.flatMap((mentor) => {
      const { bar, points } = suit(id, mentor.id);
      if (bar) return [];
      const x = variable(`x_${id}_${mentor.id}`, -points);
      ofMentor.set(mentor.id, [...(ofMentor.get(mentor.id) ?? []), x]);
      return [x];
    });
    rows.push(`${[alone, ...xs].join(" + ")} = 1`);
    const pin = pinned.get(id);
    if (pin) rows.push(`x_${id}_${pin} = 1`);
  }
  for (const { id, capacity } of mentors) {
    const xs = ofMentor.get(id) ?? [];
    const ys: string[] = [];
    for (let place = taken.get(id) ?? 0; place < capacity; place++)
      ys.push(variable(`y_${id}_${place}`, weights.load * place));
    if (xs.length > 0) rows.push(`${xs.join(" + ")} ${ys.map((y) => `- ${y}`).join(" ")} <= 0`);
  }
  const listed = rows.map((row, index) => ` c${index}: ${row}`).join("\n");
  return `Minimize\n obj: ${goal.join(" ")}\nSubject To\n${listed}\nBinary\n ${names.join(" ")}\nEnd`;
}

/** Matched needs and total of HiGHS's optimum, what stands counted in. */
function optimumOf(solver: Awaited<ReturnType<typeof highs>>, input: MatchInput, weights: Weights) {
  const board = layOut(input, weights);
  const { needs, standing, brokenPins } = board;
  const none = 100_000;
  const open = needs.filter(({ id }) => !standing.has(id) && !brokenPins.has(id)).length;
  const settled = planMatching({ ...input, needs: needs.filter(({ id }) => standing.has(id)), hands: [] }, weights);
  if (open === 0) return { matched: standing.size, total: settled.total };
  const solution = solver.solve(programme(board, none));
  if (solution.Status !== "Optimal") throw new Error(`HiGHS says ${solution.Status}`);
  const alone = Object.entries(solution.Columns).filter(
    ([name, { Primal }]) => name.startsWith("u_") && Math.round(Primal ?? 0) === 1,
  ).length;
  const total = none * alone - Math.round(solution.ObjectiveValue);
  return { matched: standing.size + open - alone, total: settled.total + total };
}

describe("the plan and an integer programme's solver", () => {
  test("agree on how many are matched and on the total, for any cohort and any weights", {
    timeout: 120_000,
  }, async () => {
    const solver = await highs();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 30 }),
        fc.array(fc.integer({ min: 0, max: heaviest }), { minLength: terms.length, maxLength: terms.length }),
        fc.infiniteStream(fc.nat()),
        (mentorCount, needCount, chosen, stream) => {
          const draw: Draw = (below) => (stream.next().value as number) % below;
          const input = drawInput(draw, mentorCount, needCount);
          const weights = { ...usualWeights, ...Object.fromEntries(terms.map((term, index) => [term, chosen[index]])) };
          const plan = planMatching(input, weights);
          expect({ matched: plan.pairs.length, total: plan.total }).toEqual(optimumOf(solver, input, weights));
          expect(planMatching(input, weights)).toEqual(plan);
        },
      ),
      { numRuns: 120 },
    );
  });
});
