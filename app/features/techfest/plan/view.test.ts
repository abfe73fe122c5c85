import { expect, it } from "vitest";
import { hallOffsets, panned, revealing, scaleOf, wholeOf, zoomed } from "./view";

const whole = { x: -100, y: -100, w: 1_200, h: 600 };

it("zooms around the point under the finger and keeps the proportions", () => {
  const near = zoomed(whole, whole, { x: 500, y: 200 }, 2);
  expect(near).toEqual({ x: 200, y: 50, w: 600, h: 300 });
  expect(scaleOf(near, whole)).toBe(2);
  expect(zoomed(near, whole, { x: 500, y: 200 }, 0.5)).toEqual(whole);
});

it("goes no farther than the whole and no nearer than twelve times", () => {
  expect(zoomed(whole, whole, { x: 0, y: 0 }, 0.1)).toEqual(whole);
  expect(scaleOf(zoomed(whole, whole, { x: 0, y: 0 }, 100), whole)).toBe(12);
});

it("pans as far as there is something to see", () => {
  const near = zoomed(whole, whole, { x: 500, y: 200 }, 2);
  expect(panned(near, whole, -10_000, 30)).toEqual({ ...near, x: -100, y: 80 });
  expect(panned(whole, whole, 50, 50)).toEqual(whole);
});

it("reveals a booth that is out of sight and stays for one that is not", () => {
  const near = zoomed(whole, whole, { x: -100, y: -100 }, 4);
  expect(revealing(near, whole, { x: 0, y: 0, w: 100, d: 20 })).toEqual(near);
  expect(revealing(near, whole, { x: 900, y: 300, w: 100, d: 100 })).toEqual({ x: 800, y: 275, w: 300, h: 150 });
});

it("draws halls one below the other with room for their names", () => {
  const halls = [
    { id: "a", w: 4_000, d: 2_500 },
    { id: "b", w: 1_000, d: 500 },
  ];
  expect([...hallOffsets(halls)]).toEqual([
    ["a", 0],
    ["b", 2_820],
  ]);
  expect(wholeOf(halls)).toEqual({ x: -80, y: -160, w: 4_160, h: 3_640 });
});
