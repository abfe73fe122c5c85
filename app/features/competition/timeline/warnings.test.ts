import { describe, expect, it } from "vitest";
import { atHanoi } from "~/core/instant";
import type { Phase, PhaseKind } from "../competition";
import { timelineWarnings } from "./warnings";

const divisions = [
  { id: "idea", name: { vi: "Ý tưởng" } },
  { id: "project", name: { vi: "Dự án" } },
];
const phase = (kind: PhaseKind, from: string, until: string, divisionId: string | null = null): Phase => ({
  id: `${kind} ${from} ${divisionId}`,
  kind,
  divisionId,
  label: { vi: `${kind} ${from}` },
  from: atHanoi(from, "08:00"),
  until: atHanoi(until, "17:00"),
});
const now = atHanoi("2026-03-01", "08:00");
const kinds = (phases: Phase[], more: Partial<Parameters<typeof timelineWarnings>[0]> = {}) =>
  timelineWarnings({ phases, divisions, rounds: [], isDraft: true, ...more }, now).map(({ kind }) => kind);
const entries = phase("entries", "2026-03-02", "2026-05-15");

describe("a timeline worth a second look", () => {
  it("is one without entries, for all or for one division", () => {
    expect(kinds([])).toEqual([]);
    expect(kinds([phase("judging", "2026-06-01", "2026-06-10")])).toEqual(["entries_missing_all"]);
    expect(kinds([phase("entries", "2026-03-02", "2026-05-15", "idea")])).toEqual(["entries_missing"]);
    expect(
      kinds([phase("entries", "2026-03-02", "2026-05-15", "idea"), { ...entries, divisionId: "project" }]),
    ).toEqual([]);
  });

  it("is one that takes entries twice, ended before today, or ends on a Sunday", () => {
    expect(kinds([entries, { ...entries, id: "again" }])).toEqual(["entries_twice"]);
    expect(kinds([phase("entries", "2026-01-05", "2026-02-20")])).toEqual(["entries_past"]);
    expect(kinds([phase("entries", "2026-01-05", "2026-02-20")], { isDraft: false })).toEqual([]);
    expect(kinds([phase("entries", "2026-03-02", "2026-05-17")])).toEqual(["ends_on_weekend"]);
  });

  it("is one that judges or awards before the time, unless it is another division's", () => {
    expect(kinds([entries, phase("judging", "2026-05-14", "2026-05-30")])).toEqual(["judging_before_entries_end"]);
    expect(
      kinds([entries, phase("final", "2026-06-01", "2026-06-03"), phase("awards", "2026-06-02", "2026-06-04")]),
    ).toEqual(["awards_before_final"]);
    expect(
      kinds([entries], { rounds: [{ name: { vi: "Sơ khảo" }, opensAt: atHanoi("2026-05-01", "08:00") }] }),
    ).toEqual(["round_before_entries_end"]);
    const [idea, project] = [
      phase("entries", "2026-03-02", "2026-04-15", "idea"),
      phase("entries", "2026-03-02", "2026-05-15", "project"),
    ];
    expect(kinds([idea, project, phase("judging", "2026-04-20", "2026-04-30", "idea")])).toEqual([]);
  });

  it("is one with a long silence in it", () => {
    expect(kinds([entries, phase("judging", "2026-08-03", "2026-08-14")])).toEqual(["gap"]);
    expect(kinds([entries, phase("judging", "2026-06-01", "2026-06-12")])).toEqual([]);
  });
});
