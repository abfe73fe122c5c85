import { expect, test } from "vitest";
import { type Tier, tiers, tiersFrom } from "./project";
import { isVisible, type Relation, relations, textsFoundBy } from "./visibility";

test("who sees a field of which tier", () => {
  const seen = Object.fromEntries(
    tiers.map((tier) => [tier, relations.filter((relation) => isVisible(tier, relation))]),
  );
  expect(seen).toEqual({
    public: ["stranger", "investor", "named", "team"],
    investors: ["investor", "named", "team"],
    named: ["named", "team"],
    private: ["team"],
  } satisfies Record<Tier, Relation[]>);
});

const texts = {
  ...{ name: "Sợi Mây", pitch: "Miến dong", pitchEn: "Noodles", summary: "Bí mật", needs: "Vốn" },
  useOfFunds: "Mua máy",
};
const tiersOf = (said: Readonly<Record<string, Tier>>) =>
  tiersFrom(Object.entries(said).map(([field, tier]) => ({ field, tier })));

test("a project whose name is withheld is found by no stranger's word", () => {
  expect(textsFoundBy("stranger", texts, tiersOf({ name: "investors", pitch: "public" }))).toEqual([]);
});

test("a stranger finds by public texts, an investor also by what is shown to all investors", () => {
  const standing = tiersOf({ name: "public", pitch: "public", summary: "investors", use_of_funds: "investors" });
  expect(textsFoundBy("stranger", texts, standing)).toEqual(["Sợi Mây", "Miến dong", "Noodles"]);
  expect(textsFoundBy("investor", texts, standing)).toEqual(["Sợi Mây", "Miến dong", "Noodles", "Bí mật", "Mua máy"]);
});

test("what is shown to named investors alone is found by no word", () => {
  expect(textsFoundBy("investor", texts, tiersOf({ name: "named", summary: "named", needs: "private" }))).toEqual([]);
});
