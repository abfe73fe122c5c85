import { slug } from "~/core/slug";

const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
const roman = (n: number) => `${tens[Math.floor(n / 10)]}${ones[n % 10]}`;
const numerals = new Map(Array.from({ length: 99 }, (_, at) => [roman(at + 1), at + 1]));

/**
 * What next year's edition is probably called: the ordinal after "lần thứ" and every year of the 21st century one more,
 * e.g. "lần thứ II – 2026" → "lần thứ III – 2027".
 */
export function nextEditionName(name: string): string {
  return name
    .replace(/(lần(?: thứ)?\s+)([IVXLC]+|\d{1,2})(?![\p{L}\d])/giu, (whole, words: string, ordinal: string) => {
      if (/^\d+$/.test(ordinal)) return `${words}${Number(ordinal) + 1}`;
      const n = numerals.get(ordinal.toUpperCase());
      return n === undefined || n > 98 ? whole : `${words}${roman(n + 1)}`;
    })
    .replace(/(?<!\d)20\d{2}(?!\d)/g, (year) => String(Number(year) + 1));
}

/** The next edition's prefix of entry numbers: a year in two or four digits is one more, e.g. CB26- → CB27-. */
export function nextPrefix(prefix: string): string {
  return prefix.replace(/(?<!\d)(?:20)?[2-9]\d(?!\d)/, (year) => String(Number(year) + 1));
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
