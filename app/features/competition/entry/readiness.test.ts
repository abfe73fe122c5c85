import { expect, it } from "vitest";
import type { Finding } from "../eligibility/finding";
import type { EntryFormDefinition } from "../entry-form";
import { readAnswers } from "./read-answers";
import { lacksOf, type ReadinessFacts } from "./readiness";

const form: EntryFormDefinition = {
  steps: [
    {
      key: "idea",
      title: { vi: "Ý tưởng" },
      fields: [
        { key: "problem", type: "long_text", label: { vi: "Vấn đề" }, required: true, limit: 5, identifies: false },
        { key: "note", type: "short_text", label: { vi: "Ghi chú" }, required: false, identifies: false },
        { key: "deck", type: "file", label: { vi: "Bản thuyết minh" }, required: true, identifies: false },
        { key: "photo", type: "file", label: { vi: "Ảnh" }, required: false, identifies: true },
        {
          key: "school",
          type: "short_text",
          label: { vi: "Trường" },
          required: true,
          identifies: true,
          divisions: ["pupil"],
        },
      ],
    },
  ],
};
const read = (problem: string | null, division = "main") =>
  readAnswers(form, new Map([["problem", { value: problem }]]), division);
const ready: ReadinessFacts = {
  form,
  read: read("Ngắn"),
  fileKeys: ["deck"],
  project: { pitch: "Miến dong sạch." },
  team: [{ id: "m1", name: "Nông Thúy Hoa", birthYear: null, guardianConsentedAt: null }],
  adultAge: 18,
  year: 2026,
  officials: [],
  findings: [],
};

it("lacks nothing when every required answer and file is there", () => {
  expect(lacksOf(ready)).toEqual([]);
});

it("names each missing or faulty answer with its step", () => {
  expect(lacksOf({ ...ready, read: read("Quá dài rồi"), fileKeys: [] })).toEqual([
    { step: "idea", kind: "answer_invalid", fieldKey: "problem", fault: "too_long" },
    { step: "idea", kind: "file_missing", fieldKey: "deck" },
  ]);
  expect(lacksOf({ ...ready, read: read(null) })).toEqual([{ step: "idea", kind: "unanswered", fieldKey: "problem" }]);
});

it("asks in a division what is asked there alone", () => {
  expect(lacksOf({ ...ready, read: read("Ngắn", "pupil") })).toEqual([
    { step: "idea", kind: "unanswered", fieldKey: "school" },
  ]);
});

it("is content with a file in any slot of its field", () => {
  const [step] = form.steps;
  const several = step && { steps: [{ ...step, fields: step.fields.map((field) => ({ ...field, most: 3 })) }] };
  expect(lacksOf({ ...ready, form: several ?? form, fileKeys: ["deck.2"] })).toEqual([]);
  expect(lacksOf({ ...ready, form: several ?? form, fileKeys: ["deck.4"] })).toEqual([
    { step: "idea", kind: "file_missing", fieldKey: "deck" },
  ]);
});

it("asks for a guardian's consent for whoever may be under age, and for an introduction", () => {
  const pupil = { id: "m2", name: "Bế Minh An", birthYear: 2008, guardianConsentedAt: null };
  expect(lacksOf({ ...ready, team: [pupil], project: { pitch: " " } })).toEqual([
    { step: "du-an", kind: "pitch_missing" },
    { step: "nhom", kind: "guardian_missing", name: "Bế Minh An", memberId: "m2" },
  ]);
  expect(lacksOf({ ...ready, team: [{ ...pupil, guardianConsentedAt: "2026-08-01T00:00:00.000Z" }] })).toEqual([]);
  expect(lacksOf({ ...ready, team: [pupil], fileKeys: ["deck", "guardian.m2"] })).toEqual([]);
  expect(lacksOf({ ...ready, team: [{ ...pupil, birthYear: 2007 }] })).toEqual([]);
});

it("lets no organizer, secretary or judge be an author", () => {
  expect(lacksOf({ ...ready, officials: ["Hoàng Văn Thư"] })).toEqual([
    { step: "nhom", kind: "official", name: "Hoàng Văn Thư" },
  ]);
});

it("puts a rule that stops the entry at the step where it is mended; a flag stands in nobody's way", () => {
  const size: Finding = {
    ruleKey: "size",
    severity: "stop",
    reason: null,
    field: null,
    kind: "team_size",
    detail: { size: 1, least: 2, most: 5 },
  };
  const place: Finding = {
    ...size,
    ruleKey: "place",
    kind: "place",
    detail: { province: null, allowed: ["Cao Bằng"] },
  };
  const answer: Finding = {
    ...size,
    ruleKey: "answer",
    field: "problem",
    kind: "answer_is",
    detail: { answered: true },
  };
  const flag: Finding = { ...size, ruleKey: "flag", severity: "flag" };
  const gone: Finding = { ...answer, ruleKey: "gone", field: "gone" };
  expect(lacksOf({ ...ready, findings: [answer, flag, size, gone, place], officials: ["Hoàng Văn Thư"] })).toEqual([
    { step: "du-an", kind: "ineligible", finding: place },
    { step: "nhom", kind: "official", name: "Hoàng Văn Thư" },
    { step: "nhom", kind: "ineligible", finding: size },
    { step: "idea", kind: "ineligible", finding: answer, fieldKey: "problem" },
  ]);
});
