import { expect, it, vi } from "vitest";
import { deepenAside, rankInPlace } from "./deepen.server";
import { type DivisionInput, rankDivision } from "./ranking";

const started = vi.hoisted(() => ({ threads: 0 }));
vi.mock("~/server/worker.server", async () => {
  const { EventEmitter } = await import("node:events");
  const { deepen } = await import("./deepen");
  return {
    startWorker: (_: string, { workerData }: { workerData: Parameters<typeof deepen>[0] }) => {
      started.threads += 1;
      const worker = Object.assign(new EventEmitter(), { terminate: async () => 0 });
      setImmediate(() => worker.emit("message", { ...deepen(workerData), ranking: marked }));
      return worker;
    },
  };
});

/** Large enough that it isn't done in passing. */
const input = (seed: number): DivisionInput => ({
  entries: Array.from({ length: 150 }, (_, at) => ({
    entryId: `e${at}`,
    number: `${at}`,
    isOut: false,
    submittedAt: null,
  })),
  sheets: Array.from({ length: 1_200 }, (_, at) => {
    const novelty = ((at * 7_919 + seed * 31) % 90) * 100;
    const total = novelty;
    return { entryId: `e${at % 150}`, judgeId: `j${(at * 13) % 17}`, role: "member", marks: { novelty }, total };
  }),
  rule: {
    method: "zscore",
    decimals: 2,
    gates: {},
    quota: 10,
    criteria: [{ key: "novelty", weight: 100 }],
    maximum: 10_000,
    tieLadder: [],
  },
});
const marked = { ranked: [], unranked: [], cut: null, fellBack: null };

it("is ranked in place without a thread, and at no cost once a thread has ranked it", async () => {
  const fresh = rankInPlace(input(1));
  expect(fresh).toEqual(rankDivision(input(1)));
  expect(rankInPlace(input(1))).toBe(fresh);
  expect(started.threads).toBe(0);
  await deepenAside({ input: input(2), certainty: false, entryId: null, judges: false, may: [] });
  expect(started.threads).toBe(1);
  expect(rankInPlace(input(2))).toBe(marked);
});
