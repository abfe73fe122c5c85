import { describe, expect, it } from "vitest";
import { isOpen } from "../round";
import { afterAct, complaintActs, complaintStates, mayFile, rescoreTimes } from "./complaint";

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

  it("opens the round for the judges asked to score anew, while it is accepted and in time", () => {
    const round = {
      state: "published",
      opensAt: "2026-09-01T00:00:00.000Z",
      closesAt: "2026-09-02T00:00:00.000Z",
    } as const;
    expect(rescoreTimes(round, "accepted", later)).toEqual({ ...round, state: "open", closesAt: later });
    expect(isOpen(rescoreTimes(round, "accepted", null), later)).toBe(true);
    expect(isOpen(rescoreTimes(round, "accepted", now), later)).toBe(false);
    expect(rescoreTimes(round, "answered", later)).toBe(round);
    expect(rescoreTimes(round, null, later)).toBe(round);
  });
});
