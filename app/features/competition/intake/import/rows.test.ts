import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldKeys } from "~/features/directory/project";
import { everyTypeForm } from "../../entry/answers/every-type.testing";
import type { EntryFormDefinition, FormField } from "../../entry-form";
import { findEntryHeader } from "./columns";
import { type RowContext, readEntryRows } from "./rows";

const field = (key: string, type: FormField["type"], vi: string, more: Partial<FormField> = {}): FormField => ({
  key,
  type,
  label: { vi },
  required: false,
  identifies: false,
  ...more,
});
const options = [
  { key: "person", label: { vi: "Cá nhân", en: "One person" } },
  { key: "group", label: { vi: "Nhóm cá nhân" } },
];
const form: EntryFormDefinition = {
  steps: [
    {
      key: "a",
      title: { vi: "A" },
      fields: [
        field("problem", "long_text", "Vấn đề cần giải quyết"),
        field("kind", "choice", "Chủ thể dự thi", { options }),
        field("kinds", "multi_choice", "Hình thức", { options }),
        field("capital", "money", "Vốn cần huy động (đồng)"),
        field("agreed", "consent", "Cam kết bản quyền"),
        field("deck", "file", "Bản thuyết minh"),
      ],
    },
  ],
};
const context: RowContext = {
  form,
  divisions: [
    { id: "d1", names: ["Ý tưởng", "Ideas"] },
    { id: "d2", names: ["Dự án"] },
  ],
  fields: [{ id: "f1", names: ["Nông nghiệp"] }],
  standing: new Set(),
  sectors: Object.fromEntries(fieldKeys.map((key) => [key, [key]])) as unknown as RowContext["sectors"],
};
const header = [
  "TT",
  "TÊN DỰ ÁN",
  "Trưởng nhóm",
  "Email",
  "Bảng thi",
  "Vấn đề cần giải quyết",
  "Chủ thể dự thi",
  "Hình thức",
  "Vốn cần huy động (đồng)",
  "Cam kết bản quyền",
  "Thành viên",
  "Ngày nhận",
];
const row = [
  "1",
  "Sợi Mây",
  "Nông Thúy Hòa",
  "hoa@example.vn",
  "y tuong",
  "Mất mùa",
  "nhóm cá nhân",
  "Cá nhân; One person",
  "500.000.000",
  "x",
  "Ban Văn Chiến; Nông Thúy Hòa",
  "05/09/2026",
];
const read = (...rows: string[][]) => {
  const mapping = findEntryHeader(rows, form);
  return mapping ? readEntryRows(rows, mapping, context) : undefined;
};

describe("a list of entries", () => {
  it("is found below its titles, and every cell is read as its question asks", () => {
    const { entries, problems } = read(["DANH SÁCH HỒ SƠ"], header, row) ?? { entries: [], problems: [] };
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        row: 3,
        title: "Sợi Mây",
        pitch: "Sợi Mây",
        sector: "other",
        divisionId: "d1",
        fieldId: "f1",
        lead: { name: "Nông Thúy Hòa", email: "hoa@example.vn", phone: null, birthYear: null },
        members: ["Ban Văn Chiến"],
        place: "",
        receivedOn: "2026-09-05",
        answers: { problem: "Mất mùa", kind: "group", kinds: ["person"], capital: 500_000_000, agreed: "yes" },
      },
    ]);
  });

  it("needs a column for the project and one for its leader", () => {
    expect(read(["TT", "Tên dự án"], ["1", "x"])).toBeUndefined();
  });

  it("names the cell of everything that is wrong, and takes in no such row", () => {
    const wrong = [...row];
    Object.assign(wrong, { 1: "", 3: "không có", 4: "Bảng C", 6: "Công ty", 8: "nhiều", 11: "31/02/2026" });
    const found = read(header, wrong);
    expect(found?.entries).toEqual([]);
    expect(found?.problems.map(({ cell, key, fault }) => [cell, key, fault])).toEqual([
      ["B2", "title_missing", null],
      ["D2", "email", null],
      ["E2", "division_unknown", null],
      ["L2", "day", null],
      ["G2", "answer", "choice_unknown"],
      ["I2", "answer", "number_invalid"],
    ]);
  });

  it("keeps the lines of long answers and parts members by them; names stand on one line", () => {
    const lined = row.map((text) => text.replace("Sợi Mây", "Sợi\nMây").replace("Mất mùa", "Mất mùa\nMất giá"));
    const found = read(header, lined.with(10, "Ban Văn Chiến\nBế Minh An"));
    expect(found?.entries[0]).toMatchObject({
      title: "Sợi Mây",
      members: ["Ban Văn Chiến", "Bế Minh An"],
      answers: { problem: "Mất mùa\nMất giá" },
    });
  });
  it("takes a row that stands in the list twice once", () => {
    const found = read(header, row, row);
    expect([found?.entries.length, found?.problems.map(({ key }) => key)]).toEqual([1, ["doubled"]]);
  });

  it("passes by rows that hold nothing but a number", () => {
    expect(read(header, ["1", ""], [], row)?.entries.map((entry) => entry.row)).toEqual([4]);
  });

  it("gives entries or problems for any cells and any form", () => {
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "=1+1", "\ud800", "9".repeat(400), "x"));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 5 }), (cells) => {
        const rows = [header, ...cells];
        const mapping = findEntryHeader(rows, everyTypeForm);
        if (mapping) expect(readEntryRows(rows, mapping, { ...context, form: everyTypeForm })).toBeDefined();
        expect(read(...rows)).toBeDefined();
      }),
    );
  });
});
