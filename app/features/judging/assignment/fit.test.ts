import { describe, expect, it } from "vitest";
import { explainFit, type FitEntry, type FitJudge, fitOf, languageOf, wordsIn } from "./fit";

const judge = (given: Partial<FitJudge> = {}): FitJudge => ({
  fits: {},
  skills: [],
  languages: [],
  wantedLoad: null,
  fairLoad: 4,
  ...given,
});
const entry = (given: Partial<FitEntry> = {}): FitEntry => ({ fieldId: "herbs", words: [], language: "vi", ...given });

describe("the fit of a judge and an entry", () => {
  it("is the field they know, first of all", () => {
    expect(fitOf(judge({ fits: { herbs: 100 } }), entry())).toBe(650 + 50 + 50);
    expect(fitOf(judge({ fits: { tourism: 100 } }), entry())).toBe(50 + 50);
  });

  it("counts up to two skills that the entry speaks of, whatever their accents", () => {
    const words = ["duoc lieu", "thuong mai dien tu"];
    const skilled = judge({ skills: ["Dược liệu", "Thương mại điện tử", "Kế toán"] });
    expect(fitOf(skilled, entry({ words: ["duoc lieu"] }))).toBe(100 + 100);
    expect(fitOf(skilled, entry({ words }))).toBe(200 + 100);
  });

  it("knows Vietnamese of a judge who names no language, and no other", () => {
    expect(fitOf(judge(), entry({ language: "en" }))).toBe(50);
    expect(fitOf(judge({ languages: ["en"] }), entry({ language: "en" }))).toBe(100);
  });

  it("rises with a load wanted above the even share and falls below it", () => {
    expect([2, 4, 8, 80].map((wantedLoad) => fitOf(judge({ wantedLoad }), entry()))).toEqual([75, 100, 150, 150]);
  });

  it("is told in terms that add up to it", () => {
    const [one, other] = [judge({ fits: { herbs: 70 }, skills: ["Dược liệu"] }), entry({ words: ["duoc lieu"] })];
    const terms = explainFit(one, other);
    expect(terms.find(({ term }) => term === "skill")).toEqual({
      term: "skill",
      value: 50,
      weight: 20,
      words: ["Dược liệu"],
    });
    expect(Math.round(terms.reduce((sum, { value, weight }) => sum + value * weight, 0) / 10)).toBe(fitOf(one, other));
  });
});

it("finds skills as whole words only", () => {
  expect(wordsIn("Trà dược liệu, bán trên sàn.", ["Dược liệu", "Dược", "liệu pháp", " "])).toEqual([
    "duoc lieu",
    "duoc",
  ]);
});

it("takes a text with Vietnamese letters, or none at all, for Vietnamese", () => {
  expect(["Trà dược liệu", "", "Herbal tea"].map(languageOf)).toEqual(["vi", "vi", "en"]);
});
