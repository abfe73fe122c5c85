const combiningMarks = /[\u0300-\u036f]/g;
const whitespace = /\s+/g;
/** On decomposed text: o, a tone, then a or e; and u, a tone, then y, unless the u belongs to "qu". */
const oldPlacement =
  /(o|(?<!q)u(?=[\u0300\u0301\u0303\u0309\u0323]y))([\u0300\u0301\u0303\u0309\u0323])([aey][\u0302\u0306]?)/g;

/** Text as it is stored: composed (NFC), nothing else changed. Lone surrogates pass through. */
export function nfc(text: string): string {
  return text.normalize("NFC");
}

/**
 * Text as it is searched: no marks, đ as d, lower case, one space between words, none around. "Đổi mới  SÁNG tạo" →
 * "doi moi sang tao". Folding twice changes nothing. Queries and stored text are folded by this same function.
 */
export function fold(text: string): string {
  const bare = text.normalize("NFD").replace(combiningMarks, "").replace(/[đĐ]/g, "d");
  return bare.toLowerCase().replace(whitespace, " ").trim();
}

/**
 * Text with its tones, for finding exact-accent matches: lower case, one space between words, and the tone of oa, oe
 * and uy always on the second vowel, so that the old "hòa" and the new "hoà" are one word while "hoá" stays another.
 * After q the u is part of the consonant and nothing moves: "quý" has only one spelling.
 */
export function toneKey(text: string): string {
  const decomposed = text.normalize("NFD").toLowerCase().normalize("NFD");
  return decomposed.replace(oldPlacement, "$1$3$2").normalize("NFC").replace(whitespace, " ").trim();
}
