import { describe, expect, it } from "vitest";
import { isOpen, nextState, type RoundState, roundStates, roundStep } from "./round";

const times = { opensAt: "2026-09-01T00:00:00.000Z", closesAt: "2026-09-10T10:00:00.000Z" };

describe("a round", () => {
  it("takes scores while it is open, its last instant included", () => {
    expect(isOpen({ ...times, state: "open" }, "2026-09-10T10:00:00.000Z")).toBe(true);
    expect(isOpen({ ...times, state: "open" }, "2026-09-10T10:00:00.001Z")).toBe(false);
  });

  it("takes none in any other state", () => {
    const open = roundStates.filter((state) => isOpen({ ...times, state }, "2026-09-05T00:00:00.000Z"));
    expect(open).toEqual(["open"]);
  });

  it("goes forward one step at a time, and to published only by publishing", () => {
    expect(roundStates.map(nextState)).toEqual(["open", "closed", "deliberating", null, null]);
    expect(roundStep("planned", "open", "")).toEqual({ ok: true, value: "open" });
    expect(roundStep("planned", "closed", "gấp")).toEqual({ ok: false, error: "round_wrong_state" });
    expect(roundStep("deliberating", "published", "")).toEqual({ ok: false, error: "round_wrong_state" });
  });

  it("goes back one step, and only with a reason", () => {
    const back: [RoundState, RoundState][] = [
      ["open", "planned"],
      ["closed", "open"],
      ["deliberating", "closed"],
    ];
    for (const [from, to] of back) {
      expect(roundStep(from, to, "  ")).toEqual({ ok: false, error: "reason_required" });
      expect(roundStep(from, to, "Thiếu phiếu")).toEqual({ ok: true, value: to });
    }
    expect(roundStep("deliberating", "open", "Thiếu phiếu")).toEqual({ ok: false, error: "round_wrong_state" });
  });
});
