import { expect, test } from "vitest";
import type { Phase } from "~/features/competition/competition";
import { frontOf, ribbonOf } from "./front";

const at = (day: string) => ({ at: `2026-${day}T10:00:00.000Z` });
const school = { id: "school", state: "open", takesEntries: true, deadline: at("10-12") } as const;
const second = { id: "second", state: "open", takesEntries: false, deadline: at("10-02") } as const;
const quiet = { id: "quiet", state: "open", takesEntries: false, deadline: null } as const;
const first = { id: "first", state: "finished", takesEntries: false, deadline: null } as const;

test("the front page is about the competition that takes entries, though another date is nearer", () => {
  expect(frontOf([second, school, first])).toEqual({ current: school, others: [second], finished: first });
});

test("of two that take entries the one that stops first leads", () => {
  const later = { ...school, id: "later", deadline: at("11-30") };
  expect(frontOf([later, school]).current).toBe(school);
});

test("without entries to take, the nearest date leads and one without dates comes last", () => {
  expect(frontOf([quiet, second]).current).toBe(second);
  expect(frontOf([quiet, second]).others).toEqual([quiet]);
});

test("when nothing is open, the youngest that is over is shown", () => {
  expect(frontOf([first])).toEqual({ current: first, others: [], finished: first });
});

test("an empty house has no competition to show", () => {
  expect(frontOf([])).toEqual({ current: undefined, others: [], finished: undefined });
});

const phase = (id: string, from: string, until: string): Phase => ({
  ...{ id, kind: "entries", divisionId: null, label: { vi: id } },
  ...{ from: `${from}T00:00:00.000Z`, until: `${until}T00:00:00.000Z` },
});

test("the ribbon's ink ends where today is within the running phase", () => {
  const phases = [phase("a", "2026-09-01", "2026-09-11"), phase("b", "2026-09-11", "2026-09-21")];
  const { phases: shown, gone } = ribbonOf(phases, "2026-09-16T00:00:00.000Z");
  expect(shown.map(({ state }) => state)).toEqual(["past", "now"]);
  expect(gone).toBe(0.5);
});

test("between two phases nothing of any phase has gone by", () => {
  const phases = [phase("a", "2026-09-01", "2026-09-02"), phase("b", "2026-10-01", "2026-10-02")];
  expect(ribbonOf(phases, "2026-09-16T00:00:00.000Z").gone).toBe(0);
});
