import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntryFormDefinition, FormField } from "../entry-form";
import { answerCells, answerColumns, fileNameOf, fitCell, longestCell, stemOf } from "./whole";

const field = (key: string, vi: string): FormField => ({
  key,
  type: "short_text",
  label: { vi },
  required: false,
  identifies: false,
});
const form = (...fields: FormField[]): EntryFormDefinition => ({ steps: [{ key: "a", title: { vi: "A" }, fields }] });

describe("the columns of a whole export", () => {
  const columns = answerColumns(
    [form(field("b", "Câu B mới"), field("c", "Câu C")), form(field("a", "Câu A"), field("b", "Câu B cũ"))],
    ({ vi }) => vi,
  );

  it("are the newest form's, then what only older forms ask", () =>
    expect(columns).toEqual([
      { key: "b", label: "Câu B mới" },
      { key: "c", label: "Câu C" },
      { key: "a", label: "Câu A" },
    ]));

  it("hold what a dossier answers, nothing for what it wasn't asked, and nothing of its project or team", () => {
    const text = (key: string, words: string) => ({ key, label: key, value: { kind: "text" as const, text: words } });
    const dossier = [
      { key: "project", title: "", items: [text("a", "không phải câu trả lời")] },
      { key: "step.a", title: "", items: [text("b", "B"), { key: "c", label: "c", value: null }] },
    ];
    expect(answerCells(dossier, columns)).toEqual(["B", "", ""]);
  });
});

it("cuts a cell where Excel would refuse it, never within a character", () => {
  expect(fitCell("x")).toBe("x");
  const cut = fitCell(`${"a".repeat(longestCell - 2)}😀😀`);
  expect([cut.length, cut.isWellFormed(), cut.endsWith("…")]).toEqual([longestCell, true, true]);
});

it.each([
  ["KN2-001", "KN2-001"],
  ["ĐA/2026/001", "DA-2026-001"],
  ["../../etc", "etc"],
  [null, "id"],
  ["///", "id"],
])("calls the folder of %j %j", (number, stem) => expect(stemOf(number, "id")).toBe(stem));

it("gives every file a name that stays in its folder", () => {
  expect(fileNameOf("KN2-001", "photos.2", "Ảnh vườn.JPEG")).toBe("KN2-001-photos-2.jpeg");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (key, name) => {
      expect(fileNameOf("N", key, name)).toMatch(/^N-[A-Za-z0-9_-]*(\.[a-z0-9]{1,5})?$/);
    }),
  );
});
