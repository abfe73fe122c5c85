import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { parseMoney } from "~/core/money";
import { err, ok } from "~/core/result";
import { readNumber } from "~/features/competition/entry/answers/number";
import { readWorkbook, textOf } from "./workbook.server";

describe("a workbook", () => {
  type Cells = readonly (readonly (string | number | Date | null)[])[];
  const made = async (...sheets: Cells[]) => {
    const data = sheets.map((rows, at) => ({
      sheet: `Trang ${at + 1}`,
      data: rows.map((row) => row.map((value) => (value === null ? null : cell(value)))),
    }));
    return Buffer.from(await writeWorkbook(data).toBuffer());
  };
  const cell = (value: string | number | Date) =>
    value instanceof Date
      ? { value, type: Date, format: "dd/mm/yyyy" }
      : typeof value === "number"
        ? { value, type: Number }
        : { value, type: String };

  it("is read as text: numbers whole, dates as days, letters composed, blanks single", async () => {
    const bytes = await made(
      [],
      [
        ["Họ và  tên ".normalize("NFD"), "SĐT", "Ngày"],
        [null, null, null],
        ["Nông\u00a0Thị\nHoa", 912345678, new Date("2026-10-08T00:00:00Z")],
      ],
    );
    expect(await readWorkbook(bytes)).toEqual(
      ok([{ name: "Trang 2", rows: [["Họ và tên", "SĐT", "Ngày"], [], ["Nông Thị Hoa", "912345678", "08/10/2026"]] }]),
    );
  });
  it("takes no control sign and no lone surrogate into a text", () => {
    expect(textOf("a\u0000b\u202ec\ud800")).toBe("a b c\ufffd");
  });
  it.each([
    [1.234, "1,23"],
    [12.5, "12,5"],
    [-0.001, "0"],
    [-7.999, "-8"],
    [1_500_000.000_001, "1500000"],
    [912_345_678, "912345678"],
  ])("takes the number %d as %s, which is read as that number", (value, text) => {
    expect(textOf(value)).toBe(text);
    expect(readNumber(text, { least: -10 })).toEqual(ok(Number(text.replace(",", "."))));
  });
  it("never takes a fraction for a sum of thousands", () => {
    expect(parseMoney(textOf(1.234)).ok).toBe(false);
  });
  it("keeps the lines of a cell where they are asked for", async () => {
    const bytes = await made([["  Hoa\r\nAn \n\t Bình\u2028Chi\u202e  Dung\n"]]);
    const [kept, joined] = [
      await readWorkbook(bytes, { columns: 1, cell: 99, lines: true }),
      await readWorkbook(bytes),
    ];
    expect(kept.ok && kept.value[0]?.rows).toEqual([["Hoa\nAn\nBình\nChi Dung"]]);
    expect(joined.ok && joined.value[0]?.rows).toEqual([["Hoa An Bình Chi Dung"]]);
  });
  it("cuts a cell to its length before it looks at it, and never through a letter", () => {
    const began = performance.now();
    expect(textOf(`${"ế".normalize("NFD").repeat(600)}${" ".repeat(30_000_000)}`)).toBe("ế".repeat(600));
    expect(performance.now() - began).toBeLessThan(500);
    expect(textOf("ab😀", { cell: 3 })).toBe("ab\ufffd");
  });
  it("is too large when its cells say the same long text again and again", async () => {
    const again = Array.from({ length: 5_000 }, () => Array.from({ length: 20 }, () => "a".repeat(500)));
    expect(await readWorkbook(await made(again))).toEqual(err("workbook_too_large"));
  });
  it.each([
    ["an old .xls", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)])],
    ["a .csv", Buffer.from("Họ và tên,SĐT\nHoa,0912345678\n".repeat(5))],
    ["nothing", Buffer.alloc(0)],
    ["a broken archive", Buffer.concat([Buffer.from("504b0304", "hex"), Buffer.alloc(100)])],
  ])("is refused when it is %s", async (_, bytes) => {
    expect(await readWorkbook(bytes)).toEqual(err("workbook_refused"));
  });
  it("is refused when it is cut short", async () => {
    const bytes = await made([["Họ tên"], ["An"]]);
    expect((await readWorkbook(bytes.subarray(0, bytes.length - 40))).ok).toBe(false);
  });
  it("is empty when no cell holds a text", async () => {
    expect(await readWorkbook(await made([[null, null]]))).toEqual(err("workbook_empty"));
  });
  it("is too large when its file is, and too long beyond 5,000 rows", async () => {
    expect(await readWorkbook(Buffer.alloc(6 * 1024 * 1024))).toEqual(err("workbook_too_large"));
    const long = Array.from({ length: 5_100 }, (_, i) => [`Người ${i}`]);
    expect(await readWorkbook(await made(long))).toEqual(err("workbook_too_many_rows"));
  });
  it("is stopped while it unpacks when it is a bomb, whatever its directory says", async () => {
    const bomb = zipOf({ "xl/workbook.xml": Buffer.alloc(70 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await readWorkbook(bomb)).toEqual(err("workbook_too_large"));
  });
  it("is refused before it is laid out when one cell stands at the end of the grid", async () => {
    const sheet = Buffer.from(
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    );
    const far = zipOf({ "xl/workbook.xml": Buffer.from("<workbook/>"), "xl/worksheets/sheet1.xml": sheet });
    expect(await readWorkbook(far)).toEqual(err("workbook_too_many_rows"));
  });
});

/** An archive as small as the format allows. */
function zipOf(parts: Readonly<Record<string, Buffer>>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    files.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}
