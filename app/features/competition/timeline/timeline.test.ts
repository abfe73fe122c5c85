import { describe, expect, it } from "vitest";
import { concernedBy, isMoved, needsReason } from "./timeline";

const before = { from: "2026-09-01T00:00:00.000Z", until: "2026-09-30T10:00:00.000Z" };
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

  it("concerns judges when they are to score in it, entrants otherwise", () => {
    expect(concernedBy("judging")).toBe("judges");
    expect(concernedBy("entries")).toBe("entrants");
    expect(concernedBy("final")).toBe("entrants");
  });
});
