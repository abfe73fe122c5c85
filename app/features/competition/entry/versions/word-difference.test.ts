import fc from "fast-check";
import { expect, it } from "vitest";
import { type Piece, wordDifference } from "./word-difference";

const told = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind]).join("");

it.each([
  ["nothing changed", "Miến dong Nguyên Bình", "Miến dong Nguyên Bình", "Miến dong Nguyên Bình"],
  ["a word came", "Miến Nguyên Bình", "Miến dong Nguyên Bình", "Miến [+dong +]Nguyên Bình"],
  ["a word went", "Miến dong Nguyên Bình", "Miến Nguyên Bình", "Miến [-dong -]Nguyên Bình"],
  ["a word changed", "bán ở chợ phiên", "bán ở siêu thị", "bán ở [-chợ phiên-][+siêu thị+]"],
  ["the first text", "", "Một câu.", "[+Một câu.+]"],
  ["a text was emptied", "Một câu.", "", "[-Một câu.-]"],
])("%s", (_, before, after, shown) => expect(told(wordDifference(before, after))).toBe(shown));

it("makes both texts again from its pieces, whatever they are", () => {
  const text = fc.array(fc.constantFrom("a ", "b ", "c\n", " ", "đ", "😀 ", "\ud800")).map((parts) => parts.join(""));
  const without = (pieces: readonly Piece[], kind: Piece["kind"]) =>
    pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join("");
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDifference(before, after);
      expect([without(pieces, "added"), without(pieces, "removed")]).toEqual([before, after]);
    }),
  );
});

it("stays quick where two long texts have little in common", () => {
  const long = (word: string) => Array.from({ length: 5_000 }, (_, at) => `${word}${at}`).join(" ");
  const pieces = wordDifference(`đầu ${long("a")} cuối`, `đầu ${long("b")} cuối`);
  expect(pieces.map(({ kind }) => kind)).toEqual(["same", "removed", "added", "same"]);
});
