import readWorkbook from "read-excel-file/node";
import { expect, it } from "vitest";
import { toXlsx } from "./xlsx.server";

it("writes a table that another program reads back: letters whole, numbers as numbers, formulas as text", async () => {
  const file = await toXlsx(
    "Cặp cố vấn: 2026/2027",
    ["Dự án", "Đã gặp"],
    [
      ["Hạt Ngọc Trùng Khánh", 3],
      ["=1+1", null],
    ],
  );
  const [sheet] = await readWorkbook(file);
  expect(sheet).toEqual({
    sheet: "Cặp cố vấn  2026 2027",
    data: [
      ["Dự án", "Đã gặp"],
      ["Hạt Ngọc Trùng Khánh", 3],
      ["=1+1", null],
    ],
  });
});
