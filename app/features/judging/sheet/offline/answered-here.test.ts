import { expect, test } from "vitest";
import { answerHere, isAnsweredHere } from "./answered-here";

test("an act that this device has answered asks nothing of the server; any other does", () => {
  answerHere("/cham-thi/phieu/1");
  expect(isAnsweredHere("/cham-thi/phieu/1")).toBe(true);
  expect(isAnsweredHere("/cham-thi/phieu/1?sua")).toBe(true);
  expect(isAnsweredHere("/dang-xuat")).toBe(false);
  expect(isAnsweredHere(undefined)).toBe(false);
  answerHere(null);
  expect(isAnsweredHere("/cham-thi/phieu/1")).toBe(false);
});
