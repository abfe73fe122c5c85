import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { form } from "~/i18n/vi/form";
import { joinedPieces, piecesOf } from "./pieces";
import type { SetupDocument } from "./setup-document";
import { setupDocumentSchema } from "./setup-document";
import { anySetup } from "./setup-document.arbitrary.testing";
import { readSetupFile, writeSetupFile } from "./setup-file";
import { setupTemplates, templateKeys } from "./templates/templates";

const read = (text: string) => readSetupFile(text, form.issues);
const textOf = (document: SetupDocument) => {
  const text = writeSetupFile(document);
  return text.ok ? text.value : text.error;
};
const provincial = JSON.parse(textOf(setupTemplates.provincial));
const changed = (change: object) => read(JSON.stringify({ ...provincial, ...change }));
const told = (reading: ReturnType<typeof read>) =>
  !reading.ok && reading.fault.kind === "complaints"
    ? reading.fault.complaints.map(({ path, sentence }) => `${path.join(".")}: ${sentence}`)
    : [];

describe("a set-up's file", () => {
  it("gives back what was written, and the same text again", () => {
    fc.assert(
      fc.property(anySetup, (document) => {
        const text = textOf(document);
        const again = read(text);
        expect(again).toEqual({ ok: true, value: document });
        expect(again.ok && textOf(again.value)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it.each(templateKeys)("the built-in %s is a whole one", (key) => {
    expect(setupDocumentSchema.parse(setupTemplates[key])).toEqual(setupTemplates[key]);
  });

  it("is told apart from other files, and from versions that we don't know", () => {
    const fault = (text: string) => {
      const reading = read(text);
      return reading.ok ? "read" : reading.fault.kind;
    };
    expect(fault("")).toBe("not_json");
    expect(fault("{")).toBe("not_json");
    expect(fault("PK\u0003\u0004")).toBe("not_json");
    expect(fault("[]")).toBe("other_format");
    expect(fault("null")).toBe("other_format");
    expect(fault('{"format":"khoi-entries","version":1}')).toBe("other_format");
    expect(fault('{"format":"khoi-setup","version":2}')).toBe("other_version");
    expect(fault('{"format":"khoi-setup","version":"1"}')).toBe("other_version");
    expect(fault('{"format":"khoi-setup","version":1}')).toBe("complaints");
    expect(fault(`${"[".repeat(1_000_000)}`)).toBe("not_json");
    expect(fault(`{"format":"khoi-setup","version":1,"rubrics":${"[".repeat(60)}${"]".repeat(60)}}`)).toBe("not_json");
  });

  it("reads a byte order mark, decomposed letters, other line ends; drops NUL, lone surrogates, strange keys", () => {
    const name = { vi: "Cuộc thi".normalize("NFD") };
    const rules = { vi: "Điều 1\r\nMột\u0000 hai \ud800" };
    const text = `\uFEFF${JSON.stringify({ ...provincial, competition: { ...provincial.competition, name, rules, id: "x" }, __proto__: { a: 1 } })}`;
    const reading = read(text);
    expect(reading.ok && [reading.value.competition.name.vi, reading.value.competition.rules.vi]).toEqual([
      "Cuộc thi",
      "Điều 1\nMột hai \ufffd",
    ]);
    expect(reading.ok && "id" in reading.value.competition).toBe(false);
  });

  it("says where something is wrong", () => {
    expect(told(changed({ phases: [{ ...provincial.phases[0], division: "khong_co" }] }))).toEqual([
      `phases.0.division: ${form.issues.custom.unknown_division}`,
    ]);
    expect(told(changed({ divisions: [provincial.divisions[0], provincial.divisions[0]] }))).toContain(
      `divisions.1.key: ${form.issues.custom.duplicate_key}`,
    );
    expect(told(changed({ rubrics: [] }))).toContain(
      `rounds.0.divisions.0.rubric: ${form.issues.custom.unknown_rubric}`,
    );
    expect(told(changed({ phases: [{ ...provincial.phases[0], from: "2026-09-01", until: "hôm nay" }] }))).toEqual([
      `phases.0.from: ${form.issues.custom.instant}`,
      `phases.0.until: ${form.issues.custom.instant}`,
    ]);
    expect(told(changed({ prizes: [{ ...provincial.prizes[0], amount: 1e30 }] }))).toHaveLength(1);
    expect(
      told(
        changed({ competition: { ...provincial.competition, numbering: { pattern: "{x}", scope: "competition" } } }),
      ),
    ).toEqual([`competition.numbering.pattern: ${form.issues.custom.number_pattern}`]);
  });

  it("counts what it doesn't tell of a file that is wrong everywhere", () => {
    const reading = changed({ phases: Array.from({ length: 150 }, () => 7) });
    expect(
      !reading.ok && reading.fault.kind === "complaints" && [reading.fault.complaints.length, reading.fault.more],
    ).toEqual([20, 130]);
  });

  it("goes through a form in pieces without losing a letter", () => {
    const text = `${"a".repeat(89_999)}😀${"ệ".repeat(100_000)}`;
    const pieces = piecesOf(text);
    expect(pieces.map((piece) => [...piece].length)).toEqual([90_000, 90_000, 10_000]);
    expect(joinedPieces((name) => pieces[Number(name.split(".")[1])])).toBe(text);
    expect(joinedPieces(() => null)).toBeUndefined();
  });

  it("never throws, whatever is in the place of a part", () => {
    const parts = Object.keys(provincial);
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue({ maxDepth: 6 }), (part, value) => {
        const reading = changed({ [part]: value });
        expect(reading.ok || reading.fault.kind).toBeTruthy();
      }),
      { numRuns: 200 },
    );
  });
});
