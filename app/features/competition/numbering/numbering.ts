import { fold } from "~/core/fold";
import { err, ok, type Result } from "~/core/result";

export const numberingScopes = ["competition", "division"] as const;
/** What one counter counts: all entries of the competition, or those of each division. */
export type NumberingScope = (typeof numberingScopes)[number];

export type Numbering = { readonly pattern: string; readonly scope: NumberingScope };

/** What entries are numbered by where nothing else was set: CB26-031. */
export const defaultNumbering: Numbering = { pattern: "{prefix}{n:3}", scope: "competition" };

export const longestPattern = 60;
export const longestCode = 6;

export type NumberingFault =
  | "pattern_invalid"
  | "pattern_without_count"
  | "pattern_without_division"
  | "code_missing"
  | "code_invalid"
  | "code_repeated"
  | "code_joins_count";

type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "prefix" | "division" }
  | { readonly kind: "count"; readonly digits: number };

const parts = /\{(prefix|division|n)(?::([1-6]))?\}|([A-Z0-9./-]+)|([\s\S])/g;
const separator = /[./-]/;
const codeShape = /^[A-Z0-9]{1,6}$/;

/** The parts of a pattern. Fails on anything but capitals, digits, "-", "/", "." and our three names, each once at most. */
function partsOf(pattern: string): Result<readonly Part[], "pattern_invalid" | "pattern_without_count"> {
  if (pattern.length === 0 || pattern.length > longestPattern) return err("pattern_invalid");
  const found: Part[] = [];
  for (const [, name, digits, text, other] of pattern.matchAll(parts)) {
    if (other !== undefined || (digits !== undefined && name !== "n")) return err("pattern_invalid");
    if (text !== undefined) found.push({ kind: "text", text });
    else if (name === "n") found.push({ kind: "count", digits: digits === undefined ? 1 : Number(digits) });
    else if (name === "prefix" || name === "division") found.push({ kind: name });
  }
  const named = found.filter(({ kind }) => kind !== "text").map(({ kind }) => kind);
  if (new Set(named).size !== named.length) return err("pattern_invalid");
  return named.includes("count") ? ok(found) : err("pattern_without_count");
}

/** Whether a pattern speaks of divisions; then each needs a code. */
export function namesDivision(pattern: string): boolean {
  return pattern.includes("{division}");
}

/**
 * Whether a scheme gives every entry a number of its own, whatever is counted. Fails with `pattern_without_division` when
 * each division counts for itself but the number doesn't name it; with `code_missing`, `code_invalid`, `code_repeated` for
 * the divisions' codes; and with `code_joins_count` when a code with digits could run into the count ("A1" + "2" is also
 * "A" + "12").
 */
export function checkNumbering(numbering: Numbering, codes: readonly string[]): Result<undefined, NumberingFault> {
  const read = partsOf(numbering.pattern);
  if (!read.ok) return read;
  if (!namesDivision(numbering.pattern)) {
    return numbering.scope === "division" ? err("pattern_without_division") : ok();
  }
  if (codes.some((code) => code === "")) return err("code_missing");
  if (codes.some((code) => !codeShape.test(code))) return err("code_invalid");
  if (new Set(codes).size !== codes.length) return err("code_repeated");
  return isApart(read.value) || codes.every((code) => !/\d/.test(code)) ? ok() : err("code_joins_count");
}

/**
 * A free code for a division: the first letters of its name's words, else letters in their order. It has no digits, so
 * that it never runs into the count.
 */
export function codeFor(name: string, taken: readonly string[]): string {
  const words =
    fold(name)
      .toUpperCase()
      .match(/[A-Z]+/g) ?? [];
  const initials = words.map((word) => word.slice(0, 1)).join("");
  const base = initials.slice(0, longestCode) || "A";
  const endings = [...letters].flatMap((one) => [one, ...[...letters].map((other) => one + other)]);
  const tries = [base, ...endings.map((ending) => base.slice(0, longestCode - ending.length) + ending)];
  return tries.find((code) => !taken.includes(code)) ?? base;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Whether a sign of the pattern itself stands between division and count. */
function isApart(pattern: readonly Part[]): boolean {
  const ends = [
    pattern.findIndex(({ kind }) => kind === "division"),
    pattern.findIndex(({ kind }) => kind === "count"),
  ];
  const between = pattern.slice(Math.min(...ends), Math.max(...ends));
  return between.some((part) => part.kind === "text" && separator.test(part.text));
}

const keyDigits = 10;
const pad = (count: number, digits: number) => String(count).padStart(digits, "0");

/**
 * The number of an entry and the key it sorts by, in which the count always has ten digits: CB26-031 before CB26-1204.
 * Throws on a pattern that `checkNumbering` refuses.
 */
export function numberFor(
  pattern: string,
  given: { readonly prefix: string; readonly code: string; readonly count: number },
): { readonly number: string; readonly key: string } {
  const read = partsOf(pattern);
  if (!read.ok) throw new Error(`entries are numbered by "${pattern}": ${read.error}`);
  const write = (least: number) =>
    read.value
      .map((part) => {
        if (part.kind === "text") return part.text;
        if (part.kind === "prefix") return given.prefix;
        return part.kind === "count" ? pad(given.count, Math.max(part.digits, least)) : given.code;
      })
      .join("");
  return { number: write(0), key: write(keyDigits) };
}

/** The key of a number that no scheme of ours gave, e.g. one from a paper register: its last digits count. */
export function keyOfNumber(number: string): string {
  return number.replace(/\d+(?=\D*$)/, (digits) => digits.padStart(keyDigits, "0"));
}
