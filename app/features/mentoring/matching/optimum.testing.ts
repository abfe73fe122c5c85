import type highs from "highs";
import { type Board, layOut } from "./board";
import type { MatchInput, Weights } from "./matching";
import { planMatching } from "./plan";

type Solver = Awaited<ReturnType<typeof highs>>;

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
export function optimumOf(solver: Solver, input: MatchInput, weights: Weights) {
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
