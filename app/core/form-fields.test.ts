import fc from "fast-check";
import { expect, it } from "vitest";
import { treeOfFields } from "./form-fields";

it("nests dotted names, makes lists of numbered ones and collects those that end in []", () => {
  expect(
    treeOfFields([
      ["name", "Sợi Mây"],
      ["team.1.name", "B"],
      ["team.0.name", "A"],
      ["fields[]", "x"],
      ["fields[]", "y"],
      ["agree", "no"],
      ["agree", "yes"],
    ]),
  ).toEqual({ name: "Sợi Mây", team: [{ name: "A" }, { name: "B" }], fields: ["x", "y"], agree: "yes" });
});

it("reaches no prototype", () => {
  const tree = treeOfFields([
    ["__proto__.admin", "1"],
    ["constructor.prototype.admin", "1"],
    ["a.__proto__.admin", "1"],
  ]);
  expect(tree).toEqual({});
  expect(({} as { admin?: string }).admin).toBeUndefined();
});

it("refuses too many fields, too deep names and too long values", () => {
  expect(treeOfFields(Array.from({ length: 2_001 }, (_, i): [string, string] => [`f${i}`, ""]))).toBeUndefined();
  expect(treeOfFields([["a.b.c.d.e.f.g", ""]])).toBeUndefined();
  expect(treeOfFields([["a", "x".repeat(200_001)]])).toBeUndefined();
});

it("stores what both databases can: NFC, \\n, no zero byte, no lone surrogate", () => {
  expect(treeOfFields([["a", "Đo\u0302\u0309i\r\nmới\u0000\ud800"]])).toEqual({ a: "Đổi\nmới\ufffd" });
});

it("never throws, whatever the names and values are", () => {
  const name = fc.oneof(fc.string(), fc.constantFrom("a", "a.b", "a.0", "a[]", "a.b[]", "__proto__", "a..b", "."));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: "binary" }))), (entries) => {
      treeOfFields(entries);
    }),
  );
});
