import { slug } from "~/core/slug";

const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const tens = ["", "X", "XX", "X".repeat(3), "XL", "L", "LX", "LXX", "LXXX", "XC"];
const roman = (n: number) => `${tens[Math.floor(n / 10)]}${ones[n % 10]}`;
const numerals = new Map(Array.from({ length: 99 }, (_, at) => [roman(at + 1), at + 1]));

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/**
 * What the next edition is probably called: the ordinal one more, every year of the 21st century so many years on, e.g.
 * "lần thứ II – 2026" → "lần thứ III – 2027", "first edition" → "second edition".
 */
export function nextEditionName(name: string, years = 1): string {
  return name
    .replace(/(lần(?: thứ)?\s+)([IVXLC]+|\d{1,2})(?![\p{L}\d])/giu, (whole, words: string, ordinal: string) => {
      if (/^\d+$/.test(ordinal)) return `${words}${Number(ordinal) + 1}`;
      const n = numerals.get(ordinal.toUpperCase());
      return n === undefined || n > 98 ? whole : `${words}${roman(n + 1)}`;
    })
    .replace(/\b([a-z]+)(?= edition\b)/gi, (word) => {
      const next = ordinals[ordinals.indexOf(word.toLowerCase()) + 1];
      return ordinals.includes(word.toLowerCase()) && next ? next : word;
    })
    .replace(/(?<!\d)20\d{2}(?!\d)/g, (year) => String(Number(year) + years));
}

/** The next edition's prefix of entry numbers: a year in two or four digits is so many years on, e.g. CB26- → CB27-. */
export function nextPrefix(prefix: string, years = 1): string {
  return prefix.replace(/(?<!\d)(?:20)?[2-9]\d(?!\d)/, (year) => String(Number(year) + years));
}

/** The name of the series that joins the editions: without ordinal and year. */
export function seriesNameOf(name: string): string {
  const bare = name
    .replace(/,?\s*lần(?: thứ)?\s+(?:[IVXLC]+|\d{1,2})(?![\p{L}\d])/giu, "")
    .replace(/(?:,?\s*năm\s+|\s*[–-]\s*|\s+)20\d{2}(?!\d)/gu, "")
    .replace(/[\s,–-]+$/u, "")
    .trim();
  return bare || name;
}

/** The name of the file that a set-up is handed over in. */
export function setupFileName(name: string): string {
  return `thiet-lap-${slug(name, "cuoc-thi")}.json`;
}
