import { describe, expect, it } from "vitest";
import { seededRandom } from "~/core/random";
import type { Instance, JudgeEntry } from "./instance";
import { isConnected } from "./optimum.testing";
import { piecesOf } from "./pieces";
import { solve } from "./solve";

/** Few entries and judges with many ties between them. */
function drawTies(seed: string): Instance {
  const random = seededRandom(seed);
  const count = random.int(2, 5);
  const entries = Array.from({ length: random.int(2, 4) }, (_, index) => ({ id: `e${index}` }));
  const reviewsPerEntry = Math.min(count, random.int(1, 3));
  const load = Math.ceil((entries.length * reviewsPerEntry) / count);
  const judges = Array.from({ length: count }, (_, index) => ({
    id: `j${index}`,
    minLoad: random.int(0, 1),
    maxLoad: load + random.int(0, 1),
  }));
  const pairs = judges.flatMap((judge) => entries.map((entry) => [judge.id, entry.id] as const));
  const levels = random.int(0, 2);
  return {
    reviewsPerEntry,
    entries,
    judges,
    affinity: pairs.map(([judge, entry]) => [judge, entry, random.int(0, levels)] as const),
    conflicts: pairs.filter(() => random.chance(0.15)),
  };
}

/** Whether any assignment of this total hangs together, by trying them all. */
function canConnect({ entries, judges, affinity, conflicts = [], reviewsPerEntry }: Instance, total: number): boolean {
  const fits = new Map(affinity.map(([judge, entry, fit]) => [`${judge} ${entry}`, fit]));
  const barred = new Set(conflicts.map((pair) => pair.join(" ")));
  const from = (entry: number, judge: number, taken: number, chosen: readonly JudgeEntry[], sum: number): boolean => {
    const at = entries[entry];
    if (!at) {
      const load = (id: string) => chosen.filter(([reader]) => reader === id).length;
      const keepsLoads = judges.every(({ id, minLoad = 0, maxLoad }) => load(id) >= minLoad && load(id) <= maxLoad);
      return sum === total && keepsLoads && isConnected({ assignments: chosen });
    }
    if (taken === reviewsPerEntry) return from(entry + 1, 0, 0, chosen, sum);
    const reader = judges[judge];
    if (!reader) return false;
    if (from(entry, judge + 1, taken, chosen, sum)) return true;
    if (barred.has(`${reader.id} ${at.id}`)) return false;
    const fit = fits.get(`${reader.id} ${at.id}`) ?? 0;
    return from(entry, judge + 1, taken + 1, [...chosen, [reader.id, at.id]], sum + fit);
  };
  return from(0, 0, 0, [], 0);
}

describe("connect", () => {
  it("finds an assignment that hangs together among the best, where there is one", () => {
    const missed = Array.from({ length: 150 }, (_, index) => `ties ${index}`).filter((seed) => {
      const instance = drawTies(seed);
      const answer = solve(instance);
      return answer.status === "optimal" && !answer.connected && canConnect(instance, answer.total);
    });
    expect(missed).toEqual([]);
  });

  it("never gives up total for it", () => {
    const answer = solve({
      reviewsPerEntry: 1,
      entries: [{ id: "e1" }, { id: "e2" }],
      judges: [
        { id: "j1", maxLoad: 2 },
        { id: "j2", maxLoad: 2 },
      ],
      affinity: [
        ["j1", "e1", 0.001],
        ["j2", "e2", 0.001],
      ],
    });
    expect(answer).toMatchObject({ total: 0.002, connected: false });
  });

  it("doesn't count who reads nothing", () => {
    expect(piecesOf({ judge: [0, 0, 2], entry: [0, 1, 1] }, 5).count).toBe(1);
    expect(piecesOf({ judge: [0, 1], entry: [0, 1] }, 2).count).toBe(2);
    expect(piecesOf({ judge: [], entry: [] }, 2).count).toBe(0);
  });
});
