import { err, ok, type Result } from "~/core/result";
import type { Instance } from "./instance";
import { PairSet } from "./pair-set";

/** No more pairs than these may be thought of: a bit for each of them is kept. */
const mostPairs = 2_000_000_000;
const largestFit = 1_000_000_000_000;

/**
 * An instance out of a file's text. What is wrong with it is told in one line: not JSON, something absent or of the wrong
 * type, a judge or entry that doesn't exist or stands there twice, an affinity or a kept pair named twice, a number out of
 * its range. Fields it doesn't know are left alone; a conflict said twice says the same.
 */
export function readInstance(text: string): Result<Instance, string> {
  try {
    return ok(checked(parsed(text)));
  } catch (error) {
    if (error instanceof Fault) return err(error.message);
    throw error;
  }
}

class Fault extends Error {}

function fault(sentence: string): never {
  throw new Fault(sentence);
}

function parsed(text: string): unknown {
  if (text.trim() === "") fault("The file is empty.");
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return fault(`The file isn't JSON: ${oneLine(error instanceof Error ? error.message : String(error), 120)}.`);
  }
}

function checked(file: unknown): Instance {
  if (!isObject(file)) return fault("The file must hold one JSON object.");
  const reviewsPerEntry = wholeNumber(file.reviewsPerEntry, "reviewsPerEntry");
  const entries = list(file.entries, "entries").map((entry, index) => readEntry(entry, `entries[${index}]`));
  const judges = list(file.judges, "judges").map((judge, index) => readJudge(judge, `judges[${index}]`));
  const entryAt = positions(entries, "entries");
  const judgeAt = positions(judges, "judges");
  if (judges.length * entries.length > mostPairs)
    fault(`${judges.length} judges × ${entries.length} entries are too many.`);

  const pairOf = (item: unknown, name: string, length: number) => {
    const pair = list(item, name);
    if (pair.length !== length) fault(`${name} must have ${length} items, not ${pair.length}.`);
    const [judge, entry] = [text(pair[0], `${name}[0]`), text(pair[1], `${name}[1]`)];
    if (!judgeAt.has(judge)) fault(`${name} names a judge that doesn't exist: ${quoted(judge)}.`);
    if (!entryAt.has(entry)) fault(`${name} names an entry that doesn't exist: ${quoted(entry)}.`);
    return { judge, entry, fit: pair[2] };
  };
  const onlyOnce = () => {
    const seen = new PairSet(judges.length, entries.length);
    return ({ judge, entry }: { judge: string; entry: string }, name: string) => {
      if (!seen.add(judgeAt.get(judge) ?? 0, entryAt.get(entry) ?? 0))
        fault(`${name} names ${quoted(judge)} and ${quoted(entry)} a second time.`);
    };
  };

  const isFirstFit = onlyOnce();
  const affinity = list(file.affinity ?? [], "affinity").map((item, index) => {
    const name = `affinity[${index}]`;
    const { judge, entry, fit } = pairOf(item, name, 3);
    isFirstFit({ judge, entry }, name);
    return [judge, entry, number(fit, `${name}[2]`, -largestFit, largestFit)] as const;
  });
  const conflicts = list(file.conflicts ?? [], "conflicts").map((item, index) => {
    const { judge, entry } = pairOf(item, `conflicts[${index}]`, 2);
    return [judge, entry] as const;
  });
  const isFirstKept = onlyOnce();
  const kept = list(file.kept ?? [], "kept").map((item, index) => {
    const { judge, entry } = pairOf(item, `kept[${index}]`, 2);
    isFirstKept({ judge, entry }, `kept[${index}]`);
    return [judge, entry] as const;
  });
  const apart = list(file.apart ?? [], "apart").map((item, index) => {
    const name = `apart[${index}]`;
    const pair = list(item, name);
    if (pair.length !== 2) fault(`${name} must have 2 items, not ${pair.length}.`);
    const [one, other] = [text(pair[0], `${name}[0]`), text(pair[1], `${name}[1]`)];
    for (const judge of [one, other])
      if (!judgeAt.has(judge)) fault(`${name} names a judge that doesn't exist: ${quoted(judge)}.`);
    if (one === other) fault(`${name} keeps ${quoted(one)} apart from themselves.`);
    return [one, other] as const;
  });
  const floorShare = file.floorShare == null ? 0 : number(file.floorShare, "floorShare", 0, 1);
  const seed = file.seed == null ? 1 : number(file.seed, "seed", Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  if (!Number.isInteger(seed)) fault(`seed must be a whole number, not ${seed}.`);
  return { reviewsPerEntry, entries, judges, affinity, conflicts, kept, apart, floorShare, seed };
}

function readEntry(entry: unknown, name: string): Instance["entries"][number] {
  if (!isObject(entry)) return fault(`${name} must be an object with an id.`);
  const id = text(entry.id, `${name}.id`);
  return entry.reviews == null ? { id } : { id, reviews: wholeNumber(entry.reviews, `${name}.reviews`) };
}

function readJudge(judge: unknown, name: string): Instance["judges"][number] {
  if (!isObject(judge)) return fault(`${name} must be an object with an id and a maxLoad.`);
  const id = text(judge.id, `${name}.id`);
  const maxLoad = wholeNumber(judge.maxLoad, `${name}.maxLoad`);
  const minLoad = judge.minLoad == null ? 0 : wholeNumber(judge.minLoad, `${name}.minLoad`);
  if (minLoad > maxLoad) fault(`${name}.minLoad ${minLoad} is above its maxLoad ${maxLoad}.`);
  return { id, minLoad, maxLoad };
}

function positions(items: readonly { readonly id: string }[], name: string): Map<string, number> {
  const at = new Map<string, number>();
  items.forEach(({ id }, index) => {
    if (at.has(id)) fault(`${name}[${index}] has the id ${quoted(id)} a second time.`);
    at.set(id, index);
  });
  return at;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown, name: string): readonly unknown[] {
  return Array.isArray(value) ? value : fault(`${name} must be a list, not ${shown(value)}.`);
}

function text(value: unknown, name: string): string {
  return typeof value === "string" && value !== "" ? value : fault(`${name} must be a text, not ${shown(value)}.`);
}

function number(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    return fault(`${name} must be a number, not ${shown(value)}.`);
  if (value < least || value > most) fault(`${name} must be from ${least} to ${most}, not ${value}.`);
  return value;
}

function wholeNumber(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    return fault(`${name} must be a whole number from 0, not ${shown(value)}.`);
  return value;
}

/** A value as the file has it, in one short line. */
function shown(value: unknown): string {
  if (value === undefined) return "absent";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : quoted(value);
}

function quoted(value: unknown): string {
  return oneLine(JSON.stringify(value), 60);
}

function oneLine(words: string, most: number): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
