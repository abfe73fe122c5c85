import { fold } from "~/core/fold";

export const shortestPassword = 10;
export const longestPassword = 200;

/** Words that a password must not consist of; digits and signs around them don't help. */
const commonWords = new Set(
  (
    "password passw0rd passwords matkhau matkhaucuatoi anhyeuem emyeuanh yeuem iloveyou khongbiet khongcomatkhau vietnam " +
    "caobang khoinghiep khoinghiepsangtao doimoisangtao techfest khoi qwerty qwertyuiop asdfghjkl zxcvbnm qwertyasdf " +
    "administrator quantri letmein welcome abcdef abcdefgh abcdefghij football baseball sunshine princess superman"
  ).split(" "),
);
const rows = [
  "01234567890123456789",
  "98765432109876543210",
  "qwertyuiopasdfghjklzxcvbnm",
  "abcdefghijklmnopqrstuvwxyz",
];

/**
 * Whether a password is among the first that anyone would try: a common word with digits or signs about it, a run along
 * the keyboard, at most three different characters, one piece repeated. Length is the form's matter.
 */
export function isCommonPassword(password: string): boolean {
  const plain = fold(password).replace(/\s+/g, "");
  const word = plain.replace(/^[^a-z]+|[^a-z]+$/g, "");
  if (new Set(plain).size <= 3) return true;
  if (word !== "" && commonWords.has(word)) return true;
  if (rows.some((row) => row.includes(plain))) return true;
  const piece = /^(.{1,5})\1+$/.exec(plain)?.[1];
  return piece !== undefined;
}
