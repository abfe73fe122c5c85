import { describe, expect, it } from "vitest";
import { seededRandom } from "~/core/random";
import { keyOf, type PlanEntry, type PlanJudge, type PlanRequest, planAssignment, planDiff } from "./assignment";

const entry = (id: string, given: Partial<PlanEntry> = {}): PlanEntry => ({
  id,
  divisionId: "ideas",
  fieldId: "farming",
  wanted: 2,
  ...given,
});
const judge = (id: string, given: Partial<PlanJudge> = {}): PlanJudge => ({
  id,
  maxLoad: 10,
  divisionIds: ["ideas"],
  fits: {},
  ...given,
});
const plan = (given: Partial<PlanRequest>) =>
  planAssignment({ entries: [], judges: [], conflicts: [], kept: [], seed: 1, ...given });
const pairsOf = (result: ReturnType<typeof planAssignment>) => result.pairs.map(keyOf);

describe("planAssignment", () => {
  it("gives an entry to those who know its field best", () => {
    const judges = [
      judge("an", { fits: { farming: 90 } }),
      judge("ba", { fits: { farming: 20 } }),
      judge("cu", { fits: { farming: 70 } }),
    ];
    expect(pairsOf(plan({ entries: [entry("e1")], judges }))).toEqual(["e1 an", "e1 cu"]);
  });

  it("never assigns a conflict, a full judge or another division's jury", () => {
    const judges = [judge("an"), judge("ba", { maxLoad: 0 }), judge("cu", { divisionIds: ["projects"] }), judge("du")];
    const result = plan({ entries: [entry("e1")], judges, conflicts: [{ entryId: "e1", judgeId: "an" }] });
    expect(result).toEqual({
      pairs: [{ entryId: "e1", judgeId: "du", fit: 0, kept: false }],
      missing: [{ entryId: "e1", lacking: 1, because: "loads_full" }],
      loads: [
        { judgeId: "an", load: 0, maxLoad: 10 },
        { judgeId: "ba", load: 0, maxLoad: 0 },
        { judgeId: "cu", load: 0, maxLoad: 10 },
        { judgeId: "du", load: 1, maxLoad: 10 },
      ],
    });
  });

  it("keeps what was begun and counts it as load", () => {
    const kept = [{ entryId: "e1", judgeId: "ba" }];
    const judges = [judge("an", { fits: { farming: 100 }, maxLoad: 1 }), judge("ba", { maxLoad: 1 })];
    const result = plan({ entries: [entry("e1", { wanted: 1 }), entry("e2", { wanted: 1 })], judges, kept });
    expect(pairsOf(result)).toEqual(["e1 ba", "e2 an"]);
    expect(result.pairs[0]).toEqual({ entryId: "e1", judgeId: "ba", fit: 0, kept: true });
  });

  it("seats a panel whole, but for conflicts", () => {
    const judges = [judge("an"), judge("ba"), judge("cu")];
    const entries = [entry("e1", { wanted: "panel" }), entry("e2", { wanted: "panel" })];
    const result = plan({ entries, judges, conflicts: [{ entryId: "e2", judgeId: "ba" }] });
    expect(pairsOf(result)).toEqual(["e1 an", "e1 ba", "e1 cu", "e2 an", "e2 cu"]);
    expect(result.missing).toEqual([]);
  });

  it("spreads what is missing instead of leaving one entry alone", () => {
    const judges = [judge("an", { maxLoad: 1 }), judge("ba", { maxLoad: 1 })];
    const result = plan({ entries: [entry("e1"), entry("e2")], judges });
    expect(result.missing).toEqual([
      { entryId: "e1", lacking: 1, because: "loads_full" },
      { entryId: "e2", lacking: 1, because: "loads_full" },
    ]);
  });

  it("says when too few may read an entry at all", () => {
    const result = plan({ entries: [entry("e1", { wanted: 3 })], judges: [judge("an"), judge("ba")] });
    expect(result.missing).toEqual([{ entryId: "e1", lacking: 1, because: "too_few_judges" }]);
  });

  it.each(Array.from({ length: 60 }, (_, seed) => seed))("holds every promise on invented round %d", (seed) => {
    const request = inventRound(seed);
    const result = planAssignment(request);
    const keys = pairsOf(result);
    expect(new Set(keys).size).toBe(keys.length);
    const forbidden = new Set(request.conflicts.map(keyOf));
    expect(keys.filter((key) => forbidden.has(key))).toEqual([]);
    expect(result.loads.filter(({ load, maxLoad }) => load > maxLoad)).toEqual([]);
    expect(request.kept.filter((pair) => !keys.includes(keyOf(pair)))).toEqual([]);
    for (const { id, wanted, divisionId } of request.entries) {
      const jurors = request.judges.filter(
        (one) => one.divisionIds.includes(divisionId) && !forbidden.has(`${id} ${one.id}`),
      );
      const has = result.pairs.filter((pair) => pair.entryId === id).length;
      const lacking = result.missing.find((missing) => missing.entryId === id)?.lacking ?? 0;
      expect(has + lacking).toBe(wanted === "panel" ? jurors.length : wanted);
    }
    const shuffled = seededRandom(`shuffle ${seed}`);
    const again = { ...request, entries: shuffled.shuffle(request.entries), judges: shuffled.shuffle(request.judges) };
    expect(planAssignment(again)).toEqual(result);
  });

  it("leaves no two desks further apart than one where fit is equal", () => {
    const entries = Array.from({ length: 31 }, (_, index) => entry(`e${index}`, { wanted: 3 }));
    const judges = Array.from({ length: 7 }, (_, index) => judge(`j${index}`, { maxLoad: 30 }));
    const loads = plan({ entries, judges }).loads.map(({ load }) => load);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  });
});

it("planDiff tells what comes, goes and stays", () => {
  const pair = (entryId: string, judgeId: string) => ({ entryId, judgeId, fit: 50, kept: false });
  const diff = planDiff([pair("e1", "an"), pair("e1", "ba")], [pair("e1", "ba"), pair("e2", "an")]);
  expect(diff.added.map(keyOf)).toEqual(["e1 an"]);
  expect(diff.stays.map(keyOf)).toEqual(["e1 ba"]);
  expect(diff.removed.map(keyOf)).toEqual(["e2 an"]);
});

function inventRound(seed: number): PlanRequest {
  const random = seededRandom(`round ${seed}`);
  const divisions = ["ideas", "projects"];
  const fields = ["farming", "crafts", "digital"];
  const judges = Array.from({ length: random.int(1, 9) }, (_, index) =>
    judge(`j${index}`, {
      maxLoad: random.int(1, 8),
      divisionIds: random.chance(0.5) ? divisions : [random.pick(divisions)],
      fits: Object.fromEntries(fields.map((field) => [field, random.int(0, 100)])),
    }),
  );
  const entries = Array.from({ length: random.int(1, 14) }, (_, index) =>
    entry(`e${index}`, {
      divisionId: random.pick(divisions),
      fieldId: random.pick(fields),
      wanted: random.chance(0.2) ? "panel" : random.int(1, 4),
    }),
  );
  const all = entries.flatMap((one) =>
    judges.map((other) => ({ entryId: one.id, judgeId: other.id, divisionId: one.divisionId })),
  );
  const conflicts = all.filter(() => random.chance(0.15));
  const kept = all.filter((pair) => {
    const juror = judges.find(({ id }) => id === pair.judgeId);
    return !conflicts.includes(pair) && juror?.divisionIds.includes(pair.divisionId) && random.chance(0.05);
  });
  const first = new Map<string, (typeof kept)[number]>();
  for (const pair of kept)
    if (!first.has(pair.judgeId) && ![...first.values()].some(({ entryId }) => entryId === pair.entryId))
      first.set(pair.judgeId, pair);
  const bare = ({ entryId, judgeId }: (typeof all)[number]) => ({ entryId, judgeId });
  return { entries, judges, conflicts: conflicts.map(bare), kept: [...first.values()].map(bare), seed };
}
