import { describe, expect, it } from "vitest";
import type { EntryFormDefinition } from "../../entry-form";
import { mayChange } from "../entry";
import type { EntrySnapshot } from "../snapshot";
import { projectPart, teamPart } from "./parts";
import { askedParts, hasParts, lacksAskedFor, supplemented } from "./supplement";

const field = { required: false, identifies: false } as const;
const form: EntryFormDefinition = {
  steps: [
    {
      key: "idea",
      title: { vi: "Ý tưởng" },
      fields: [
        { ...field, key: "problem", type: "long_text", label: { vi: "Vấn đề" } },
        { ...field, key: "firm", type: "choice", label: { vi: "Doanh nghiệp" }, options: [] },
        { ...field, key: "code", type: "tax_code", label: { vi: "Mã số" }, showIf: { field: "firm", is: ["yes"] } },
        { ...field, key: "photos", type: "file", label: { vi: "Ảnh" }, most: 2 },
        { ...field, key: "deck", type: "file", label: { vi: "Thuyết minh" } },
      ],
    },
  ],
};
const file = (fieldKey: string, sha256: string) => ({
  fieldKey,
  sha256,
  fileId: sha256,
  name: "a.pdf",
  type: "",
  size: 1,
});
const member = (name: string) => ({ id: name, name, role: "lead", part: "", birthYear: null, guardianConsented: null });
const last: EntrySnapshot = {
  ...{ competitionId: "c", divisionId: "d", fieldId: "f" },
  project: {
    ...{
      id: "p",
      name: "Sợi Mây",
      pitch: "Cũ",
      summary: "",
      field: "",
      stage: "",
      needs: "",
      website: null,
      place: null,
    },
  },
  team: [member("Hoa")],
  answers: { problem: "Cũ", firm: "yes", code: "0100233488" },
  files: [file("deck", "1"), file("photos", "2")],
  form: { id: "form", version: 1 },
  consents: [],
};
const draft: EntrySnapshot = {
  ...last,
  divisionId: "other",
  project: { ...last.project, pitch: "Mới" },
  team: [member("Hoa"), member("Lan")],
  answers: { problem: "Mới", firm: "no" },
  files: [file("deck", "9"), file("guardian.Lan", "7"), file("photos", "2"), file("photos.2", "3")],
};
const handIn = (keys: readonly string[]) => supplemented(last, draft, form, keys, null);

describe("what a supplement hands in", () => {
  it("is the draft where everything was asked, and the last version where nothing of it changed", () => {
    expect(handIn([])).toBe(draft);
    expect(supplemented(last, last, form, ["problem", "deck", projectPart, teamPart], null)).toEqual(last);
  });

  it("takes an asked answer alone, and leaves project, team, files and division as they were", () => {
    expect(handIn(["problem"])).toEqual({ ...last, answers: { ...last.answers, problem: "Mới" } });
  });

  it("stays on the form it was handed in on, with all its answers, when a newer one was adopted since", () => {
    const newer = { ...draft, answers: {}, form: { id: "newer", version: 2 } };
    expect(supplemented(last, newer, form, ["deck"], null)).toEqual({
      ...last,
      files: [file("deck", "9"), file("photos", "2")],
    });
  });

  it("takes every slot of an asked file field", () => {
    expect(handIn(["photos"]).files).toEqual([file("deck", "1"), file("photos", "2"), file("photos.2", "3")]);
  });

  it("takes the team with its guardians' forms, and the project", () => {
    expect(handIn([teamPart])).toEqual({
      ...last,
      team: draft.team,
      files: [file("deck", "1"), file("guardian.Lan", "7"), file("photos", "2")],
    });
    expect(handIn([projectPart]).project.pitch).toBe("Mới");
  });

  it("drops an answer whose question isn't asked any more", () => {
    expect(handIn(["firm"]).answers).toEqual({ problem: "Cũ", firm: "no" });
  });
});

it("names what was asked in the order of the dossier, and knows what can be asked", () => {
  const parts = askedParts(form, { fieldKeys: ["deck", teamPart, "problem"] });
  expect(parts.map(({ key, step }) => [key, step])).toEqual([
    [teamPart, "nhom"],
    ["problem", "idea"],
    ["deck", "idea"],
  ]);
  expect(hasParts(form, ["deck", projectPart])).toBe(true);
  expect(hasParts(form, ["deck", "nothing"])).toBe(false);
});

it("lacks only what can be mended", () => {
  const lacks = [
    { step: "du-an", kind: "pitch_missing" },
    { step: "nhom", kind: "official", name: "Lan" },
    { step: "idea", kind: "unanswered", fieldKey: "problem" },
    { step: "idea", kind: "file_missing", fieldKey: "deck" },
  ] as const;
  expect(lacksAskedFor(lacks, [])).toEqual(lacks);
  expect(lacksAskedFor(lacks, ["deck"])).toEqual([lacks[3]]);
  expect(lacksAskedFor(lacks, [teamPart, projectPart])).toEqual([lacks[0], lacks[1]]);
});

it("lets a guardian's form be brought with the team alone", () => {
  const asked = (fieldKeys: readonly string[]) => ({
    state: "supplement_asked" as const,
    window: undefined,
    supplement: { fieldKeys, dueAt: "2026-09-02T00:00:00.000Z" },
    inJudging: false,
  });
  const now = "2026-09-01T00:00:00.000Z";
  expect(mayChange(asked([teamPart]), now, "guardian.m1").ok).toBe(true);
  expect(mayChange(asked(["deck"]), now, "guardian.m1")).toEqual({ ok: false, error: "supplement_not_asked" });
});
