import highs from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "~/core/random";
import { follow } from "./follow";
import type { Instance } from "./instance";
import { drawInstance, faultsOf, optimumOf } from "./optimum.testing";
import { solve } from "./solve";

let solver: Awaited<ReturnType<typeof highs>>;
beforeAll(async () => {
  solver = await highs();
});

/** What is amiss with the answer to an instance without a floor, beside HiGHS; an empty list where nothing is. */
function amissWith(instance: Instance, wholeUpTo?: number): string[] {
  const answer = solve(instance, { wholeUpTo });
  const hasApart = (instance.apart ?? []).length > 0;
  const best = optimumOf(solver, instance, !hasApart);
  if (best === undefined) {
    const changed = follow(instance, answer.advice);
    const then = solve(changed, { wholeUpTo });
    if (answer.status !== "infeasible" || answer.advice.length === 0) return [`${answer.status}, really infeasible`];
    return then.status === "infeasible" ? ["advice that doesn't help"] : faultsOf(changed, then);
  }
  const faults = faultsOf(instance, answer);
  if (answer.status === "infeasible") return ["not infeasible"];
  if (!hasApart && answer.status !== "optimal") faults.push(answer.status);
  if (!hasApart && answer.totalBound !== answer.total) faults.push("a bound above the optimum");
  if (answer.status === "optimal" && Math.abs(answer.total - best) > 1e-6)
    faults.push(`${answer.total}, HiGHS ${best}`);
  if (answer.totalBound < best - 1e-6) faults.push(`bound ${answer.totalBound}, HiGHS ${best}`);
  return faults;
}

function expectNothingAmiss(seeds: readonly string[], options: { withApart?: boolean; wholeUpTo?: number } = {}) {
  const amiss = seeds.flatMap((seed) =>
    amissWith(drawInstance(seed, options), options.wholeUpTo).map((fault) => `${seed}: ${fault}`),
  );
  expect(amiss).toEqual([]);
}

const seeds = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name} ${index}`);

describe("small instances of every kind, feasible and not", () => {
  it("come to HiGHS's optimum, or to advice that helps", () => {
    expectNothingAmiss(seeds("small", 800));
  });

  it("come to the same where unnamed pairs are left out until they are worth it", () => {
    expectNothingAmiss(seeds("lazy", 300), { wholeUpTo: 0 });
  });

  it("keep judges apart within true bounds, or say who must be let sit together", () => {
    expectNothingAmiss(seeds("apart", 120), { withApart: true });
  });
});

describe("a floor", () => {
  it("breaks no rule, and its bounds hold for what no floor would give", () => {
    const amiss = seeds("floor", 120).flatMap((seed) => {
      const instance = { ...drawInstance(seed), floorShare: 1 };
      const answer = solve(instance);
      if (answer.status === "infeasible") return [];
      const free = solve({ ...instance, floorShare: 0 });
      const isTrue = answer.worstBound >= free.worst - 1e-9 && answer.total <= free.total + 1e-9;
      return [...faultsOf(instance, answer), ...(isTrue ? [] : ["bounds"])].map((fault) => `${seed}: ${fault}`);
    });
    expect(amiss).toEqual([]);
  });
});

describe("no floor", () => {
  it("has a bound of the worst entry that holds for what a floor gives, and knows that loads are shared", () => {
    for (const seed of seeds("no floor", 100)) {
      const instance = drawInstance(seed);
      const free = solve(instance);
      const floored = solve({ ...instance, floorShare: 1 });
      expect(free.worstBound, seed).toBeGreaterThanOrEqual(floored.worst - 1e-9);
    }
    const ids = (letter: string) => Array.from({ length: 4 }, (_, at) => ({ id: `${letter}${at}`, maxLoad: 1 }));
    const instance: Instance = {
      reviewsPerEntry: 1,
      entries: ids("e"),
      judges: ids("j"),
      affinity: ids("e").flatMap(({ id }) => [["j0", id, 1] as const, ["j1", id, 0.5] as const]),
    };
    expect(solve(instance).worstBound).toBeLessThan(0.38);
  });
});

describe("the same answer", () => {
  it("whatever the order of the lists, and twice", () => {
    for (const seed of seeds("order", 60)) {
      const instance = drawInstance(seed);
      const { shuffle } = seededRandom(seed);
      const turned: Instance = {
        ...instance,
        entries: shuffle(instance.entries),
        judges: shuffle(instance.judges),
        affinity: shuffle(instance.affinity),
        conflicts: shuffle(instance.conflicts ?? []),
        kept: shuffle(instance.kept ?? []),
      };
      const pairs = (of: Instance) =>
        solve(of)
          .assignments.map((pair) => pair.join(" "))
          .sort();
      expect(pairs(turned)).toEqual(pairs(instance));
      expect(solve(instance)).toEqual(solve(instance));
    }
  });

  it("lists entries, then judges, as the instance does", () => {
    const instance = {
      reviewsPerEntry: 2,
      entries: [{ id: "e2" }, { id: "e1" }],
      judges: [
        { id: "b", maxLoad: 2 },
        { id: "a", maxLoad: 2 },
      ],
      affinity: [["a", "e1", 0.1] as const, ["b", "e1", 0.2] as const],
    };
    expect(solve(instance)).toEqual({
      status: "optimal",
      assignments: [
        ["b", "e2"],
        ["a", "e2"],
        ["b", "e1"],
        ["a", "e1"],
      ],
      total: 0.3,
      totalBound: 0.3,
      worst: 0,
      worstBound: 0,
      connected: true,
      loads: { b: 2, a: 2 },
      advice: [],
      milliseconds: 0,
    });
  });
});

describe("nothing to do", () => {
  const judge = { id: "__proto__", maxLoad: 1 };
  it.each<[string, Instance]>([
    ["without entries", { reviewsPerEntry: 3, entries: [], judges: [judge], affinity: [] }],
    ["without judges and reviews", { reviewsPerEntry: 0, entries: [{ id: "e1" }], judges: [], affinity: [] }],
    ["without anything", { reviewsPerEntry: 0, entries: [], judges: [], affinity: [] }],
  ])("%s is optimal and connected", (_, instance) => {
    expect(solve(instance)).toMatchObject({ status: "optimal", assignments: [], total: 0, worst: 0, connected: true });
  });

  it("says what a judge of any name reads", () => {
    const answer = solve({ reviewsPerEntry: 1, entries: [{ id: "e1" }], judges: [judge], affinity: [] });
    expect(Object.entries(answer.loads)).toEqual([["__proto__", 1]]);
  });
});

it("tells how long it took by the clock it is given", () => {
  let now = 100;
  const clock = () => now++;
  expect(solve({ reviewsPerEntry: 0, entries: [], judges: [], affinity: [] }, { clock }).milliseconds).toBe(1);
});
