import { nfc } from "./fold";

/** A form's fields as nested values: strings, lists and objects without a prototype. */
export type FormTree = { [key: string]: FormTree | string | string[] | FormTree[] };

const mostFields = 2_000;
const deepest = 6;
const longestValue = 200_000;
const refusedKeys = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Fields such as `name`, `team.0.email` and `fields[]` as a tree: dots nest, whole-number keys make a list, a name
 * ending in `[]` collects every value. Files are left out. Fails (undefined) on more than 2,000 fields, six levels or
 * 200,000 characters, so that a hostile form costs little. A repeated plain name keeps its last value.
 */
export function treeOfFields(entries: Iterable<[string, unknown]>): FormTree | undefined {
  const tree: FormTree = Object.create(null);
  let fields = 0;
  for (const [name, value] of entries) {
    if (typeof value !== "string") continue;
    if (++fields > mostFields || value.length > longestValue) return undefined;
    const isList = name.endsWith("[]");
    const keys = (isList ? name.slice(0, -2) : name).split(".");
    if (keys.length > deepest) return undefined;
    if (keys.some((key) => key === "" || refusedKeys.has(key))) continue;
    if (!place(tree, keys, clean(value), isList)) return undefined;
  }
  return listsOf(tree) as FormTree;
}

function place(tree: FormTree, keys: readonly string[], value: string, isList: boolean): boolean {
  let node = tree;
  for (const key of keys.slice(0, -1)) {
    const next = node[key] ?? Object.create(null);
    if (typeof next !== "object" || Array.isArray(next)) return false;
    node[key] = next;
    node = next;
  }
  const last = keys.at(-1) ?? "";
  const known = node[last];
  if (!isList) {
    if (typeof known === "object") return false;
    node[last] = value;
    return true;
  }
  if (known !== undefined && !Array.isArray(known)) return false;
  node[last] = [...((known as string[] | undefined) ?? []), value];
  return true;
}

/** NFC, line ends as \n, and no lone surrogates, which neither database can store. */
function clean(value: string): string {
  return nfc(value).replace(/\r\n?/g, "\n").toWellFormed().replaceAll("\u0000", "");
}

function listsOf(value: FormTree[string]): FormTree[string] {
  if (typeof value === "string" || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  for (const key of keys) value[key] = listsOf(value[key] as FormTree[string]);
  if (keys.length === 0 || !keys.every((key) => /^\d{1,4}$/.test(key))) return value;
  return keys.sort((a, b) => Number(a) - Number(b)).map((key) => value[key] as FormTree);
}
