import { expect, test } from "vitest";
import type { Phase } from "~/features/competition/competition";
import { byDeadline, frontOf, type Opening, ribbonOf, yearOf } from "./front";

const at = (day: string) => ({ at: `2026-${day}T10:00:00.000Z` });
const school = { id: "school", state: "open", takesEntries: true, entryCount: 4, deadline: at("10-12") } as const;
const second = { id: "second", state: "open", takesEntries: false, entryCount: 44, deadline: at("10-02") } as const;
const quiet = { id: "quiet", state: "open", takesEntries: false, entryCount: 0, deadline: null } as const;
const first = { id: "first", state: "finished", takesEntries: false, entryCount: 90, deadline: null } as const;

test("the year is that of the open competition which most have entered", () => {
  expect(frontOf([school, second, first])).toEqual({ flagship: second, running: [second], finished: first });
});

test("of two that as many have entered the first leads", () => {
  const other = { ...second, id: "other" };
  expect(frontOf([second, other]).flagship).toBe(second);
});

test("what runs past its entries is told by its nearest date, one without dates last", () => {
  expect(frontOf([quiet, school, second]).running).toEqual([second, quiet]);
});

test("an empty house has no competition to show", () => {
  expect(frontOf([])).toEqual({ flagship: undefined, running: [], finished: undefined });
});

const opening = (kind: Opening["kind"], until: string): Opening => ({
  ...{ kind, id: `${kind} ${until}`, slug: kind, name: { vi: kind } },
  until: `2026-09-${until}T10:00:00.000Z`,
});

test("openings are told by their deadlines, at one instant entries before booths", () => {
  const [late, booths, entries] = [opening("needs", "28"), opening("exhibitors", "26"), opening("entries", "26")];
  expect(byDeadline([late, booths, entries])).toEqual([entries, booths, late]);
});

const phase = (id: string, from: string, until: string): Phase => ({
  ...{ id, kind: "entries", divisionId: null, label: { vi: id } },
  ...{ from: `${from}T00:00:00.000Z`, until: `${until}T00:00:00.000Z` },
});

test("a festival's days stand among the phases, from the first midnight to the last minute in Hanoi", () => {
  const phases = [phase("a", "2026-09-01", "2026-09-11"), phase("b", "2026-10-09", "2026-10-10")];
  const festival = { id: "fest", name: { vi: "Techfest" }, firstDay: "2026-10-08", lastDay: "2026-10-10" };
  const year = yearOf(phases, [festival]);
  expect(year.map(({ id }) => id)).toEqual(["a", "fest", "b"]);
  expect(year[1]).toEqual({
    ...{ id: "fest", label: { vi: "Techfest" } },
    ...{ from: "2026-10-07T17:00:00.000Z", until: "2026-10-10T16:59:00.000Z" },
  });
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
