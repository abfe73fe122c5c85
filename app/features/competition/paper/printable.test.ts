import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf, printable } from "./printable";

const latin = (codePoint: number) => codePoint < 0x2000 && !(codePoint >= 0x300 && codePoint < 0x370);

describe("a text as paper can show it", () => {
  it.each([
    ["decomposed Vietnamese is composed", "Nguye\u0302\u0303n", "Nguyễn"],
    ["emoji are replaced visibly", "Miến 🍜 ngon", "Miến □ ngon"],
    ["lone surrogates are replaced", "a\ud800b", "a□b"],
    ["direction marks and NUL go", "a\u202eb\u0000c\u200b", "abc"],
    ["line ends are one kind, tabs are spaces", "a\r\nb\rc\td", "a\nb\nc d"],
  ])("%s", (_, text, shown) => expect(printable(text, latin)).toBe(shown));

  it("never throws, and leaves nothing the font lacks but the sign for it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const character of printable(text, latin)) {
          expect(character === "□" || latin(character.codePointAt(0) ?? 0)).toBe(true);
        }
      }),
    );
  });
});

describe("lines", () => {
  const widthOf = (text: string) => [...text].length;

  it("hold whole words while they fit, and break what doesn't", () => {
    expect([...linesOf("một hai ba", 7, widthOf)]).toEqual(["một hai", "ba"]);
    expect([...linesOf("abcdefgh ij", 3, widthOf)]).toEqual(["abc", "def", "gh", "ij"]);
    expect([...linesOf("", 3, widthOf)]).toEqual([""]);
  });

  it("are never too wide and lose no character", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, width) => {
        const lines = [...linesOf(text.replaceAll("\n", " "), width, widthOf)];
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replace(/[ \n]/g, ""));
      }),
    );
  });
});
