import { describe, expect, it } from "vitest";
import { seededRandom } from "~/core/random";
import { layOut } from "./basis";
import { solve } from "./engine/solve";
import { makePlan, type RunInput } from "./make-plan";
import { measure } from "./measure";
import { runRequestSchema, storedPlanSchema } from "./run";

type Given = { entries?: number; judges?: number; wanted?: number | "panel"; maxLoad?: number; seed?: string };

function input({ entries = 12, judges = 6, wanted = 2, maxLoad = 12, seed = "plan" }: Given = {}): RunInput {
  const random = seededRandom(seed);
  const fields = ["herbs", "tourism", "digital"];
  return {
    kind: "plan",
    seed: 1,
    request: runRequestSchema.parse({ floorShare: 0 }),
    basis: {
      entries: Array.from({ length: entries }, (_, at) => ({
        id: `e${at}`,
        divisionId: at % 2 === 0 ? "ideas" : "projects",
        fieldId: random.pick(fields),
        wanted,
        text: "Trà dược liệu",
      })),
      judges: Array.from({ length: judges }, (_, at) => ({
        id: `j${at}`,
        divisionIds: ["ideas", "projects"],
        minLoad: 0,
        maxLoad,
        away: null,
        wantedLoad: null,
        fairLoad: 0,
        fits: Object.fromEntries(fields.map((field) => [field, random.int(0, 100)])),
        skills: at === 0 ? ["Dược liệu"] : [],
        languages: [],
        sits: true,
      })),
      barred: [[0, 0, "conflict"]],
      apart: [],
      interests: [],
      standing: [],
    },
  };
}
const faultsOf = (plan: ReturnType<typeof makePlan>) => measure(layOut(plan.basis, plan.reviews), plan.pairs).faults;

describe("a run", () => {
  it("keeps every rule, evens loads out, and can be stored and read again", () => {
    const plan = makePlan(input(), solve);
    expect([plan.status, plan.even, faultsOf(plan)]).toEqual(["optimal", "yes", []]);
    const { loads, total } = measure(layOut(plan.basis), plan.pairs);
    expect([Math.min(...loads) >= 3, Math.max(...loads) <= 5]).toEqual([true, true]);
    expect(total).toBe(plan.totalBound);
    expect(plan.basis.entries[0]?.words).toEqual(["duoc lieu"]);
    expect(storedPlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it("lets loads differ where they can't be evened out, and says so", () => {
    const given = input();
    const judges = given.basis.judges.map((judge, at) => (at > 1 ? { ...judge, wantedLoad: 1 } : judge));
    const plan = makePlan({ ...given, basis: { ...given.basis, judges } }, solve);
    expect([plan.even, faultsOf(plan)]).toEqual(["impossible", []]);
  });

  it("gives every entry of a panel to all who may read it", () => {
    const plan = makePlan(input({ wanted: "panel", entries: 3, judges: 3 }), solve);
    expect([plan.pairs.length, faultsOf(plan)]).toEqual([8, []]);
  });

  it("keeps what was begun or pinned, whatever it costs", () => {
    const given = input({ entries: 4 });
    const request = { ...given.request, pinned: [["e1", "j1"]] as [string, string][] };
    const basis = { ...given.basis, standing: [[2, 2, "begun"]] as [number, number, "begun"][] };
    const plan = makePlan({ ...given, request, basis }, solve);
    expect(plan.pairs).toEqual(
      expect.arrayContaining([
        [1, 1],
        [2, 2],
      ]),
    );
    expect(plan.pinned).toEqual([[1, 1]]);
  });

  it("asks for a floor, and is bounded by the best there is", () => {
    const given = input({ seed: "floor" });
    const plan = makePlan({ ...given, request: { ...given.request, floorShare: 100 } }, solve);
    const { worst } = measure(layOut(plan.basis), plan.pairs);
    expect(faultsOf(plan)).toEqual([]);
    expect(worst?.sum ?? 0).toBeLessThanOrEqual(plan.worstBound ?? 0);
    expect(worst?.sum ?? 0).toBeGreaterThanOrEqual(0.9 * (plan.worstBound ?? 0));
  });

  it("that can't be done leaves what stands and advises", () => {
    const plan = makePlan(input({ maxLoad: 1 }), solve);
    expect([plan.status, plan.pairs, plan.totalBound]).toEqual(["infeasible", [], null]);
    expect(plan.advice.length).toBeGreaterThan(0);
  });
});
