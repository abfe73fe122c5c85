import { describe, expect, it } from "vitest";
import { readInstance } from "./read-instance";

const good = {
  reviewsPerEntry: 1,
  entries: [{ id: "e1" }, { id: "e2", reviews: 2 }],
  judges: [
    { id: "j1", minLoad: 0, maxLoad: 2 },
    { id: "j2", maxLoad: 3 },
  ],
  affinity: [["j1", "e1", 0.5]],
};
const read = (changes: object) => readInstance(JSON.stringify({ ...good, ...changes }));

describe("a good file", () => {
  it("is read, with what it leaves out", () => {
    expect(read({ note: "unknown fields are left alone" })).toEqual({
      ok: true,
      value: {
        ...good,
        judges: [
          { id: "j1", minLoad: 0, maxLoad: 2 },
          { id: "j2", minLoad: 0, maxLoad: 3 },
        ],
        conflicts: [],
        kept: [],
        apart: [],
        floorShare: 0,
        seed: 1,
      },
    });
  });

  it("may begin with a byte order mark, and say a conflict twice", () => {
    expect(readInstance(`\uFEFF${JSON.stringify(good)}`).ok).toBe(true);
    expect(
      read({
        conflicts: [
          ["j1", "e1"],
          ["j1", "e1"],
        ],
      }).ok,
    ).toBe(true);
  });

  it("may call a judge by a name that objects know", () => {
    const text =
      '{"reviewsPerEntry":0,"entries":[],"judges":[{"id":"__proto__","maxLoad":1},{"id":"toString","maxLoad":1}]}';
    expect(readInstance(text)).toMatchObject({
      ok: true,
      value: { judges: [{ id: "__proto__" }, { id: "toString" }] },
    });
  });
});

describe("a bad file is told in one line", () => {
  it.each<[string, string, string]>([
    ["nothing", " \n", "The file is empty."],
    ["no object", "[]", "The file must hold one JSON object."],
    ["no fields", "{}", "reviewsPerEntry must be a whole number from 0, not absent."],
    [
      "a hidden prototype",
      '{"__proto__":{"reviewsPerEntry":1}}',
      "reviewsPerEntry must be a whole number from 0, not absent.",
    ],
    [
      "a number without end",
      '{"reviewsPerEntry":1e999}',
      "reviewsPerEntry must be a whole number from 0, not Infinity.",
    ],
  ])("%s", (_, text, error) => {
    expect(readInstance(text)).toEqual({ ok: false, error });
  });

  it.each(["{", '{"reviewsPerEntry": NaN}', "\u0000", `${"[".repeat(200_000)}`])("no JSON: %j", (text) => {
    const answer = readInstance(text);
    expect(answer.ok ? "read" : answer.error).toMatch(/^The file isn't JSON: [^\n]*\.$/);
  });

  it.each<[object, string]>([
    [{ reviewsPerEntry: -1 }, "reviewsPerEntry must be a whole number from 0, not -1."],
    [{ reviewsPerEntry: "3" }, 'reviewsPerEntry must be a whole number from 0, not "3".'],
    [{ entries: {} }, "entries must be a list, not an object."],
    [{ entries: ["e1"] }, "entries[0] must be an object with an id."],
    [{ entries: [{ id: 7 }] }, "entries[0].id must be a text, not 7."],
    [{ entries: [{ id: "" }] }, 'entries[0].id must be a text, not "".'],
    [{ entries: [{ id: "e1", reviews: 1.5 }] }, "entries[0].reviews must be a whole number from 0, not 1.5."],
    [{ entries: [{ id: "e1" }, { id: "e1" }] }, 'entries[1] has the id "e1" a second time.'],
    [{ judges: [{ id: "j1" }] }, "judges[0].maxLoad must be a whole number from 0, not absent."],
    [{ judges: [{ id: "j1", minLoad: 3, maxLoad: 2 }] }, "judges[0].minLoad 3 is above its maxLoad 2."],
    [{ judges: [{ id: "j1", maxLoad: 1e300 }] }, "judges[0].maxLoad must be a whole number from 0, not 1e+300."],
    [{ judges: [...good.judges, { id: "j2", maxLoad: 1 }] }, 'judges[2] has the id "j2" a second time.'],
    [{ affinity: 3 }, "affinity must be a list, not 3."],
    [{ affinity: [["j1", "e1"]] }, "affinity[0] must have 3 items, not 2."],
    [{ affinity: [["j9", "e1", 1]] }, 'affinity[0] names a judge that doesn\'t exist: "j9".'],
    [{ affinity: [["j1", "e\n9", 1]] }, 'affinity[0] names an entry that doesn\'t exist: "e\\n9".'],
    [{ affinity: [["j1", "e1", null]] }, "affinity[0][2] must be a number, not null."],
    [
      { affinity: [["j1", "e1", 1e13]] },
      "affinity[0][2] must be from -1000000000000 to 1000000000000, not 10000000000000.",
    ],
    [
      {
        affinity: [
          ["j1", "e1", 1],
          ["j1", "e1", 2],
        ],
      },
      'affinity[1] names "j1" and "e1" a second time.',
    ],
    [{ conflicts: [["j1"]] }, "conflicts[0] must have 2 items, not 1."],
    [{ conflicts: [["e1", "j1"]] }, 'conflicts[0] names a judge that doesn\'t exist: "e1".'],
    [
      {
        kept: [
          ["j1", "e1"],
          ["j1", "e1"],
        ],
      },
      'kept[1] names "j1" and "e1" a second time.',
    ],
    [{ apart: [["j1", "j1"]] }, 'apart[0] keeps "j1" apart from themselves.'],
    [{ apart: [["j1", "e1"]] }, 'apart[0] names a judge that doesn\'t exist: "e1".'],
    [{ floorShare: 1.2 }, "floorShare must be from 0 to 1, not 1.2."],
    [{ floorShare: true }, "floorShare must be a number, not true."],
    [{ seed: 0.5 }, "seed must be a whole number, not 0.5."],
  ])("%j", (changes, error) => {
    expect(read(changes)).toEqual({ ok: false, error });
  });
});
