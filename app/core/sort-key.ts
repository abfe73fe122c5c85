/** Letters in dictionary order; each is a letter of its own, so "đ" comes after every "d…". Source: CLDR, collation "vi". */
const letters = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];
/** Blanks and signs in the order of CLDR's root collation; signs in one group differ only as tones do. */
const signs = "\t \n \r \u0020 _ -‐ – — , ; : ! ? . · '‘’ \"“” ( ) [ ] { } @ * / \\ & # % • ` ^ ° + < = > | ~ $ £ ₫ €"
  .split(" ")
  .map((group) => group || " ");
/** Tones in dictionary order (huyền, hỏi, ngã, sắc, nặng), then the marks of other languages. */
const marks = [..."\u0300\u0309\u0303\u0301\u0323\u0306\u0302\u030c\u030a\u0308\u030b\u0307\u0338\u0327\u0328\u0304"];
/** Marks that make another letter rather than a tone, with the letters that take them. */
const shapes: Readonly<Record<string, string>> = { "\u0302": "aeo", "\u0306": "a", "\u031b": "ou" };

const ignored = /\p{Cc}|\p{Cf}|\p{Variation_Selector}|\u034f/u;
const isMark = /\p{Mn}/u;

type Cluster = { letter: string; readonly tail: string[] };
type Weight = { readonly primary: string; readonly secondary: string; readonly tertiary: string };

const weights = new Map<string, Weight>();
letters.forEach((letter, place) => {
  const primary = String.fromCharCode(0x41 + place);
  weights.set(letter, { primary, secondary: "0", tertiary: "0" });
  weights.set(letter.toUpperCase(), { primary, secondary: "0", tertiary: "1" });
});
for (const digit of "0123456789") weights.set(digit, { primary: digit, secondary: "0", tertiary: "0" });
signs.forEach((group, place) => {
  const primary = `#${String.fromCharCode(0x30 + place)}`;
  [...group].forEach((sign, variant) => {
    weights.set(sign, { primary, secondary: String(variant), tertiary: "0" });
  });
});

/**
 * A key whose byte order is the Vietnamese dictionary's order of the text: letters first (a ă â … d đ … o ô ơ …), then
 * tones, then small before capital. Only printable ASCII, so that `collate "C"` and SQLite sort it alike. Agrees with
 * `Intl.Collator("vi")` on Vietnamese and other accented Latin text, digits and the usual signs; other scripts and emoji
 * follow after z by code point. Up to about 2 bytes a letter, 7 for an emoji.
 */
export function sortKey(text: string): string {
  let primary = "";
  let secondary = "";
  let tertiary = "";
  for (const { letter, tail } of clusters(text)) {
    const weight = weights.get(letter) ?? foreign(letter);
    primary += weight.primary;
    secondary += weight.secondary + tail.map(markWeight).join("");
    tertiary += weight.tertiary;
  }
  return `${primary}!${secondary.replace(/0+$/, "")}!${tertiary.replace(/0+$/, "")}`.replace(/!+$/, "");
}

/**
 * The key of a person's name as Vietnamese lists are sorted: by given name (the last word), then by the middle names,
 * then by the family name. "Nguyễn Văn An" comes before "Lê Thị Bình".
 */
export function nameSortKey(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  const given = words.pop() ?? "";
  const [family = "", ...middle] = words;
  return [given, middle.join(" "), family].map(sortKey).join(" ").trimEnd();
}

/** Each letter with the marks that stay on it: "Ậ" is "Â" with a dot below. Marks without a letter stand alone. */
function clusters(text: string): Cluster[] {
  const found: Cluster[] = [];
  for (const character of text
    .normalize("NFD")
    .replaceAll("…", "...")
    .replace(/[\u00a0\u202f]/g, " ")) {
    if (ignored.test(character) && !weights.has(character)) continue;
    const current = found.at(-1);
    if (!current || !isMark.test(character)) found.push({ letter: character, tail: [] });
    else if (shapes[character]?.includes(current.letter.toLowerCase())) {
      current.letter = (current.letter + character).normalize("NFC");
    } else current.tail.push(character);
  }
  return found;
}

function markWeight(mark: string): string {
  const place = marks.indexOf(mark);
  return place < 0 ? `z${hex(mark)}` : String.fromCharCode(0x41 + place);
}

function foreign(character: string): Weight {
  if (isMark.test(character)) return { primary: "", secondary: markWeight(character), tertiary: "" };
  return { primary: `~${hex(character)}`, secondary: "0", tertiary: "0" };
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(6, "0");
}
