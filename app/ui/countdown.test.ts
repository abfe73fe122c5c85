import { expect, test } from "vitest";
import { remaining } from "./countdown";

const hour = 3_600_000;

test("days are counted whole, from two days on", () => {
  expect(remaining(0, 12 * 24 * hour + 5 * hour)).toEqual({ unit: "days", amount: 12 });
  expect(remaining(0, 48 * hour)).toEqual({ unit: "days", amount: 2 });
});

test("the last two days are counted in hours, the last two hours in minutes", () => {
  expect(remaining(0, 47.5 * hour)).toEqual({ unit: "hours", amount: 47 });
  expect(remaining(0, 1.5 * hour)).toEqual({ unit: "minutes", amount: 90 });
});

test("it says one minute, never none, while time is left", () => {
  expect(remaining(0, 1)).toEqual({ unit: "minutes", amount: 1 });
});

test("the deadline itself is over", () => {
  expect(remaining(hour, hour)).toEqual({ unit: "over", amount: 0 });
  expect(remaining(2 * hour, hour)).toEqual({ unit: "over", amount: 0 });
});
