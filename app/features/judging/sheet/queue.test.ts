import { describe, expect, it } from "vitest";
import { inOrder, isInView, nextOf, type Queued, queueViewOf } from "./queue";

const row = (assignmentId: string, state: Queued["state"], isExtra = false): Queued => ({
  assignmentId,
  state,
  isExtra,
});
const ids = (rows: readonly Queued[]) => rows.map(({ assignmentId }) => assignmentId).join(" ");

describe("a judge's queue", () => {
  it("has what is begun first, then what was asked for on top, and what is submitted last", () => {
    const rows = [row("a", "submitted"), row("b", "published"), row("c", "published", true), row("d", "begun")];
    expect(ids(inOrder(rows, "judge round"))).toBe("d c b a");
  });

  it("keeps the listed order but starts at a place of the judge's own, the same every time", () => {
    const rows = ["a", "b", "c", "d", "e"].map((id) => row(id, "published"));
    const orders = Array.from({ length: 40 }, (_, judge) => ids(inOrder(rows, `judge ${judge}`)));
    const turns = ["a b c d e", "b c d e a", "c d e a b", "d e a b c", "e a b c d"];
    expect([...new Set(orders)].sort()).toEqual(turns);
    expect(ids(inOrder(rows, "judge 7"))).toBe(orders[7]);
  });

  it("loses nothing and is empty when nothing was given", () => {
    expect(inOrder([], "judge")).toEqual([]);
    expect(nextOf([])).toBeUndefined();
  });

  it("goes on with the first that is left, other than the one that is open", () => {
    const rows = [row("a", "begun"), row("b", "published"), row("c", "submitted")];
    expect(nextOf(rows)?.assignmentId).toBe("a");
    expect(nextOf(rows, "a")?.assignmentId).toBe("b");
    expect(nextOf([row("c", "submitted")])).toBeUndefined();
  });
});

describe("how a judge looks at the queue", () => {
  it.each([
    ["all", "published begun submitted"],
    ["left", "published begun"],
    ["begun", "begun"],
    ["submitted", "submitted"],
  ] as const)("%s shows %s", (view, shown) => {
    const states = (["published", "begun", "submitted"] as const).filter((state) => isInView({ state }, view));
    expect(states.join(" ")).toBe(shown);
  });

  it("is all of it unless the address asks for a part that exists", () => {
    expect([queueViewOf(null), queueViewOf("begun"), queueViewOf("draft")]).toEqual(["all", "begun", "all"]);
  });
});
