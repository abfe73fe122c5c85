import { describe, expect, it } from "vitest";
import { type Decision, standingTie, tieChoice } from "./deliberation";

const cut = { tied: ["b", "a", "c"], seatsLeft: 2 };

describe("a choice among the tied", () => {
  it("is of as many as there are places, and only of them", () => {
    expect(tieChoice(cut, ["a", "b", "c"], ["c", "a"])).toEqual({
      ok: true,
      value: { tied: ["a", "b", "c"], chosen: ["a", "c"] },
    });
    for (const chosen of [["a"], ["a", "a"], ["a", "b", "c"], ["a", "d"]]) {
      expect(tieChoice(cut, ["a", "b", "c"], chosen)).toEqual({ ok: false, error: "invalid" });
    }
  });

  it("is refused where nobody is tied, or others than were shown", () => {
    expect(tieChoice(null, [], [])).toEqual({ ok: false, error: "no_tie" });
    expect(tieChoice({ tied: [], seatsLeft: 0 }, [], [])).toEqual({ ok: false, error: "no_tie" });
    expect(tieChoice(cut, ["a", "b"], ["a", "b"])).toEqual({ ok: false, error: "changed_elsewhere" });
  });
});

describe("the decision on a tie that holds", () => {
  const decision = (id: string, decidedAt: string, more: Partial<Decision> = {}): Decision => ({
    id,
    divisionId: "d",
    entryId: null,
    kind: "tie",
    tie: { tied: ["a", "b"], chosen: ["a"] },
    reason: "",
    decidedBy: "",
    decidedAt,
    revokedAt: null,
    revokeReason: null,
    ...more,
  });

  it("is the newest about just these entries that isn't revoked", () => {
    const decisions = [
      decision("first", "2026-01-01"),
      decision("second", "2026-01-02"),
      decision("revoked", "2026-01-03", { revokedAt: "2026-01-04" }),
      decision("others", "2026-01-05", { tie: { tied: ["a", "c"], chosen: ["a"] } }),
      decision("elsewhere", "2026-01-06", { divisionId: "e" }),
      decision("general", "2026-01-07", { kind: "general", tie: null }),
    ];
    expect(standingTie(decisions, "d", ["b", "a"])?.id).toBe("second");
    expect(standingTie(decisions, "d", ["a"])).toBeUndefined();
  });
});
