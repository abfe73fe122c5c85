import { expect, it } from "vitest";
import { overDivision, presidedBy, presiding } from "./presiding";

const chairs = [
  { accountId: "all", divisionId: null },
  { accountId: "ideas", divisionId: "a" },
];
const round = { chairs, divisions: [{ id: "a" }, { id: "b" }], chairAccountIds: ["all", "ideas"] };

it("is by division: a chair of one presides over that one alone", () => {
  expect(presiding(chairs, "a")).toEqual(["all", "ideas"]);
  expect(presiding(chairs, "b")).toEqual(["all"]);
  expect(presiding(chairs.slice(1), "b")).toEqual([]);
  expect(overDivision(round, "b").chairAccountIds).toEqual(["all"]);
  expect(presidedBy(round, "ideas").divisions).toEqual([{ id: "a" }]);
  expect(presidedBy(round, "all").divisions).toHaveLength(2);
  expect(presidedBy(round, "nobody").divisions).toEqual([]);
});
