import { fold } from "~/core/fold";

const longest = 40;

/** Names that JavaScript gives to objects: an answer or a mark under one of them could not be told from nothing. */
const reserved: readonly string[] = ["prototype", "constructor", "proto"];

/** What a key looks like: lower-case letters, digits and underscores, beginning with a letter. */
export const keyPattern = /^(?!(?:prototype|constructor|proto)$)[a-z][a-z0-9_]{0,39}$/;

/** A key as it may stand in what was stored before some names were refused. */
export const storedKeyPattern = /^[a-z][a-z0-9_]{0,39}$/;

/** A key for something new, from its name: letters, digits and underscores, beginning with a letter, not among the taken ones. */
export function keyFor(name: string, taken: readonly string[]): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "");
  const base = words.slice(0, longest - 4).replace(/_+$/, "") || "muc";
  if (!taken.includes(base) && !reserved.includes(base)) return base;
  for (let n = 2; ; n++) {
    const key = `${base}_${n}`;
    if (!taken.includes(key)) return key;
  }
}
