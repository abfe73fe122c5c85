import { describe, expect, it } from "vitest";
import { errorsByField, issueText } from "~/core/form";
import { textFor } from "~/i18n/catalogue";
import { formText } from "~/i18n/form";
import type { FormField } from "../entry-form";
import { manyForm, placeForm, questionForm } from "./builder.form";
import { draftOf, draftsOf } from "./question-draft.form";

const typed = (more: Record<string, unknown>) => ({
  revision: "1",
  step: "idea",
  type: "short_text",
  label: { vi: "Câu hỏi" },
  help: {},
  ...more,
});
const { issues } = textFor(formText, "vi");
const complaints = (more: Record<string, unknown>) => {
  const read = questionForm.safeParse(typed(more), { error: issueText(issues) });
  return read.success ? {} : errorsByField(read.error);
};
const drafted = (more: Record<string, unknown>, field?: FormField) =>
  draftOf(questionForm.parse(typed(more)), { field, divisionCount: 3, byPlace: false });

describe("a question as it is typed", () => {
  it("keeps the settings that fit its type and no others", () => {
    const all = { limit: "20", words: "50", least: "1", most: "2", options: "A\nB", rows: "X", fileKinds: ["pdf"] };
    const columns = [{ label: "Tiền | Money", type: "money" }, { label: "" }];
    expect(drafted({ ...all, columns, type: "date" })).toEqual({
      type: "date",
      label: { vi: "Câu hỏi" },
      required: false,
      identifies: false,
    });
    expect(drafted({ ...all, columns, type: "file", required: "on", identifies: "on" })).toEqual({
      type: "file",
      label: { vi: "Câu hỏi" },
      required: true,
      identifies: true,
      limit: 20,
      most: 2,
      fileKinds: ["pdf"],
    });
    expect(drafted({ ...all, columns, type: "table" })).toEqual({
      type: "table",
      label: { vi: "Câu hỏi" },
      required: false,
      identifies: false,
      columns: [{ key: "tien", label: { vi: "Tiền", en: "Money" }, type: "money" }],
      rows: [{ key: "x", label: { vi: "X" } }],
    });
  });

  it("reads bounds as people type numbers", () => {
    expect(drafted({ type: "number", least: "0", limit: "12,5" })).toMatchObject({ least: 0, limit: 12.5 });
    expect(drafted({ type: "money", limit: "1.000.000" })).toMatchObject({ limit: 1_000_000 });
    expect(drafted({ type: "number", least: "−50", limit: "50" })).toMatchObject({ least: -50, limit: 50 });
    expect(drafted({ type: "money", least: "-1.000.000" })).toMatchObject({ least: -1_000_000 });
    expect(complaints({ type: "money", limit: "rất nhiều" })).toEqual({ limit: [issues.custom.bound] });
    expect(complaints({ type: "money", limit: "-5" })).toEqual({ limit: [issues.custom.bound] });
  });

  it("keeps a column's key while its row stands, whatever it is called now", () => {
    const field: FormField = {
      key: "t",
      type: "table",
      label: { vi: "T" },
      required: true,
      identifies: false,
      columns: [{ key: "a", label: { vi: "A" }, type: "text" }],
    };
    const columns = [
      { key: "a", label: "Khác", type: "number" },
      { key: "a", label: "A", type: "text" },
      { key: "not_ours", label: "B", type: "text" },
    ];
    expect(drafted({ type: "table", columns }, field).columns).toEqual([
      { key: "a", label: { vi: "Khác" }, type: "number" },
      { key: "a_2", label: { vi: "A" }, type: "text" },
      { key: "b", label: { vi: "B" }, type: "text" },
    ]);
  });

  it("is asked in every division when all or none are ticked", () => {
    expect(drafted({ divisions: ["a", "b"] }).divisions).toEqual(["a", "b"]);
    expect(drafted({ divisions: ["a", "b", "c"] }).divisions).toBeUndefined();
  });

  it("depends on the chosen question's options alone", () => {
    const showIf = { field: "kind", is: ["kind:firm", "other:x", "kind:coop", "kind:firm"] };
    expect(drafted({ showIf }).showIf).toEqual({ field: "kind", is: ["firm", "coop"] });
    expect(drafted({ showIf: { field: "", is: ["kind:firm"] } }).showIf).toBeUndefined();
    expect(complaints({ showIf: { field: "kind", is: ["other:x"] } })).toEqual({
      "showIf.is": [issues.custom.show_if_options],
    });
  });

  it.each([
    ["too few options", { type: "choice", options: "Một\n\n" }, { options: [issues.custom.options] }],
    ["an option twice", { type: "choice", options: "A\nB\nA" }, { options: [issues.custom.options_repeated] }],
    [
      "an endless option",
      { type: "choice", options: `A\n${"x".repeat(201)}` },
      { options: [issues.custom.option_long] },
    ],
    ["no column", { type: "table", columns: [{ label: " " }] }, { columns: [issues.custom.columns] }],
    [
      "a least above the greatest",
      { type: "number", least: "9", limit: "3" },
      { least: [issues.custom.least_above_most] },
    ],
    ["a file of 26 MB", { type: "file", limit: "26" }, { limit: [issues.custom.file_megabytes] }],
    ["half a word", { type: "long_text", words: "1,5" }, { words: [issues.custom.words_limit] }],
    [
      "more than there is",
      { type: "multi_choice", options: "A\nB", most: "3" },
      { most: [issues.custom.most_options] },
    ],
  ])("is refused beside its field: %s", (_, more, expected) => {
    expect(complaints(more)).toEqual(expected);
  });

  it("lets a film be larger than a paper", () => {
    expect(complaints({ type: "file", limit: "200", fileKinds: ["video"] })).toEqual({});
    expect(complaints({ type: "file", limit: "201", fileKinds: ["video"] })).toEqual({
      limit: [issues.custom.file_megabytes],
    });
  });

  it.each([
    { label: "x" },
    { label: { vi: ["x"] } },
    { columns: { x: "y" } },
    { columns: "x" },
    { showIf: "x" },
    { showIf: { is: "x" } },
    { divisions: "x" },
    { fileKinds: ["exe"] },
    { type: "constructor" },
    { limit: "9".repeat(40) },
    { limit: "1e9" },
    { options: { 0: "x" } },
    { next: "elsewhere" },
    { after: { x: "y" } },
  ])("is refused, not a fault: %j", (more) => {
    expect(questionForm.safeParse(typed(more)).success).toBe(false);
  });
});

it("reads many questions, one a line, with what their type begins with", () => {
  const many = manyForm.parse({ revision: "1", step: "x", type: "file", lines: "Ảnh | Pictures\n\nBản vẽ\nẢnh" });
  const file = { type: "file", required: true, identifies: false, limit: 20, fileKinds: ["pdf"] };
  expect(draftsOf(many)).toEqual([
    { ...file, label: { vi: "Ảnh", en: "Pictures" } },
    { ...file, label: { vi: "Bản vẽ" } },
  ]);
});

it("tells the beginning of a step from its end", () => {
  const after = (text: string | undefined) =>
    placeForm.parse({ revision: "1", id: "a", step: "x", ...(text === undefined ? {} : { after: text }) }).after;
  expect([after(""), after("*"), after(undefined), after("b")]).toEqual([null, undefined, undefined, "b"]);
});
