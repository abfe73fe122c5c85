import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between, dayOf, toHanoiLocal } from "~/core/instant";
import { datedPartsOf, firstDayOf, shiftedTo, suggestedFirstDay } from "./dates";
import { anySetup } from "./setup-document.arbitrary.testing";
import { emptyDocument } from "./templates/template-parts";
import { setupTemplates } from "./templates/templates";

const { provincial } = setupTemplates;

describe("the dates of a set-up", () => {
  it("begin on the day on which entries are first taken, whatever comes earlier", () => {
    const kickOff = {
      kind: "training" as const,
      label: { vi: "Phát động" },
      from: "2026-02-01T01:00:00.000Z",
      until: "2026-02-01T04:00:00.000Z",
    };
    expect(firstDayOf({ ...provincial, phases: [kickOff, ...provincial.phases] })).toBe("2026-03-02");
    expect(firstDayOf({ ...provincial, phases: [kickOff] })).toBe("2026-02-01");
    expect(firstDayOf(emptyDocument)).toBeUndefined();
  });

  it("move by whole days, hours and distances staying as they were", () => {
    fc.assert(
      fc.property(anySetup, fc.integer({ min: 0, max: 3_000 }), (document, days) => {
        const wanted = new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
        const moved = shiftedTo(document, wanted);
        const [before, after] = [datedPartsOf(document), datedPartsOf(moved)];
        if (before.length === 0) return;
        expect(firstDayOf(moved)).toBe(wanted);
        expect(after.map(({ label }) => label)).toEqual(before.map(({ label }) => label));
        for (const [at, part] of after.entries()) {
          const old = before[at] ?? part;
          expect(toHanoiLocal(part.from).slice(10)).toBe(toHanoiLocal(old.from).slice(10));
          expect(between(part.from, part.until)).toBe(between(old.from, old.until));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are offered on the same day of the week, in the first year that is ahead", () => {
    expect(suggestedFirstDay(provincial, "2026-01-01")).toBe("2027-03-01");
    expect(suggestedFirstDay(provincial, "2027-03-01")).toBe("2028-02-28");
    expect(suggestedFirstDay(provincial, "2031-06-15")).toBe("2032-02-23");
    expect(suggestedFirstDay(emptyDocument, "2026-01-01")).toBeUndefined();
    expect(new Date("2032-02-23").getUTCDay()).toBe(1);
  });

  it("are listed in the order in which they begin", () => {
    const days = datedPartsOf(provincial).map(({ from }) => dayOf(from));
    expect(days).toEqual([...days].sort());
  });
});
