import { describe, expect, it } from "vitest";
import { type Flow, type FlowArc, type FlowNetwork, minCostFlow } from "./flow";

const arc = (from: number, to: number, capacity: number, cost: number, lower = 0): FlowArc => ({
  from,
  to,
  capacity,
  cost,
  lower,
});

function solve(network: FlowNetwork): Flow {
  const answer = minCostFlow(network);
  if (!answer.ok) throw new Error(`infeasible by ${answer.shortfall}`);
  return answer.value;
}

describe("minCostFlow", () => {
  it("takes the cheap way first and the dear way for the rest", () => {
    const network = { nodes: 3, arcs: [arc(0, 2, 10, 5), arc(0, 1, 4, 1), arc(1, 2, 9, 1)], supply: [6, 0, -6] };
    expect(solve(network)).toMatchObject({ flow: [2, 4, 4], cost: 18 });
  });

  it("gives up a good pair where that serves everyone better", () => {
    // Two judges, two entries: judge 0 likes entry 2 most, but only judge 0 suits entry 3 at all.
    const arcs = [arc(0, 2, 1, -9), arc(0, 3, 1, -8), arc(1, 2, 1, -7), arc(1, 3, 1, 0)];
    expect(solve({ nodes: 4, arcs, supply: [1, 1, -1, -1] })).toMatchObject({ flow: [0, 1, 1, 0], cost: -15 });
  });

  it("sends units round a cycle that pays, though nothing is asked", () => {
    const arcs = [arc(0, 1, 3, -5), arc(1, 2, 2, 1), arc(2, 0, 9, 1), arc(1, 0, 9, 6)];
    expect(solve({ nodes: 3, arcs })).toMatchObject({ flow: [2, 2, 2, 0], cost: -6 });
  });

  it("fills a loop from a node to itself only when it pays", () => {
    expect(solve({ nodes: 1, arcs: [arc(0, 0, 4, -2), arc(0, 0, 4, 2)] })).toMatchObject({ flow: [4, 0], cost: -8 });
  });

  it("keeps lower bounds, however dear", () => {
    const arcs = [arc(0, 1, 5, 1), arc(0, 1, 5, 100, 2)];
    expect(solve({ nodes: 2, arcs, supply: [4, -4] })).toMatchObject({ flow: [2, 2], cost: 202 });
  });

  it("makes a circulation out of lower bounds alone", () => {
    const arcs = [arc(0, 1, 3, 2, 3), arc(1, 2, 5, 1), arc(2, 0, 5, 1), arc(1, 0, 1, 0)];
    expect(solve({ nodes: 3, arcs })).toMatchObject({ flow: [3, 2, 2, 1], cost: 10 });
  });

  it("takes arcs between the same nodes apart, each with its index", () => {
    const arcs = [arc(0, 1, 1, 3), arc(0, 1, 1, 1), arc(0, 1, 1, 2)];
    expect(solve({ nodes: 2, arcs, supply: [2, -2] })).toMatchObject({ flow: [0, 1, 1], cost: 3 });
  });

  it("has nothing to do in an empty network", () => {
    expect(minCostFlow({ nodes: 0, arcs: [] })).toEqual({ ok: true, value: { flow: [], cost: 0, prices: [] } });
    expect(solve({ nodes: 3, arcs: [] })).toMatchObject({ flow: [], cost: 0 });
  });

  it("is exact where costs are large", () => {
    const arcs = [arc(0, 1, 1, 1_000_000_000_001), arc(0, 1, 1, 1_000_000_000_000), arc(0, 1, 1, -999_999_999_999)];
    expect(solve({ nodes: 2, arcs, supply: [2, -2] })).toMatchObject({ flow: [0, 1, 1], cost: 1 });
  });
});

describe("an infeasible network", () => {
  it("says how many units are missing, where they wait and where they are awaited", () => {
    const network = { nodes: 3, arcs: [arc(0, 1, 2, 1), arc(0, 2, 9, 1)], supply: [8, -5, -3] };
    expect(minCostFlow(network)).toEqual({
      ok: false,
      error: "infeasible",
      shortfall: 3,
      leftovers: [
        { node: 0, amount: 3 },
        { node: 1, amount: -3 },
      ],
    });
  });

  it("counts a lower bound that cannot be fed", () => {
    expect(minCostFlow({ nodes: 2, arcs: [arc(0, 1, 5, 0, 2), arc(1, 0, 1, 0)] })).toMatchObject({
      ok: false,
      shortfall: 1,
    });
  });

  it("leaves an entry short only when no exchange of judges could help it", () => {
    // Judge 0 may read both entries, judge 1 only entry 2; entry 3 therefore needs judge 0, whatever it costs.
    const arcs = [arc(0, 2, 1, -100), arc(0, 3, 1, 50), arc(1, 2, 1, 90)];
    expect(solve({ nodes: 4, arcs, supply: [1, 1, -1, -1] }).flow).toEqual([0, 1, 1]);
  });
});

describe("a malformed network", () => {
  it.each<[string, FlowNetwork]>([
    ["a node that doesn't exist", { nodes: 2, arcs: [arc(0, 2, 1, 0)] }],
    ["a fraction of a unit", { nodes: 2, arcs: [arc(0, 1, 1.5, 0)] }],
    ["a fraction as cost", { nodes: 2, arcs: [arc(0, 1, 1, 0.1)] }],
    ["no end of room", { nodes: 2, arcs: [arc(0, 1, Number.POSITIVE_INFINITY, 0)] }],
    ["a lower bound above the capacity", { nodes: 2, arcs: [arc(0, 1, 1, 0, 2)] }],
    ["a lower bound below zero", { nodes: 2, arcs: [arc(0, 1, 1, 0, -1)] }],
    ["supplies that don't sum to zero", { nodes: 2, arcs: [], supply: [2, -1] }],
    ["a supply of nobody", { nodes: 1, arcs: [], supply: [1, -1] }],
    ["half a supply", { nodes: 2, arcs: [], supply: [0.5, -0.5] }],
    ["costs too large to add exactly", { nodes: 2, arcs: [arc(0, 1, 1, Number.MAX_SAFE_INTEGER)] }],
  ])("throws on %s", (_, network) => {
    expect(() => minCostFlow(network)).toThrow(/^flow: /);
  });

  it("throws when the total can't be told exactly", () => {
    const arcs = [arc(0, 1, 2 ** 40, 2 ** 40)];
    expect(() => minCostFlow({ nodes: 2, arcs, supply: [2 ** 40, -(2 ** 40)] })).toThrow("too large to be exact");
  });
});
