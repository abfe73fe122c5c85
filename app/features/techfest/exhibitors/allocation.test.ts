import { describe, expect, it } from "vitest";
import { seededRandom } from "~/core/random";
import {
  type AllocationBooth,
  type AllocationProblem,
  type Applicant,
  allocate,
  changes,
  usualWeights,
  worthOf,
} from "./allocation";
import { misfits } from "./application";

const applicant = (id: string, given: Partial<Applicant> = {}): Applicant => ({
  id,
  state: "approved",
  priorityClass: 3,
  field: "agriculture",
  zoneId: null,
  wishes: [],
  submittedAt: "2026-09-01",
  widthCm: 300,
  depthCm: 300,
  needsPower: false,
  needsWater: false,
  ...given,
});
const booth = (id: string, given: Partial<AllocationBooth> = {}): AllocationBooth => ({
  id,
  zoneId: null,
  zoneFields: [],
  isClosed: false,
  heldBy: null,
  widthCm: 300,
  depthCm: 300,
  hasPower: false,
  hasWater: false,
  ...given,
});
const run = (
  applicants: readonly Applicant[],
  booths: readonly AllocationBooth[],
  pinned: AllocationProblem["pinned"] = {},
) => allocate({ applicants, booths, pinned, weights: usualWeights });
const reasons = (plan: ReturnType<typeof run>) =>
  Object.fromEntries(plan.places.map(({ applicationId, boothId, reason }) => [applicationId, { boothId, ...reason }]));

describe("who gets which booth, and why", () => {
  it("the first wish where it can be; the other is told who has theirs", () => {
    const plan = run(
      [applicant("a", { wishes: ["B1"], priorityClass: 1 }), applicant("b", { wishes: ["B1", "B2"] })],
      [booth("B1"), booth("B2")],
    );
    expect(reasons(plan)).toEqual({
      a: { boothId: "B1", kind: "wish", rank: 1, missed: [] },
      b: { boothId: "B2", kind: "wish", rank: 2, missed: [{ boothId: "B1", because: "taken", to: "a" }] },
    });
    expect(plan.summary).toEqual({ applicants: 2, placed: 2, wishes: [1, 1], worth: 180 });
  });

  it("a higher class is served before a lower one, whatever the lower one wishes", () => {
    const plan = run([applicant("low", { wishes: ["B1"] }), applicant("high", { priorityClass: 1 })], [booth("B1")]);
    expect(reasons(plan)).toEqual({
      high: { boothId: "B1", kind: "fits", missed: [] },
      low: {
        boothId: null,
        kind: "left",
        because: "full",
        fitting: 1,
        missed: [{ boothId: "B1", because: "taken", to: "high" }],
      },
    });
  });

  it("whoever is approved is served before the waiting list", () => {
    const plan = run(
      [applicant("w", { state: "waitlisted", priorityClass: 1 }), applicant("a", { priorityClass: 4 })],
      [booth("B1")],
    );
    expect(reasons(plan).a?.boothId).toBe("B1");
  });

  it("needs are kept, and what is lacking is said", () => {
    const plan = run(
      [
        applicant("power", { needsPower: true, wishes: ["B1"] }),
        applicant("large", { widthCm: 900 }),
        applicant("both", { needsPower: true, needsWater: true }),
      ],
      [booth("B1"), booth("B2", { hasWater: true }), booth("B3", { hasPower: true, isClosed: true })],
    );
    expect(reasons(plan)).toEqual({
      power: { boothId: null, kind: "left", because: "power", missed: [{ boothId: "B1", because: "power", to: null }] },
      large: { boothId: null, kind: "left", because: "size", missed: [] },
      both: { boothId: null, kind: "left", because: "power", missed: [] },
    });
    const mixed = run(
      [applicant("both", { needsPower: true, needsWater: true })],
      [booth("B1", { hasPower: true }), booth("B2", { hasWater: true })],
    );
    expect(reasons(mixed).both).toEqual({ boothId: null, kind: "left", because: "needs", missed: [] });
  });

  it("zone asked for comes before the zone of one's field, that before any other booth", () => {
    const booths = [
      booth("B1"),
      booth("B2", { zoneId: "z" }),
      booth("B3", { zoneId: "y", zoneFields: ["agriculture"] }),
    ];
    const plan = run([applicant("a", { zoneId: "z" }), applicant("b"), applicant("c", { field: "digital" })], booths);
    expect(Object.values(reasons(plan)).map(({ boothId, kind }) => [boothId, kind])).toEqual([
      ["B2", "zone"],
      ["B3", "field"],
      ["B1", "fits"],
    ]);
  });

  it("pinned places stay, closed and held booths are never given", () => {
    const plan = run(
      [applicant("a", { wishes: ["B1", "B2", "B3"] }), applicant("p", { widthCm: 900 })],
      [booth("B1"), booth("B2", { isClosed: true }), booth("B3", { heldBy: "x" }), booth("B4")],
      { p: "B1" },
    );
    expect(reasons(plan)).toEqual({
      p: { boothId: "B1", kind: "pinned", missed: [] },
      a: {
        boothId: "B4",
        kind: "fits",
        missed: [
          { boothId: "B1", because: "taken", to: "p" },
          { boothId: "B2", because: "closed", to: null },
          { boothId: "B3", because: "taken", to: "x" },
        ],
      },
    });
  });

  it("who came first is served first among equals; no booths and no applicants are plans too", () => {
    const plan = run([applicant("b", { submittedAt: "2026-09-02" }), applicant("a")], [booth("B1")]);
    expect(reasons(plan).a?.boothId).toBe("B1");
    expect(run([], [booth("B1")]).places).toEqual([]);
    expect(reasons(run([applicant("a")], [])).a).toEqual({
      boothId: null,
      kind: "left",
      because: "full",
      fitting: 0,
      missed: [],
    });
  });
});

describe("any problem", () => {
  const problems = Array.from({ length: 120 }, (_, seed) => randomProblem(seed, 5, 4));

  it("gives nobody two booths and no booth twice, keeps needs and pins, and gives no closed or held booth", () => {
    for (const problem of problems) {
      const { places } = allocate(problem);
      const given = places.flatMap(({ boothId }) => (boothId === null ? [] : [boothId]));
      expect(new Set(given).size).toBe(given.length);
      expect(places.map(({ applicationId }) => applicationId)).toEqual(problem.applicants.map(({ id }) => id));
      for (const { applicationId, boothId, isPinned } of places) {
        expect(isPinned).toBe(problem.pinned[applicationId] !== undefined);
        if (isPinned) expect(boothId).toBe(problem.pinned[applicationId]);
        if (isPinned || boothId === null) continue;
        const who = problem.applicants.find(({ id }) => id === applicationId) as Applicant;
        const what = problem.booths.find(({ id }) => id === boothId) as AllocationBooth;
        expect([misfits(who, what), what.isClosed, what.heldBy]).toEqual([[], false, null]);
      }
    }
  });

  it("has one plan, whatever the order of its lists", () => {
    for (const problem of problems) {
      const turned = {
        ...problem,
        applicants: [...problem.applicants].reverse(),
        booths: [...problem.booths].reverse(),
      };
      const byId = ({ applicationId, boothId }: { applicationId: string; boothId: string | null }) =>
        `${applicationId} ${boothId}`;
      expect(allocate(turned).places.map(byId).sort()).toEqual(allocate(problem).places.map(byId).sort());
    }
  });

  it("is solved as well as by trying everything", () => {
    for (const problem of problems) {
      const found = allocate(problem).places.map(({ boothId }) => boothId);
      expect(score(problem, found)).toEqual(best(problem));
    }
  });
});

/** How many of each level are served, then the weighted points. */
function score(
  { applicants, booths, weights }: AllocationProblem,
  given: readonly (string | null)[],
): readonly number[] {
  const served = Array.from(
    { length: 8 },
    (_, level) =>
      applicants.filter((who, i) => given[i] && (who.state === "approved" ? 0 : 4) + who.priorityClass - 1 === level)
        .length,
  );
  const points = applicants.reduce((sum, who, i) => {
    const what = booths.find(({ id }) => id === given[i]);
    return what ? sum + worthOf(who, what, weights) * (5 - who.priorityClass) : sum;
  }, 0);
  return [...served, points];
}

function best(problem: AllocationProblem): readonly number[] {
  const { applicants, booths, pinned } = problem;
  const taken = new Set(Object.values(pinned));
  let top: readonly number[] = [];
  const go = (i: number, given: (string | null)[]) => {
    const who = applicants[i];
    if (!who) {
      const scored = score(problem, given);
      if (top.length === 0 || isBetter(scored, top)) top = scored;
      return;
    }
    const fixed = pinned[who.id];
    if (fixed) return go(i + 1, [...given, fixed]);
    go(i + 1, [...given, null]);
    for (const what of booths) {
      if (what.isClosed || what.heldBy || taken.has(what.id) || given.includes(what.id)) continue;
      if (misfits(who, what).length === 0) go(i + 1, [...given, what.id]);
    }
  };
  go(0, []);
  return top;
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

function randomProblem(seed: number, applicants: number, booths: number): AllocationProblem {
  const draw = seededRandom(`allocation ${seed}`);
  const upTo = (n: number) => draw.int(0, n - 1);
  const ids = Array.from({ length: booths }, (_, i) => `B${i}`);
  const one = Array.from({ length: applicants }, (_, i) =>
    applicant(`a${i}`, {
      state: upTo(4) === 0 ? "waitlisted" : "approved",
      priorityClass: 1 + upTo(4),
      zoneId: [null, "z", "y"][upTo(3)] ?? null,
      wishes: ids.filter(() => upTo(2) === 0).sort(() => upTo(3) - 1),
      needsPower: upTo(3) === 0,
      needsWater: upTo(5) === 0,
      widthCm: [200, 300, 400][upTo(3)] ?? 300,
      submittedAt: `2026-09-0${1 + upTo(5)}`,
    }),
  );
  const all = ids.map((id) =>
    booth(id, {
      zoneId: [null, "z", "y"][upTo(3)] ?? null,
      zoneFields: upTo(2) === 0 ? ["agriculture"] : [],
      isClosed: upTo(6) === 0,
      heldBy: upTo(7) === 0 ? "x" : null,
      hasPower: upTo(2) === 0,
      hasWater: upTo(2) === 0,
      widthCm: [300, 400][upTo(2)] ?? 300,
    }),
  );
  const pinned: AllocationProblem["pinned"] = upTo(3) === 0 && all[0]?.heldBy === null ? { a0: "B0" } : {};
  return { applicants: one, booths: all, pinned, weights: usualWeights };
}

it("two plans are compared by who moves where", () => {
  const before = new Map([
    ["a", "B1"],
    ["b", "B2"],
    ["c", null],
  ]);
  const after = new Map([
    ["a", "B1"],
    ["b", null],
    ["c", "B2"],
    ["d", null],
  ]);
  expect(changes(before, after)).toEqual([
    { applicationId: "b", from: "B2", to: null },
    { applicationId: "c", from: null, to: "B2" },
  ]);
});
