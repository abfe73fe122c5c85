import { describe, expect, it } from "vitest";
import { awayIn, loadLeaving, loadLeft } from "./away";

const round = { fromDay: "2026-09-01", toDay: "2026-09-10" };
const days = (fromDay: string, toDay: string) => ({ fromDay, toDay });

describe("an absence in a round", () => {
  it("counts its days within the judging, both ends included", () => {
    expect(awayIn([], round)).toEqual({ days: 0, of: 10 });
    expect(awayIn([days("2026-09-03", "2026-09-05")], round)).toEqual({ days: 3, of: 10 });
    expect(awayIn([days("2026-08-20", "2026-09-02"), days("2026-09-10", "2026-12-31")], round).days).toBe(3);
    expect(awayIn([days("2026-08-01", "2026-08-31"), days("2026-09-11", "2026-09-11")], round).days).toBe(0);
    expect(awayIn([days("2026-08-01", "2026-12-31")], round)).toEqual({ days: 10, of: 10 });
  });

  it("counts a day in two absences once, in whatever order they are noted", () => {
    const twice = [
      days("2026-09-04", "2026-09-06"),
      days("2026-09-02", "2026-09-08"),
      days("2026-09-08", "2026-09-09"),
    ];
    expect(awayIn(twice, round).days).toBe(8);
  });

  it("lowers the upper load in proportion, rounded down, to nothing when nothing is left", () => {
    const left = [0, 1, 3, 9, 10].map((away) => loadLeft(7, { days: away, of: 10 }));
    expect(left).toEqual([7, 6, 4, 0, 0]);
  });

  it("needs an upper load that leaves what is asked", () => {
    for (let left = 1; left <= 20; left++) {
      const away = { days: 3, of: 10 };
      const most = loadLeaving(left, away);
      expect([loadLeft(most, away) >= left, loadLeft(most - 1, away) < left]).toEqual([true, true]);
    }
    expect(loadLeaving(5, { days: 0, of: 10 })).toBe(5);
    expect(loadLeaving(5, { days: 10, of: 10 })).toBe(5);
  });
});
