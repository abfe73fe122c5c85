import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";

const cell = (value: string | number | bigint | null | undefined) =>
  toCsv([], [[value]]).slice("\ufeff\r\n".length, -2);

describe("toCsv", () => {
  it("begins with a byte order mark and ends every line with CRLF", () => {
    expect(
      toCsv(
        ["Tên", "Điểm"],
        [
          ["Sợi Mây", 8250],
          ["Ủ Ấm", null],
        ],
      ),
    ).toBe("\ufeffTên,Điểm\r\nSợi Mây,8250\r\nỦ Ấm,\r\n");
  });

  it("quotes commas, quotes and line breaks", () => {
    expect(cell("hồi, quế")).toBe('"hồi, quế"');
    expect(cell('gọi là "Then"')).toBe('"gọi là ""Then"""');
    expect(cell("dòng 1\r\ndòng 2")).toBe('"dòng 1\r\ndòng 2"');
  });

  it.each(["=1+1", "+84912345678", "-1+2", "@SUM(A1)", "＝1", '=HYPERLINK("http://x")'])(
    "disarms %j, which a spreadsheet would run",
    (text) => {
      expect(cell(text).replace(/^"/, "").startsWith("'")).toBe(true);
    },
  );

  it("disarms and quotes text that begins with a tab or a line break", () => {
    expect(cell("\t=1")).toBe('"\'\t=1"');
    expect(cell("\r=1")).toBe('"\'\r=1"');
  });

  it("keeps numbers numbers", () => {
    expect(cell(-12.5)).toBe("-12.5");
    expect(cell(1_234_567_890_123n)).toBe("1234567890123");
    expect(cell("-12,5")).toBe('"-12,5"');
    expect(cell("-12.5")).toBe("-12.5");
  });

  it("writes nothing for nothing", () => {
    expect(toCsv(["a", "b", "c"], [[null, undefined, ""]])).toBe("\ufeffa,b,c\r\n,,\r\n");
  });

  it("disarms the header too: a criterion may be named by anyone", () => {
    expect(toCsv(["=cmd"], [])).toBe("\ufeff'=cmd\r\n");
  });

  it("refuses what is no number", () => {
    expect(() => cell(Number.NaN)).toThrow("no table holds NaN");
  });
});
