/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one canonical text of a JSON value: no blanks, keys in UTF-16 order, numbers as ECMAScript prints them. Snapshots
 * are hashed over it, so equal values have equal hashes. Throws on what has no canonical form: lone surrogates, NaN,
 * infinities, bigint, undefined, functions, and objects that are not plain (a Date must be made text first).
 * Source: RFC 8785, JSON Canonicalization Scheme.
 */
export function canonicalJson(value: Json): string {
  return write(value);
}

function write(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return writeString(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`no canonical JSON for ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${Array.from(value, write).join(",")}]`;
  if (typeof value !== "object" || !isPlain(value)) throw new TypeError(`no canonical JSON for ${describe(value)}`);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${writeString(key)}:${write(member)}`).join(",")}}`;
}

function writeString(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError("no canonical JSON for a lone surrogate");
  return JSON.stringify(text);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describe(value: unknown): string {
  return typeof value === "object" && value !== null ? value.constructor.name : typeof value;
}
