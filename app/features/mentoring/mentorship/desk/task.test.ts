import { expect, it } from "vitest";
import { readTaskNote } from "./task";

it("tells how many needs were left without a mentor from what the coordinator wrote", () => {
  expect(readTaskNote("unmatched", "3")).toEqual({ unmatched: 3, words: "" });
  expect(readTaskNote("unmatched", "3\nĐã mời thêm\nhai cố vấn.")).toEqual({
    unmatched: 3,
    words: "Đã mời thêm\nhai cố vấn.",
  });
  expect(readTaskNote("unmatched", "Ba nhu cầu")).toEqual({ unmatched: null, words: "Ba nhu cầu" });
  expect(readTaskNote("silence", "3")).toEqual({ unmatched: null, words: "3" });
});
