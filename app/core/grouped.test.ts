import { expect, it } from "vitest";
import { grouped } from "./grouped";

it("rows stand by their key, in the order in which they come", () => {
  expect([...grouped(["bò", "an", "ba", "ao"], (word) => word.charAt(0))]).toEqual([
    ["b", ["bò", "ba"]],
    ["a", ["an", "ao"]],
  ]);
  expect(grouped([], String).size).toBe(0);
});
