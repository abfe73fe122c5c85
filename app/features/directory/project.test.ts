import { expect, test } from "vitest";
import { cardFields, isPublic, searchableTexts, tiersFor } from "./project";

const texts = { name: "Sợi Mây", pitch: "Miến dong", pitchEn: "Noodles", summary: "Bí mật", needs: "Vốn" };

test("a hidden project hides every field, whatever was chosen beside the card", () => {
  expect(new Set(tiersFor(false, ["summary"]).map(({ tier }) => tier))).toEqual(new Set(["private"]));
});

test("a shown project shows its whole card, the summary and the team unless said otherwise", () => {
  const shown = tiersFor(true).filter(({ tier }) => tier === "public");
  expect(shown.map(({ field }) => field)).toEqual([...cardFields, "summary", "team"]);
});

test("what was chosen beside the card is shown, the rest is not", () => {
  const shown = tiersFor(true, ["needs"]).filter(({ tier }) => tier === "public");
  expect(shown.map(({ field }) => field)).toEqual([...cardFields, "needs"]);
});

test("a private project is found by no word", () => {
  expect(searchableTexts(texts, ["summary", "team"])).toEqual([]);
});

test("a public project is found by its public texts alone", () => {
  expect(searchableTexts(texts, ["name", "pitch"])).toEqual(["Sợi Mây", "Miến dong", "Noodles", null, null]);
});

test("a project is public when its name is", () => {
  expect(isPublic({ publicFields: ["pitch"] })).toBe(false);
  expect(isPublic({ publicFields: ["name"] })).toBe(true);
});
