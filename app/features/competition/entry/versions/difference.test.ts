import { describe, expect, it } from "vitest";
import { differenceOf } from "./difference";
import type { PlainDossier, PlainFile, PlainValue } from "./plain";

const text = (words: string): PlainValue => ({ kind: "text", text: words });
const file = (name: string, sha256: string): PlainFile => ({ name, sha256, size: 1 });
const files = (...list: PlainFile[]): PlainValue => ({ kind: "files", files: list });
const table = (...rows: (readonly string[])[]): PlainValue => ({
  kind: "table",
  columns: ["Khoản", "Số tiền"],
  rows: rows.map((cells) => ({ label: null, cells })),
});
const dossier = (value: PlainValue | null, key = "a"): PlainDossier => [
  { key: "idea", title: "Ý tưởng", items: [{ key, label: "Câu hỏi", value }] },
];
const detail = (before: PlainValue | null, after: PlainValue | null) =>
  differenceOf(dossier(before), dossier(after))[0]?.changes[0];

describe("the difference between two versions", () => {
  it("is empty between equal dossiers, whatever their values", () => {
    for (const value of [null, text("a"), files(file("a.pdf", "1")), table(["x", "1"])]) {
      expect(differenceOf(dossier(value), dossier(value))).toEqual([]);
    }
  });

  it("marks the words of a text", () => {
    expect(detail(text("một hai"), text("một ba"))).toEqual({
      key: "a",
      label: "Câu hỏi",
      how: "changed",
      detail: {
        kind: "words",
        pieces: [
          { kind: "same", text: "một " },
          { kind: "removed", text: "hai" },
          { kind: "added", text: "ba" },
        ],
      },
    });
  });

  it("names the cells of a table that changed, and rows that came", () => {
    expect(detail(table(["Giống", "10"]), table(["Giống", "12"], ["Lò", "5"]))?.detail).toEqual({
      kind: "cells",
      cells: [
        { row: "1", column: "Số tiền", before: "10", after: "12" },
        { row: "2", column: "Khoản", before: "", after: "Lò" },
        { row: "2", column: "Số tiền", before: "", after: "5" },
      ],
    });
  });

  it("tells files by name and hash", () => {
    const [old, young, kept] = [file("ke-hoach.pdf", "1"), file("ke-hoach.pdf", "2"), file("anh.png", "3")];
    expect(detail(files(old, kept), files(young, kept))?.detail).toEqual({
      kind: "files",
      files: [{ how: "replaced", before: old, after: young }],
    });
    expect(detail(null, files(kept))).toMatchObject({ how: "added", detail: { files: [{ how: "added" }] } });
    expect(detail(files(kept), null)).toMatchObject({ how: "removed", detail: { files: [{ how: "removed" }] } });
  });

  it("compares as text what changed its kind or its columns, and shows questions that came and went", () => {
    expect(detail(text("Giống · 10"), table(["Giống", "10"]))).toBeUndefined();
    expect(detail(text("khác"), table(["Giống", "10"]))?.detail.kind).toBe("words");
    const groups = differenceOf(dossier(text("cũ"), "a"), dossier(text("mới"), "b"));
    expect(groups[0]?.changes.map(({ key, how }) => [key, how])).toEqual([
      ["b", "added"],
      ["a", "removed"],
    ]);
  });
});
