import { describe, expect, it } from "vitest";
import {
  competitionState,
  isTakingAnyEntries,
  isTakingEntries,
  nextDeadline,
  type Phase,
  phaseKind,
  phaseState,
  shareGone,
} from "./competition";

const at = (day: number) => `2026-09-${String(day).padStart(2, "0")}T10:00:00.000Z`;
const phase = (given: Partial<Phase> & Pick<Phase, "from" | "until">): Phase => ({
  id: `${given.kind} ${given.from}`,
  kind: "entries",
  divisionId: null,
  label: { vi: "Nhận hồ sơ" },
  ...given,
});
const entries = phase({ from: at(1), until: at(10) });
const judging = phase({ kind: "judging", from: at(12), until: at(20) });

describe("the timeline", () => {
  it("takes entries until the deadline's own instant", () => {
    expect(isTakingEntries([entries], "idea", at(1), 0)).toBe(true);
    expect(isTakingEntries([entries], "idea", at(10), 0)).toBe(false);
  });

  it("takes late entries for the minutes that the rules give", () => {
    expect(isTakingEntries([entries], "idea", at(10), 15)).toBe(true);
    expect(isTakingEntries([entries], "idea", "2026-09-10T10:15:00.000Z", 15)).toBe(false);
    expect(isTakingAnyEntries([entries], "2026-09-10T10:14:59.000Z", 15)).toBe(true);
  });

  it("a division's own phase goes before the one for all", () => {
    const own = phase({ from: at(1), until: at(15), divisionId: "idea" });
    expect(isTakingEntries([entries, own], "idea", at(12), 0)).toBe(true);
    expect(isTakingEntries([entries, own], "project", at(12), 0)).toBe(false);
    expect(isTakingAnyEntries([entries, own], at(12), 0)).toBe(true);
  });

  it("a phase is ahead, runs, and is past from its end on", () => {
    expect([at(11), at(12), at(20)].map((now) => phaseState(judging, now))).toEqual(["next", "now", "past"]);
  });

  it("what everybody waits for: the entries' end, else the nearest end, else the nearest beginning", () => {
    const training = phase({ kind: "training", from: at(1), until: at(5) });
    expect(nextDeadline([training, entries, judging], at(2))).toEqual({ phase: entries, at: at(10), what: "ends" });
    expect(nextDeadline([entries, judging], at(13))).toEqual({ phase: judging, at: at(20), what: "ends" });
    expect(nextDeadline([entries, judging], at(11))).toEqual({ phase: judging, at: at(12), what: "begins" });
    expect(nextDeadline([entries, judging], at(21))).toBeUndefined();
  });

  it("tells how much of the year has gone", () => {
    expect(shareGone([entries, judging], at(1))).toBe(0);
    expect(shareGone([phase({ from: at(1), until: at(3) })], at(2))).toBe(0.5);
    expect(shareGone([entries], at(28))).toBe(1);
    expect(shareGone([], at(1))).toBeUndefined();
  });

  it("knows its own words only", () => {
    expect([competitionState("open"), phaseKind("final")]).toEqual(["open", "final"]);
    expect(() => competitionState("closed")).toThrow('"closed"');
    expect(() => phaseKind("party")).toThrow('"party"');
  });
});
