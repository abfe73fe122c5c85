/** What stands for a character that the font can't draw. */
const missingGlyph = "□";

/**
 * A text as paper can show it: NFC, line ends as \n, no control or direction marks, and every character without a glyph
 * replaced visibly. Total: emoji, lone surrogates and any script give a text, never an exception.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  let shown = "";
  for (const character of text.toWellFormed().normalize("NFC").replace(/\r\n?/g, "\n")) {
    if (character === "\n") shown += character;
    else if (character === "\t" || /\p{Zs}/u.test(character)) shown += " ";
    else if (/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector}/u.test(character)) continue;
    else shown += hasGlyph(character.codePointAt(0) ?? 0) ? character : missingGlyph;
  }
  return shown;
}

/**
 * One paragraph broken into lines no wider than `width`; a word wider than a line is broken where it must. `widthOf`
 * measures in the same unit. Yields line by line, so that a long text can be set piece by piece.
 */
export function* linesOf(paragraph: string, width: number, widthOf: (text: string) => number): Generator<string> {
  const space = widthOf(" ");
  let line = "";
  let used = 0;
  for (const word of paragraph.split(" ")) {
    if (word === "") continue;
    for (const [part, partWidth] of partsOf(word, width, widthOf)) {
      if (line !== "" && used + space + partWidth > width) {
        yield line;
        line = "";
        used = 0;
      }
      used += (line === "" ? 0 : space) + partWidth;
      line = line === "" ? part : `${line} ${part}`;
    }
  }
  yield line;
}

/** A word whole where it fits, else cut into the longest pieces that do. */
function* partsOf(
  word: string,
  width: number,
  widthOf: (text: string) => number,
): Generator<readonly [string, number]> {
  const whole = word.length > 400 ? Number.POSITIVE_INFINITY : widthOf(word);
  if (whole <= width) {
    yield [word, whole];
    return;
  }
  let part = "";
  let used = 0;
  for (const character of word) {
    const more = widthOf(character);
    if (part !== "" && used + more > width) {
      yield [part, used];
      part = "";
      used = 0;
    }
    part += character;
    used += more;
  }
  if (part !== "") yield [part, used];
}
