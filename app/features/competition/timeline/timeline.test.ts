import { describe, expect, it } from "vitest";
import { concernedBy, extendedFrom, isExtension, isMoved, isTurned, needsReason } from "./timeline";

const before = {
  kind: "entries",
  divisionId: null,
  from: "2026-09-01T00:00:00.000Z",
  until: "2026-09-30T10:00:00.000Z",
} as const;
const later = { ...before, until: "2026-10-05T10:00:00.000Z" };

describe("moving a phase", () => {
  it("is a move when its beginning or its end changes", () => {
    expect(isMoved(before, { ...before })).toBe(false);
    expect(isMoved(before, later)).toBe(true);
    expect(isMoved(before, { ...before, from: "2026-09-02T00:00:00.000Z" })).toBe(true);
  });

  it("needs a reason once the competition is public", () => {
    expect(needsReason("draft", before, later)).toBe(false);
    expect(needsReason("open", before, later)).toBe(true);
    expect(needsReason("open", before, before)).toBe(false);
  });

  it("is turning it to another kind or division as well", () => {
    for (const after of [
      { ...before, kind: "final" as const },
      { ...before, divisionId: "ideas" },
    ]) {
      expect([isTurned(before, after), needsReason("open", before, after)]).toEqual([true, true]);
      expect(needsReason("draft", before, after)).toBe(false);
    }
    expect(isTurned(before, later)).toBe(false);
  });

  it("is adding another time to enter as well, and no other phase", () => {
    expect(needsReason("open", null, before)).toBe(true);
    expect(needsReason("open", null, { ...before, kind: "final" })).toBe(false);
    expect(needsReason("draft", null, before)).toBe(false);
  });

  it("concerns judges when they are to score in it, entrants otherwise", () => {
    expect(concernedBy("judging")).toBe("judges");
    expect(concernedBy("entries")).toBe("entrants");
    expect(concernedBy("final")).toBe("entrants");
  });
});

describe("extending a phase", () => {
  const phase = { id: "p", ...later };
  const change = { phaseId: "p", oldFrom: before.from, oldUntil: before.until, changedAt: "2026-09-20T00:00:00.000Z" };

  it("is told from the end that stood last", () => {
    const first = { ...change, oldUntil: "2026-09-25T10:00:00.000Z", changedAt: "2026-09-10T00:00:00.000Z" };
    expect(extendedFrom(phase, [])).toBeUndefined();
    expect(extendedFrom(phase, [first, change])).toBe(before.until);
    expect(extendedFrom(phase, [{ ...change, phaseId: "other" }])).toBeUndefined();
  });

  it("is no moved beginning and no shortening", () => {
    expect(extendedFrom(phase, [{ ...change, oldFrom: "2026-08-01T00:00:00.000Z" }])).toBeUndefined();
    expect(extendedFrom(phase, [{ ...change, oldUntil: "2026-10-20T10:00:00.000Z" }])).toBeUndefined();
  });

  it("goes later than the end and than now", () => {
    expect(isExtension(before, later.until, "2026-09-29T00:00:00.000Z")).toBe(true);
    expect(isExtension(before, later.until, "2026-10-06T00:00:00.000Z")).toBe(false);
    expect(isExtension(before, before.until, "2026-09-01T00:00:00.000Z")).toBe(false);
  });
});
