import { expect, it } from "vitest";
import { sitePath } from "./site-path";

it("keeps a page of this site with its question and place", () => {
  expect(sitePath("/")).toBe("/");
  expect(sitePath("/du-an?linh-vuc=a&q=b#c")).toBe("/du-an?linh-vuc=a&q=b#c");
  expect(sitePath("/a/../b")).toBe("/b");
});

it("refuses what leads elsewhere", () => {
  const elsewhere = [
    "",
    null,
    undefined,
    "du-an",
    "https://x.vn/",
    "//x.vn",
    "/\\x.vn",
    "\\\\x.vn",
    "/\t/x.vn",
    "javascript:0",
  ];
  expect(elsewhere.map(sitePath)).toEqual(elsewhere.map(() => undefined));
  expect(sitePath("/..//x.vn")).toBeUndefined();
  expect(sitePath(`/${"a".repeat(2_000)}`)).toBeUndefined();
});
