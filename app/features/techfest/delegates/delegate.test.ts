import { describe, expect, it } from "vitest";
import { err, ok } from "~/core/result";
import { codeFrom, joinedCodes, placeFor, placesLeft, readCode, shownCode } from "./delegate";

describe("a place", () => {
  it("is given while there is one", () => {
    expect(placeFor({ quota: 50, taken: 49, waiting: 0 }, false)).toEqual(ok("registered"));
  });
  it("is always there in a kind without a quota", () => {
    expect(placeFor({ quota: null, taken: 900, waiting: 0 }, false)).toEqual(ok("registered"));
  });
  it("is refused when all are gone and waiting isn't wanted", () => {
    expect(placeFor({ quota: 50, taken: 50, waiting: 0 }, false)).toEqual(err("places_gone"));
  });
  it("becomes a turn on the waiting list when that is wanted", () => {
    expect(placeFor({ quota: 50, taken: 50, waiting: 7 }, true)).toEqual(ok("waiting"));
  });
  it("is not taken from under those who wait already", () => {
    expect(placeFor({ quota: 50, taken: 49, waiting: 1 }, true)).toEqual(ok("waiting"));
  });
  it("leaves none below zero when a quota was lowered", () => {
    expect(placesLeft(10, 12)).toBe(0);
    expect(placesLeft(null, 12)).toBeNull();
  });
});

describe("a delegate's code", () => {
  it("comes from random bytes, in letters that can't be mistaken", () => {
    expect(codeFrom(Uint8Array.of(0, 31, 32, 255, 10, 18))).toBe("0Z0ZAJ");
  });
  it("is shown in two groups", () => {
    expect(shownCode("K7M2QD")).toBe("K7M-2QD");
  });
  it.each([
    ["k7m-2qd", "K7M2QD"],
    [" K7M 2QD ", "K7M2QD"],
    ["oil000", "011000"],
  ])("is read as people type it: %s", (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });
  it("is found as it is printed", () => {
    expect(joinedCodes("hoa K7M-2QD")).toBe("hoa K7M2QD");
  });
  it.each(["", "K7M2Q", "K7M2QDX", "K7M2QU", "Đ7M2QD"])("is no code: %s", (typed) => {
    expect(readCode(typed)).toBeUndefined();
  });
});
