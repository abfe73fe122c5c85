import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Criterion,
  computedMaximum,
  criteriaOf,
  isGroup,
  type RubricDefinition,
  rubricSchema,
  worthOf,
} from "./rubric";
import { addsUp, deepest, rubricFaults } from "./rubric-check";
import {
  addNode,
  changeCriterion,
  changeGroup,
  dropPlace,
  findNode,
  keysOf,
  moveNode,
  removeNode,
  stepNode,
} from "./rubric-edit";
import { outlineOf } from "./rubric-outline";

const criterion = (key: string): Criterion => ({
  key,
  title: { vi: key },
  weight: 100,
  minMark: 0,
  maxMark: 1_000,
  step: 50,
  levels: [],
});
const group = (key: string, ...children: RubricDefinition["nodes"]) => ({ key, title: { vi: key }, children });
const rubric: RubricDefinition = { nodes: [criterion("a"), group("g", criterion("b"), criterion("c"))] };

/** The tree in one line: "a g(b c)". */
const drawn = (nodes: RubricDefinition["nodes"]): string =>
  nodes.map((node) => (isGroup(node) ? `${node.key}(${drawn(node.children)})` : node.key)).join(" ");
const tree = (edited: ReturnType<typeof addNode>) => (edited.ok ? drawn(edited.value.nodes) : edited.error);

describe("editing a rubric", () => {
  it("adds at the end of the rubric or of a group, up to 60 lines", () => {
    expect(tree(addNode(rubric, criterion("d"), null))).toBe("a g(b c) d");
    expect(tree(addNode(rubric, criterion("d"), "g"))).toBe("a g(b c d)");
    expect(tree(addNode(rubric, criterion("d"), "a"))).toBe("not_found");
    const full = { nodes: Array.from({ length: 60 }, (_, n) => criterion(`c${n}`)) };
    expect(tree(addNode(full, criterion("d"), null))).toBe("invalid");
  });

  it("changes a criterion or a group wherever it stands", () => {
    const changed = changeCriterion(rubric, { ...criterion("c"), weight: 300 });
    expect(changed.ok && criteriaOf(changed.value).map(({ weight }) => weight)).toEqual([100, 100, 300]);
    expect(tree(changeCriterion(rubric, criterion("g")))).toBe("not_found");
    const named = changeGroup(rubric, { key: "g", title: { vi: "Nhóm mới" }, maximum: 2_000 });
    expect(named.ok && findNode(named.value.nodes, "g")).toMatchObject({ title: { vi: "Nhóm mới" }, maximum: 2_000 });
    expect(named.ok && tree(named)).toBe("a g(b c)");
  });

  it("removes a criterion but never the last; removing a group keeps what it holds", () => {
    const less = removeNode(rubric, "b");
    expect(tree(less)).toBe("a g(c)");
    expect(less.ok && tree(removeNode(less.value, "c"))).toBe("a g()");
    expect(tree(removeNode(rubric, "g"))).toBe("a b c");
    expect(tree(removeNode({ nodes: [criterion("a")] }, "a"))).toBe("in_use");
    expect(tree(removeNode(rubric, "x"))).toBe("not_found");
  });

  it("moves one place in reading order, into a group and out of it", () => {
    expect(tree(stepNode(rubric, "c", "up"))).toBe("a g(c b)");
    expect(tree(stepNode(rubric, "b", "up"))).toBe("a b g(c)");
    expect(tree(stepNode(rubric, "c", "down"))).toBe("a g(b) c");
    expect(tree(stepNode(rubric, "a", "down"))).toBe("g(a b c)");
    expect(tree(stepNode(rubric, "g", "up"))).toBe("g(b c) a");
    expect(tree(stepNode(rubric, "a", "up"))).toBe("a g(b c)");
    expect(tree(stepNode(rubric, "x", "up"))).toBe("not_found");
  });

  it("moves anywhere but into itself, too deep, or a deliverable into a group", () => {
    expect(tree(moveNode(rubric, "a", "g", 1))).toBe("g(b a c)");
    expect(tree(moveNode(rubric, "g", "g", 0))).toBe("invalid");
    const deep = { nodes: [group("g", group("h", criterion("a"))), group("i", criterion("b"))] };
    expect(tree(moveNode(deep, "i", "h", 0))).toBe("invalid");
    expect(tree(moveNode(deep, "i", "g", 0))).toBe("g(i(b) h(a))");
    const weighted = { nodes: [{ ...group("v", criterion("a")), share: 30 }, group("g", criterion("b"))] };
    expect(tree(moveNode(weighted, "v", "g", 0))).toBe("invalid");
  });

  it("drops before a line when dragged up, after it or into a group when dragged down", () => {
    expect(dropPlace(rubric.nodes, "c", "a")).toEqual({ parent: null, at: 0 });
    expect(dropPlace(rubric.nodes, "a", "g")).toEqual({ parent: "g", at: 0 });
    expect(dropPlace(rubric.nodes, "a", "c")).toEqual({ parent: "g", at: 2 });
    expect(dropPlace(rubric.nodes, "g", "b")).toBeNull();
    expect(dropPlace(rubric.nodes, "a", "a")).toBeNull();
  });
});

const keys = ["a", "b", "c", "g", "h", "n1", "n2", "x"];
const anyKey = fc.constantFrom(...keys);
const anyParent = fc.option(anyKey);
type Edit = (before: RubricDefinition) => ReturnType<typeof addNode>;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(anyKey, anyParent).map(
    ([key, parent]): Edit =>
      (before) =>
        keysOf(before.nodes).includes(key) ? { ok: true, value: before } : addNode(before, criterion(key), parent),
  ),
  fc.tuple(anyKey, anyParent).map(
    ([key, parent]): Edit =>
      (before) =>
        keysOf(before.nodes).includes(key) ? { ok: true, value: before } : addNode(before, group(key), parent),
  ),
  anyKey.map(
    (key): Edit =>
      (before) =>
        removeNode(before, key),
  ),
  fc.tuple(anyKey, fc.constantFrom("up" as const, "down" as const)).map(
    ([key, direction]): Edit =>
      (before) =>
        stepNode(before, key, direction),
  ),
  fc.tuple(anyKey, anyParent, fc.nat(5)).map(
    ([key, parent, at]): Edit =>
      (before) =>
        moveNode(before, key, parent, at),
  ),
  fc.tuple(anyKey, fc.option(fc.integer({ min: 1, max: 100 }))).map(
    ([key, share]): Edit =>
      (before) =>
        changeGroup(before, { key, title: { vi: key }, ...(share === null ? {} : { share }) }),
  ),
);

describe("any sequence of edits", () => {
  it("leaves a valid tree with every key once, and loses no criterion by a move", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        let standing = rubric;
        for (const apply of edits) {
          const edited = apply(standing);
          if (edited.ok) standing = edited.value;
          const all = keysOf(standing.nodes);
          expect(rubricSchema.safeParse(standing).success).toBe(true);
          expect(new Set(all).size).toBe(all.length);
          expect(criteriaOf(standing).length).toBeGreaterThan(0);
          expect(Math.max(...outlineOf(standing).map(({ depth }) => depth))).toBeLessThanOrEqual(deepest);
        }
      }),
    );
  });

  it("steps and drops keep exactly the same keys", () => {
    fc.assert(
      fc.property(anyKey, anyKey, fc.constantFrom("up" as const, "down" as const), (key, over, direction) => {
        const before = [...keysOf(rubric.nodes)].sort();
        const stepped = stepNode(rubric, key, direction);
        if (stepped.ok) expect([...keysOf(stepped.value.nodes)].sort()).toEqual(before);
        const place = dropPlace(rubric.nodes, key, over);
        const moved = place && moveNode(rubric, key, place.parent, place.at);
        if (moved?.ok) expect([...keysOf(moved.value.nodes)].sort()).toEqual(before);
      }),
    );
  });
});

describe("what a rubric adds up to", () => {
  it("is the sum of what its criteria are worth, groups or not", () => {
    const worths = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(worths, fc.boolean(), (points, isGrouped) => {
        const nodes = points.map((most, n) => ({ ...criterion(`c${n}`), maxMark: most * 100 }));
        const built = { nodes: isGrouped ? [group("g", ...nodes)] : nodes };
        const sum = criteriaOf(built).reduce((all, one) => all + worthOf(one), 0);
        expect(computedMaximum(criteriaOf(built))).toBe(sum);
        expect(addsUp(built, sum)).toBe(true);
        expect(rubricFaults(built, sum + 100)).toEqual([{ kind: "total", computed: sum, expected: sum + 100 }]);
      }),
    );
  });

  it("counts a deliverable's hundred points for its share", () => {
    const half = { ...criterion("p"), maxMark: 5_000 };
    const video = { ...group("video", half, { ...half, key: "q" }), share: 30 };
    const plan = { ...criterion("plan"), scale: "share" as const, weight: 70, maxMark: 10_000 };
    const built = { nodes: [video, plan] };
    expect(criteriaOf(built).map(({ weight }) => weight)).toEqual([30, 30, 70]);
    expect(rubricFaults(built, 10_000)).toEqual([]);
    const short = { nodes: [{ ...group("video", half), share: 30 }, plan] };
    expect(rubricFaults(short, 10_000)).toEqual([
      { kind: "total", computed: 8_500, expected: 10_000 },
      { kind: "group", key: "video", computed: 5_000, expected: 10_000 },
    ]);
  });

  it("names a group that is over, under or empty, and a rubric with nothing to judge", () => {
    const over = { nodes: [{ ...group("g", criterion("a"), criterion("b")), maximum: 1_500 }, group("h")] };
    expect(rubricFaults(over, 2_000)).toEqual([
      { kind: "group", key: "g", computed: 2_000, expected: 1_500 },
      { kind: "empty_group", key: "h" },
    ]);
    const organizers = { nodes: [{ ...criterion("a"), source: "organizer" as const }] };
    expect(rubricFaults(organizers, 1_000)).toEqual([{ kind: "nothing_to_judge" }]);
  });
});
