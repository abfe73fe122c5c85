import { describe, expect, it } from "vitest";
import { type RankableEntry, rankEntries } from "../ranking/ranking";
import type { Sheet } from "../sheet/sheet";
import { codedSheets, divisionMeans, judgeCodes, resultOf, resultSchema, resultText } from "./result";

const sheet = (entryId: string, judgeId: string, total: number, role: Sheet["role"] = "member"): Sheet => ({
  assignmentId: `${entryId}-${judgeId}`,
  entryId,
  divisionId: "idea",
  judgeId,
  judgeName: `Tên thật ${judgeId}`,
  role,
  marks: { novelty: total },
  total,
  remark: "Nhận xét riêng cho nhóm",
  submittedAt: "2026-09-10T00:00:00.000Z",
});
const sheets = [
  sheet("a", "j2", 8_000),
  sheet("b", "j1", 9_000),
  sheet("a", "j1", 7_000),
  sheet("b", "j3", 100, "shadow"),
];
const entries: RankableEntry[] = ["a", "b", "c", "gone"].map((entryId) => ({
  entryId,
  number: entryId,
  isOut: entryId === "gone",
}));
const criteria = [{ key: "novelty", title: { vi: "Tính mới" }, weight: 100, maxMark: 10_000 }];
const ranking = rankEntries(entries, sheets, {
  method: "mean",
  decimals: 2,
  gates: {},
  quota: null,
  criteria,
  maximum: 10_000,
  tieLadder: [],
});
const head = {
  competition: { id: "c", name: { vi: "Cuộc thi" } },
  round: { id: "r", name: { vi: "Chung kết" }, position: 2, isFinal: true },
  division: { id: "idea", key: "idea", name: { vi: "Ý tưởng" } },
  rubric: { id: "ru", key: "final", version: 1, maximum: 10_000, criteria },
  method: "mean" as const,
  decimals: 2,
  gates: {},
  quota: null,
};
const facts = new Map(
  entries.map(({ entryId, number }) => [entryId, { number, title: `Dự án ${entryId}`, outcome: null, prizes: [] }]),
);
const coded = codedSheets(sheets, "r");
const codes = judgeCodes(sheets, "r");
const result = resultOf(head, ranking, facts, coded);

describe("a published result", () => {
  it("holds the ranking, then who wasn't ranked, and nobody who left", () => {
    expect(result.entries.map(({ entryId, rank, total }) => [entryId, rank, total])).toEqual([
      ["b", 1, 9_000],
      ["a", 2, 7_500],
      ["c", null, null],
    ]);
  });

  it("names judges by codes and keeps their remarks out", () => {
    expect(result.entries[0]?.sheets).toEqual(
      [
        { judge: codes.get("j1"), counts: true, marks: { novelty: 9_000 }, total: 9_000 },
        { judge: codes.get("j3"), counts: false, marks: { novelty: 100 }, total: 100 },
      ].sort((a, b) => (String(a.judge) < String(b.judge) ? -1 : 1)),
    );
    expect([...codes.values()].sort()).toEqual(["GK01", "GK02", "GK03"]);
    expect(resultText(result)).not.toMatch(/Tên thật|Nhận xét riêng/);
  });

  it("reads back as it was, and is the same text whatever the order of the sheets", () => {
    expect(resultSchema.parse(JSON.parse(resultText(result)))).toEqual(result);
    expect(resultText(resultOf(head, ranking, facts, codedSheets([...sheets].reverse(), "r")))).toBe(
      resultText(result),
    );
  });

  it("draws the codes anew for each round, so that their order tells nobody's place on a list", () => {
    const jury = Array.from({ length: 12 }, (_, at) => ({ judgeId: `0190-${String(at).padStart(2, "0")}` }));
    const inOrder = (roundId: string) => [...judgeCodes(jury, roundId)].map(([id]) => id);
    expect(inOrder("one")).not.toEqual(jury.map(({ judgeId }) => judgeId));
    expect(inOrder("one")).not.toEqual(inOrder("two"));
    expect(inOrder("one")).toEqual(inOrder("one"));
  });

  it("compares an entry with its division's mean", () => {
    expect([...divisionMeans(result)]).toEqual([["novelty", 8_250]]);
    expect([...divisionMeans({ ...result, entries: [] })]).toEqual([]);
  });
});
