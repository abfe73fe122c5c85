import { expect, it } from "vitest";
import type { EntryState } from "../entry/entry";
import { type RollEntry, rollOf } from "./roll";

const entry = (number: string, state: EntryState, divisionId = "idea"): RollEntry => ({
  number,
  title: number,
  lead: "",
  divisionId,
  field: "",
  state,
  reason: null,
});
const entries = [
  entry("1", "eligible", "project"),
  entry("2", "ineligible"),
  entry("3", "disqualified"),
  entry("4", "withdrawn"),
  entry("5", "submitted"),
  entry("6", "supplement_asked"),
  entry("7", "eligible"),
];
const numbers = (kind: "valid" | "invalid") =>
  rollOf(entries, ["idea", "project", "empty"], kind).groups.map((group) => [
    group.divisionId,
    group.entries.map(({ number }) => number),
  ]);

it("lists valid entries by division, and leaves out divisions without any", () =>
  expect(numbers("valid")).toEqual([
    ["idea", ["7"]],
    ["project", ["1"]],
  ]));

it("lists the ineligible and the disqualified as invalid, not the withdrawn", () =>
  expect(numbers("invalid")).toEqual([["idea", ["2", "3"]]]));

it("says how many are still undecided", () => expect(rollOf(entries, ["idea"], "valid").undecided).toBe(2));
