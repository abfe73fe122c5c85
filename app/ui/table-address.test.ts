import { expect, test } from "vitest";
import { addressWith, readSort, shownPages, sortAddress } from "./table-address";

test("a column sorts up first, then down, and starts at page one", () => {
  const search = new URLSearchParams("q=may&page=3");
  expect(sortAddress(search, "name", undefined)).toBe("?q=may&sort=name");
  expect(sortAddress(search, "name", { by: "name", down: false })).toBe("?q=may&sort=-name");
  expect(sortAddress(search, "name", { by: "name", down: true })).toBe("?q=may&sort=name");
});

test("the order is read from the address", () => {
  expect(readSort(new URLSearchParams("sort=-score"))).toEqual({ by: "score", down: true });
  expect(readSort(new URLSearchParams("sort=score"))).toEqual({ by: "score", down: false });
  expect(readSort(new URLSearchParams())).toBeUndefined();
});

test("dropping the last name leaves a bare question mark, which clears the address", () => {
  expect(addressWith(new URLSearchParams("field=a"), { field: undefined })).toBe("?");
});

test("page numbers show the ends and the neighbours, with gaps between", () => {
  expect(shownPages(1, 1)).toEqual([1]);
  expect(shownPages(2, 4)).toEqual([1, 2, 3, 4]);
  expect(shownPages(10, 20)).toEqual([1, 0, 9, 10, 11, 0, 20]);
});
