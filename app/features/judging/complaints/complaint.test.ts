import { describe, expect, it } from "vitest";
import { afterAct, complaintActs, complaintStates, mayFile, mayRescore } from "./complaint";

const now = "2026-10-01T00:00:00.000Z";
const later = "2026-10-02T00:00:00.000Z";

describe("filing a complaint", () => {
  it("is possible until the deadline, to the very instant", () => {
    expect(mayFile({ until: now }, [], "complaint", now)).toEqual({ ok: true, value: undefined });
    expect(mayFile({ until: now }, [], "complaint", later)).toEqual({ ok: false, error: "complaints_closed" });
    expect(mayFile({ until: null }, [], "complaint", now)).toEqual({ ok: false, error: "complaints_closed" });
  });

  it("waits for the one before of the same kind", () => {
    const waiting = [{ kind: "rescore" as const, state: "accepted" as const }];
    expect(mayFile({ until: later }, waiting, "rescore", now)).toEqual({ ok: false, error: "complaint_open" });
    expect(mayFile({ until: later }, waiting, "complaint", now).ok).toBe(true);
    expect(mayFile({ until: later }, [{ kind: "rescore", state: "refused" }], "rescore", now).ok).toBe(true);
  });
});

describe("deciding on a complaint", () => {
  it("goes one way, once", () => {
    const reached = Object.fromEntries(
      complaintStates.map((state) => [
        state,
        complaintActs.flatMap((act) => {
          const next = afterAct(state, act);
          return next.ok ? [`${act}: ${next.value}`] : [];
        }),
      ]),
    );
    expect(reached).toEqual({
      filed: ["accept: accepted", "refuse: refused", "withdraw: withdrawn"],
      accepted: ["answer: answered"],
      refused: [],
      answered: [],
      withdrawn: [],
    });
  });

  it("lets the asked judges score while it is accepted and in time", () => {
    expect(mayRescore("accepted", { answersUntil: later }, now)).toBe(true);
    expect(mayRescore("accepted", { answersUntil: null }, now)).toBe(true);
    expect(mayRescore("accepted", { answersUntil: now }, later)).toBe(false);
    expect(mayRescore("answered", { answersUntil: later }, now)).toBe(false);
  });
});
