import { expect, it } from "vitest";
import { orderedBooths } from "./booth-order";
import type { PlanBooth } from "./plan";

const booth = (code: string, given: Partial<PlanBooth & { wishes: number }> = {}) => ({
  id: code,
  code,
  hallId: "h",
  zoneId: null,
  x: 0,
  y: 0,
  w: 300,
  d: 300,
  hasPower: false,
  hasWater: false,
  isClosed: false,
  state: "free" as const,
  wishes: 0,
  ...given,
});
const codes = (...given: Parameters<typeof orderedBooths>) => orderedBooths(...given).map(({ code }) => code);
const booths = [
  booth("A10", { x: 900, wishes: 2 }),
  booth("A2", { state: "taken", exhibitor: { name: "Ủ Ấm" } }),
  booth("A1", { x: 900, exhibitor: { name: "Chàm Slao", words: ["khăn thổ cẩm"] } }),
];

it("orders by code as people count, unless a column asks otherwise", () => {
  expect(codes(booths, undefined, "")).toEqual(["A1", "A2", "A10"]);
  expect(codes(booths, { by: "nothing of ours", down: false }, "")).toEqual(["A1", "A2", "A10"]);
  expect(codes(booths, { by: "x", down: true }, "")).toEqual(["A1", "A10", "A2"]);
  expect(codes(booths, { by: "exhibitor", down: false }, "")).toEqual(["A1", "A2", "A10"]);
  expect(codes(booths, { by: "state", down: true }, "")).toEqual(["A2", "A1", "A10"]);
  expect(codes(booths, { by: "wishes", down: true }, "")).toEqual(["A10", "A1", "A2"]);
});

it("keeps what a search finds", () => {
  expect(codes(booths, undefined, "tho cam")).toEqual(["A1"]);
  expect(codes(booths, undefined, "a1")).toEqual(["A1", "A10"]);
});
