import readWorkbook from "read-excel-file/node";
import { expect, it } from "vitest";
import { columnOf, toXlsx } from "./xlsx.server";

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

it("gives a column of figures a heading that wraps, and all of them two decimals where one has some", () => {
  expect(columnOf("TB Tính mới, tính sáng tạo của sản phẩm", [8, 7.5, null])).toEqual({ width: 16, format: "0.00" });
  expect(columnOf("Phiếu", [3, 12])).toEqual({ width: 10 });
  expect(columnOf("Ghi chú", [null, "đồng hạng với 2 hồ sơ khác"])).toEqual({ width: 28 });
  expect(columnOf("Hệ số", [10, 1.5, "x".repeat(90)])).toEqual({ width: 48 });
});
