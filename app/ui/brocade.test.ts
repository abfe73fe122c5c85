import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bandChart, bandSvg, chartPaths, markSvg } from "./brocade";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("the drawings in the repository are the ones that the charts weave", () => {
  expect(read("public/brocade.svg")).toBe(bandSvg());
  expect(read("app/ui/styles/brocade.svg")).toBe(bandSvg());
  expect(read("public/favicon.svg")).toBe(markSvg(32));
  expect(read("public/mark.svg")).toBe(markSvg(96));
});

test("the band repeats: every row has 24 threads and reads the same from both ends of a figure", () => {
  for (const row of bandChart) {
    expect(row).toHaveLength(24);
    for (const figure of [row.slice(0, 12), row.slice(12)]) expect([...figure].reverse().join("")).toBe(figure);
  }
});

test("a run of one thread becomes one piece of a path", () => {
  expect(chartPaths(["aab", " b "], (letter) => ({ a: "red", b: "blue" })[letter])).toEqual([
    ["red", "M0 0h2"],
    ["blue", "M2 0h1M1 1h1"],
  ]);
});
