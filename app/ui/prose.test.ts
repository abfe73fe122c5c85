import { expect, test } from "vitest";
import { blocksOf } from "./prose";

test("an empty line ends a paragraph, a line break stays within it", () => {
  expect(blocksOf("Một\nhai\r\n\r\nba")).toEqual([
    { kind: "text", at: 0, text: "Một\nhai" },
    { kind: "text", at: 3, text: "ba" },
  ]);
});

test("lines with a dash or a number become lists, a new kind of list starts anew", () => {
  expect(blocksOf("Gồm:\n- một\n– hai\n1. ba")).toEqual([
    { kind: "text", at: 0, text: "Gồm:" },
    {
      kind: "list",
      at: 1,
      ordered: false,
      items: [
        { at: 1, text: "một" },
        { at: 2, text: "hai" },
      ],
    },
    { kind: "list", at: 3, ordered: true, items: [{ at: 3, text: "ba" }] },
  ]);
});

test("markup is only text", () => {
  expect(blocksOf("<b>đậm</b>")).toEqual([{ kind: "text", at: 0, text: "<b>đậm</b>" }]);
});
