import { describe, expect, it } from "vitest";
import {
  acceptedFiles,
  fileName,
  isShownInPlace,
  largestFile,
  largestVideo,
  readRange,
  slotKeys,
  slotLimit,
  typesOf,
} from "./file";

describe("a file's name", () => {
  it.each([
    ["Thuyết minh.PDF", "application/pdf", "Thuyết minh.pdf"],
    ["C:\\Users\\hoa\\plan.pdf", "application/pdf", "plan.pdf"],
    ["../../etc/passwd", "application/pdf", "passwd.pdf"],
    ["anh\u202Egpj.jpeg", "image/jpeg", "anhgpj.jpeg"],
    ["", "image/png", "tep.png"],
    ["plan.docx", "application/pdf", undefined],
    ["plan.pdf.exe", "application/pdf", undefined],
  ])("%j of type %s becomes %j", (given, type, name) => expect(fileName(given, type)).toBe(name));

  it("is cut to a length that every system takes", () => {
    expect(fileName(`${"a".repeat(300)}.pdf`, "application/pdf")).toBe(`${"a".repeat(120)}.pdf`);
  });
});

it("limits a slot by its own megabytes, 20 where it names none, never above the house's", () => {
  expect([slotLimit(2), slotLimit(undefined), slotLimit(500)]).toEqual([2 * 1024 ** 2, 20 * 1024 ** 2, largestFile]);
});

it("shows PDFs and pictures in place, and only offers the rest", () => {
  expect(["application/pdf", "image/png", "application/zip"].map(isShownInPlace)).toEqual([true, true, false]);
});

it.each([
  ["bytes=0-4", { start: 0, end: 4 }],
  ["bytes=90-", { start: 90, end: 99 }],
  ["bytes=-10", { start: 90, end: 99 }],
  ["bytes=-500", { start: 0, end: 99 }],
  ["bytes=50-500", { start: 50, end: 99 }],
  [null, "whole"],
  ["bytes=-", "whole"],
  ["bytes=0-1,5-6", "whole"],
  ["lines=1-2", "whole"],
  ["bytes=100-", "unsatisfiable"],
  ["bytes=5-4", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
])("reads the range %j of 100 bytes as %j", (header, range) => expect(readRange(header, 100)).toEqual(range));

it("takes videos only where they are asked for, and larger ones than documents", () => {
  expect([typesOf().includes("video/mp4"), typesOf(["video"]).includes("video/mp4")]).toEqual([false, true]);
  expect([slotLimit(undefined, ["video"]), slotLimit(500, ["video"]), slotLimit(500, ["pdf"])]).toEqual([
    largestVideo,
    largestVideo,
    largestFile,
  ]);
  expect(acceptedFiles(["pdf", "image"])).toBe(".pdf,.png,.jpg,.jpeg,.webp");
});

it("counts the slots of a field from its own key on", () => {
  expect(slotKeys("photos", 3)).toEqual(["photos", "photos.2", "photos.3"]);
});
