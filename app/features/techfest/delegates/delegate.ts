import { err, ok, type Result } from "~/core/result";

export const delegateStates = ["registered", "waiting", "cancelled"] as const;
export type DelegateState = (typeof delegateStates)[number];

export const delegateSources = ["self", "import", "desk"] as const;
export type DelegateSource = (typeof delegateSources)[number];

export const delegationKinds = ["province", "agency", "school", "enterprise", "other"] as const;
export type DelegationKind = (typeof delegationKinds)[number];

/** The grounds a badge may have; each is also said in words on it. */
export const badgeTones = ["cham", "madder", "turmeric", "leaf", "sky", "stone"] as const;
export type BadgeTone = (typeof badgeTones)[number];

/** A stored state; an unknown one is a mistake of ours. */
export function delegateState(text: string): DelegateState {
  const state = delegateStates.find((known) => known === text);
  if (!state) throw new Error(`no such state of a delegate: ${text}`);
  return state;
}

/** A stored tone, or stone where the database holds another word. */
export function badgeTone(text: string): BadgeTone {
  return badgeTones.find((known) => known === text) ?? "stone";
}

/** A stored kind of delegation, or "other" where the database holds another word. */
export function delegationKind(text: string): DelegationKind {
  return delegationKinds.find((known) => known === text) ?? "other";
}

/** Places left in a kind; null: without limit. Never below 0, also where a quota was lowered under what is taken. */
export function placesLeft(quota: number | null, taken: number): number | null {
  return quota === null ? null : Math.max(0, quota - taken);
}

/**
 * What somebody who asks for a place of a kind gets: a place while there is one, else the waiting list for those who
 * want it. Fails with `places_gone` for those who don't. Nobody passes by a waiting list that stands.
 */
export function placeFor(
  kind: { readonly quota: number | null; readonly taken: number; readonly waiting: number },
  wantsToWait: boolean,
): Result<"registered" | "waiting", "places_gone"> {
  const left = placesLeft(kind.quota, kind.taken);
  if (left === null || left > kind.waiting) return ok("registered");
  return wantsToWait ? ok("waiting") : err("places_gone");
}

/** Crockford's digits and letters: none that a tired eye takes for another. */
const codeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 6;

/** A delegate's code from six random bytes: "K7M2QD". About a billion of them. */
export function codeFrom(random: Uint8Array): string {
  return Array.from({ length: codeLength }, (_, i) => codeLetters[(random[i] ?? 0) % codeLetters.length]).join("");
}

/** A code as it is printed and read out: "K7M-2QD". */
export function shownCode(code: string): string {
  return code.length === codeLength ? `${code.slice(0, 3)}-${code.slice(3)}` : code;
}

/** Words to search by, in which a code typed as it is printed, K7M-2QD, is joined as it is stored. */
export function joinedCodes(words: string): string {
  return words.replace(/\b([0-9A-Za-z]{3})-([0-9A-Za-z]{3})\b/g, "$1$2");
}

/** What was typed as a code, in its stored form: without blanks and hyphens, O as 0, I and L as 1. Undefined when it can't be one. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-–.]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return code.length === codeLength && [...code].every((letter) => codeLetters.includes(letter)) ? code : undefined;
}
