import { expect, test } from "vitest";
import { cardFields, isPublic, isSimple, switchedTiers, tiersFor, tiersFrom } from "./project";

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

test("a project is public when its name is", () => {
  expect(isPublic({ publicFields: ["pitch"] })).toBe(false);
  expect(isPublic({ publicFields: ["name"] })).toBe(true);
});

test("the switch leaves alone what only investors see, and closes everything when it hides", () => {
  const standing = tiersFrom([
    { field: "name", tier: "public" },
    { field: "summary", tier: "public" },
    { field: "needs", tier: "investors" },
    { field: "revenue", tier: "named" },
    { field: "website", tier: "no tier of ours" },
  ]);
  const shown = switchedTiers(standing, true, []);
  expect(shown).toMatchObject({ name: "public", pitch: "public", summary: "private", needs: "investors" });
  expect(shown).toMatchObject({ revenue: "named", website: "private" });
  expect(switchedTiers(standing, true, ["needs"]).needs).toBe("public");
  expect(new Set(Object.values(switchedTiers(standing, false)))).toEqual(new Set(["private"]));
});

test("the switch can say only what is public or private, with the card in one", () => {
  expect(isSimple(tiersFrom([]))).toBe(true);
  expect(isSimple(tiersFrom(tiersFor(true)))).toBe(true);
  expect(isSimple(tiersFrom([{ field: "name", tier: "public" }]))).toBe(false);
  expect(isSimple(tiersFrom([...tiersFor(true), { field: "raising", tier: "investors" }]))).toBe(false);
});
