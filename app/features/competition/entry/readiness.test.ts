import { expect, it } from "vitest";
import type { EntryFormDefinition } from "../entry-form";
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
      ],
    },
  ],
};
const ready: ReadinessFacts = {
  form,
  answers: new Map([["problem", { value: "Ngắn" }]]),
  fileKeys: ["deck"],
  project: { pitch: "Miến dong sạch." },
  team: [{ name: "Nông Thúy Hoa", birthYear: null, guardianConsentedAt: null }],
  adultAge: 18,
  year: 2026,
  officials: [],
};

it("lacks nothing when every required answer and file is there", () => {
  expect(lacksOf(ready)).toEqual([]);
});

it("names each missing or faulty answer with its step", () => {
  const answers = new Map([["problem", { value: "Quá dài rồi" }]]);
  expect(lacksOf({ ...ready, answers, fileKeys: [] })).toEqual([
    { step: "idea", kind: "answer_invalid", fieldKey: "problem", fault: "too_long" },
    { step: "idea", kind: "file_missing", fieldKey: "deck" },
  ]);
  expect(lacksOf({ ...ready, answers: new Map() })).toEqual([
    { step: "idea", kind: "unanswered", fieldKey: "problem" },
  ]);
});

it("asks for a guardian's consent for whoever may be under age, and for an introduction", () => {
  const pupil = { name: "Bế Minh An", birthYear: 2008, guardianConsentedAt: null };
  expect(lacksOf({ ...ready, team: [pupil], project: { pitch: " " } })).toEqual([
    { step: "du-an", kind: "pitch_missing" },
    { step: "nhom", kind: "guardian_missing", name: "Bế Minh An" },
  ]);
  expect(lacksOf({ ...ready, team: [{ ...pupil, guardianConsentedAt: "2026-08-01T00:00:00.000Z" }] })).toEqual([]);
  expect(lacksOf({ ...ready, team: [{ ...pupil, birthYear: 2007 }] })).toEqual([]);
});

it("lets no organizer, secretary or judge be an author", () => {
  expect(lacksOf({ ...ready, officials: ["Hoàng Văn Thư"] })).toEqual([
    { step: "nhom", kind: "official", name: "Hoàng Văn Thư" },
  ]);
});
