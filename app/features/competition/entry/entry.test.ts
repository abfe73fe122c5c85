import { describe, expect, it } from "vitest";
import {
  type EntryStanding,
  entryState,
  isLateNow,
  mayChange,
  mayWithdraw,
  windowOf,
  windowState,
  withPermit,
} from "./entry";

const from = "2026-08-01T01:00:00.000Z";
const until = "2026-09-01T10:00:00.000Z";
const window = { from, until, graceMinutes: 10 };
const inTime = "2026-08-20T00:00:00.000Z";
const graceEnd = "2026-09-01T10:10:00.000Z";
const standing = (given: Partial<EntryStanding> = {}): EntryStanding => ({
  state: "draft",
  window,
  supplement: null,
  inJudging: false,
  ...given,
});

describe("the window in which entries are taken", () => {
  it("is the division's own where it has one, else the one for all", () => {
    const all = { kind: "entries", divisionId: null, from, until };
    const own = { kind: "entries", divisionId: "d1", from, until: graceEnd };
    const other = { kind: "final", divisionId: null, from: graceEnd, until: graceEnd };
    expect(windowOf([other, all, own], "d1", 5)).toEqual({ from, until: graceEnd, graceMinutes: 5 });
    expect(windowOf([other, all, own], "d2", 5)).toEqual({ from, until, graceMinutes: 5 });
    expect(windowOf([other], "d1", 5)).toBeUndefined();
  });

  it.each([
    ["2026-08-01T00:59:59.999Z", "not_open"],
    [from, "open"],
    ["2026-09-01T09:59:59.999Z", "open"],
    [until, "grace"],
    ["2026-09-01T10:09:59.999Z", "grace"],
    [graceEnd, "closed"],
  ] as const)("at %s is %s", (now, state) => expect(windowState(window, now)).toBe(state));

  it("never opens without a phase, and has no grace where the rules give none", () => {
    expect(windowState(undefined, inTime)).toBe("not_open");
    expect(windowState({ ...window, graceMinutes: 0 }, until)).toBe("closed");
  });
});

describe("a late entry by decision", () => {
  const lateUntil = "2026-09-03T10:00:00.000Z";
  const permitted = withPermit(window, { until: lateUntil });

  it.each([
    ["2026-08-01T00:59:59.999Z", "not_open"],
    ["2026-09-01T09:59:59.999Z", "open"],
    [until, "grace"],
    [graceEnd, "permitted"],
    ["2026-09-03T09:59:59.999Z", "permitted"],
    [lateUntil, "closed"],
  ] as const)("at %s is %s", (now, state) => expect(windowState(permitted, now)).toBe(state));

  it("changes nothing where the permit ends before the deadline, and needs a window", () => {
    expect(windowState(withPermit(window, { until: inTime }), graceEnd)).toBe("closed");
    expect(withPermit(undefined, { until: lateUntil })).toBeUndefined();
    expect(withPermit(window, null)).toBe(window);
  });

  it("may be changed until the permit's instant, and counts as late", () => {
    const entry = standing({ window: permitted });
    expect(mayChange(entry, graceEnd)).toEqual({ ok: true, value: undefined });
    expect(isLateNow(entry, graceEnd)).toBe(true);
    expect(mayChange(entry, lateUntil)).toEqual({ ok: false, error: "entries_closed" });
    expect(mayChange({ ...entry, state: "eligible" }, graceEnd)).toEqual({ ok: false, error: "entry_not_draft" });
  });
});

describe("changing an entry", () => {
  it.each([
    ["a draft in time", standing(), inTime, undefined],
    ["a submitted entry before the deadline", standing({ state: "submitted" }), inTime, undefined],
    ["a draft in the grace period", standing(), until, undefined],
    ["a draft too early", standing(), "2026-07-01T00:00:00.000Z", "entries_not_open"],
    ["a draft too late", standing(), graceEnd, "entries_closed"],
    ["a withdrawn entry", standing({ state: "withdrawn" }), inTime, "entry_withdrawn"],
    ["an eligible entry", standing({ state: "eligible" }), inTime, "entry_not_draft"],
    ["an entry that a round holds", standing({ state: "submitted", inJudging: true }), inTime, "entry_in_judging"],
  ] as const)("%s", (_, entry, now, fault) => {
    const verdict = mayChange(entry, now);
    expect(verdict.ok ? undefined : verdict.error).toBe(fault);
  });

  it("supplements only what was asked, until the due instant", () => {
    const asked = standing({ state: "supplement_asked", supplement: { fieldKeys: ["deck"], dueAt: graceEnd } });
    expect(mayChange(asked, until, "deck").ok).toBe(true);
    expect(mayChange(asked, until).ok).toBe(true);
    expect(mayChange(asked, until, "problem")).toEqual({ ok: false, error: "supplement_not_asked" });
    expect(mayChange(asked, graceEnd, "deck")).toEqual({ ok: false, error: "supplement_late" });
    expect(mayChange({ ...asked, supplement: null }, until)).toEqual({ ok: false, error: "supplement_not_asked" });
    const any = { ...asked, supplement: { fieldKeys: [], dueAt: graceEnd } };
    expect(mayChange(any, until, "problem").ok).toBe(true);
  });

  it("is late in the grace period, but a supplement never is", () => {
    expect(isLateNow(standing(), until)).toBe(true);
    expect(isLateNow(standing(), inTime)).toBe(false);
    expect(isLateNow(standing({ state: "supplement_asked" }), until)).toBe(false);
  });
});

describe("an entry", () => {
  it("can be withdrawn until it is out of the contest", () => {
    expect(
      (["draft", "submitted", "supplement_asked", "eligible"] as const).map((state) => mayWithdraw(state).ok),
    ).toEqual([true, true, true, true]);
    expect(mayWithdraw("withdrawn")).toEqual({ ok: false, error: "entry_withdrawn" });
    expect(mayWithdraw("ineligible")).toEqual({ ok: false, error: "entry_not_submitted" });
    expect(mayWithdraw("disqualified")).toEqual({ ok: false, error: "entry_not_submitted" });
  });

  it("is in one of the states we know", () => {
    expect(entryState("eligible")).toBe("eligible");
    expect(() => entryState("lost")).toThrow("lost");
  });
});
