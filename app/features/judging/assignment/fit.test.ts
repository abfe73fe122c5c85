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

/** What nothing said of the entry and no load wanted come to, in Vietnamese. */
const plain = 50 + 75 + 25;

describe("the fit of a judge and an entry", () => {
  it("is the field they know, first of all", () => {
    expect(fitOf(judge({ fits: { herbs: 100 } }), entry(), "none")).toBe(550 + plain);
    expect(fitOf(judge({ fits: { tourism: 100 } }), entry(), "none")).toBe(plain);
  });

  it("counts up to two skills that the entry speaks of, whatever their accents", () => {
    const words = ["duoc lieu", "thuong mai dien tu"];
    const skilled = judge({ skills: ["Dược liệu", "Thương mại điện tử", "Kế toán"] });
    expect(fitOf(skilled, entry({ words: ["duoc lieu"] }), "none")).toBe(100 + plain);
    expect(fitOf(skilled, entry({ words }), "none")).toBe(200 + plain);
  });

  it("knows Vietnamese of a judge who names no language, and no other", () => {
    expect(fitOf(judge(), entry({ language: "en" }), "none")).toBe(plain - 50);
    expect(fitOf(judge({ languages: ["en"] }), entry({ language: "en" }), "none")).toBe(plain);
  });

  it("rises by 75 with an entry they would gladly judge, and falls as far with one they would rather not", () => {
    const all = (["gladly", "none", "rather_not"] as const).map((interest) => fitOf(judge(), entry(), interest));
    expect(all).toEqual([plain + 75, plain, plain - 75]);
  });

  it("lets no wish outweigh knowing the field", () => {
    const knows = fitOf(judge({ fits: { herbs: 70 } }), entry(), "rather_not");
    expect(knows).toBeGreaterThan(fitOf(judge({ fits: { herbs: 40 } }), entry(), "gladly"));
  });

  it("rises with a load wanted above the even share and falls below it", () => {
    const loads = [2, 4, 8, 80].map((wantedLoad) => fitOf(judge({ wantedLoad }), entry(), "none"));
    expect(loads).toEqual([138, 150, 175, 175]);
  });

  it("is told in terms that add up to it", () => {
    const [one, other] = [judge({ fits: { herbs: 70 }, skills: ["Dược liệu"] }), entry({ words: ["duoc lieu"] })];
    const sumOf = (terms: ReturnType<typeof explainFit>) =>
      Math.round(terms.reduce((sum, { value, weight }) => sum + value * weight, 0) / 10);
    for (const interest of ["gladly", "none", "rather_not", "unasked"] as const) {
      const terms = explainFit(one, other, interest);
      expect(terms.find(({ term }) => term === "skill")).toEqual({
        term: "skill",
        value: 50,
        weight: 20,
        words: ["Dược liệu"],
      });
      expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      expect(sumOf(terms)).toBe(fitOf(one, other, interest));
    }
  });

  it("of a run from before judges were asked is told by the terms of then", () => {
    const terms = explainFit(judge({ fits: { herbs: 100 } }), entry(), "unasked");
    expect(terms.map(({ term, weight }) => [term, weight])).toEqual([
      ["field", 65],
      ["skill", 20],
      ["language", 5],
      ["wish", 10],
    ]);
    expect(fitOf(judge({ fits: { herbs: 100 } }), entry(), "unasked")).toBe(750);
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
