import { describe, expect, it } from "vitest";
import { datesAhead, deskActs, type RoundProgress } from "./desk";
import { entryStates } from "./entry/entry";

const now = "2026-09-10T00:00:00.000Z";
const round: RoundProgress = {
  id: "r",
  name: { vi: "Bán kết" },
  state: "planned",
  opensAt: "2026-09-09T00:00:00.000Z",
  closesAt: "2026-09-20T00:00:00.000Z",
  isAssigned: true,
  entryCount: 8,
  lacking: 0,
  sheetCount: 24,
  submittedSheets: 6,
};
const none = Object.fromEntries(entryStates.map((state) => [state, 0])) as Record<(typeof entryStates)[number], number>;
const kinds = (given: Partial<Parameters<typeof deskActs>[0]>) =>
  deskActs({ state: "open", entries: none, judges: 3, rounds: [], ...given }, now).map(({ kind }) => kind);

describe("what an organizer does next", () => {
  it("a draft is set up first; after the end nothing waits", () => {
    expect(kinds({ state: "draft", entries: { ...none, submitted: 2 } })).toEqual(["setup"]);
    expect(kinds({ state: "finished", entries: { ...none, submitted: 2 } })).toEqual([]);
  });

  it("entries to check, supplements to wait for, judges to invite", () => {
    expect(kinds({ entries: { ...none, submitted: 2, supplement_asked: 1 }, judges: 0 })).toEqual([
      "check",
      "supplement",
      "judges",
    ]);
  });

  it("a round is assigned, opened, watched and ranked, in that order", () => {
    expect(kinds({ rounds: [{ ...round, lacking: 2 }] })).toEqual(["assign"]);
    expect(kinds({ rounds: [{ ...round, isAssigned: false }] })).toEqual(["assign"]);
    expect(kinds({ rounds: [round] })).toEqual(["open_round"]);
    expect(kinds({ rounds: [{ ...round, state: "open" }] })).toEqual(["watch"]);
    expect(kinds({ rounds: [{ ...round, state: "open", lacking: 1 }] })).toEqual(["assign", "watch"]);
    expect(kinds({ rounds: [{ ...round, state: "closed" }] })).toEqual(["rank"]);
    expect(kinds({ rounds: [{ ...round, state: "published" }] })).toEqual([]);
  });

  it("a round without entries, or before its time, waits for nobody", () => {
    expect(kinds({ rounds: [{ ...round, entryCount: 0 }] })).toEqual([]);
    expect(kinds({ rounds: [{ ...round, opensAt: "2026-09-11T00:00:00.000Z" }] })).toEqual([]);
  });

  it("dates ahead are in order, only the nearest, and never past", () => {
    const phase = {
      id: "p",
      kind: "entries" as const,
      divisionId: null,
      label: { vi: "Nhận hồ sơ" },
      from: "2026-09-01T00:00:00.000Z",
      until: "2026-09-12T00:00:00.000Z",
    };
    const ahead = datesAhead([phase], [round, { ...round, id: "done", state: "published" }], now, 5);
    expect(ahead.map(({ what, at }) => [what, at])).toEqual([
      ["ends", phase.until],
      ["round_closes", round.closesAt],
    ]);
    expect(datesAhead([phase], [round], now, 1)).toHaveLength(1);
  });
});
