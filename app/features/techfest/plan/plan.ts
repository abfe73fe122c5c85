import { fold } from "~/core/fold";
import { sortKey } from "~/core/sort-key";
import type { Localized } from "~/i18n/catalogue";

/** A rectangle in a hall: whole centimetres from its north-west corner, x eastwards, y southwards. */
export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly d: number };

/** The grounds a zone may be drawn on; each has a pattern beside its colour (`PlanDefs.tsx`). */
export const zoneTones = ["cham", "sky", "leaf", "turmeric", "madder", "stone"] as const;
export type ZoneTone = (typeof zoneTones)[number];

export const markKinds = ["entrance", "exit", "stage", "reception", "toilet", "food", "meeting", "other"] as const;
export type MarkKind = (typeof markKinds)[number];

/**
 * free: to be had. wished: somebody's wish. offered: waits for an answer. taken: confirmed. closed: not for exhibitors.
 * untold: what the public, who learn of confirmed places only, are told of all others.
 */
export const boothStates = ["free", "wished", "offered", "taken", "closed", "untold"] as const;
export type BoothState = (typeof boothStates)[number];

export type Hall = { readonly id: string; readonly name: Localized; readonly w: number; readonly d: number };

export type Zone = {
  readonly id: string;
  readonly key: string;
  readonly name: Localized;
  readonly about: Localized;
  readonly tone: ZoneTone;
  /** the project fields that belong here */
  readonly fields: readonly string[];
};

export type PlanMark = Rect & {
  readonly id: string;
  readonly hallId: string;
  readonly kind: MarkKind;
  readonly label: Localized;
};

/** A booth as it stands in its hall. */
export type Booth = Rect & {
  readonly id: string;
  readonly hallId: string;
  readonly zoneId: string | null;
  readonly code: string;
  readonly hasPower: boolean;
  readonly hasWater: boolean;
  readonly isClosed: boolean;
};

/** A booth as a plan shows it to somebody: what they may know of its state and of who is there. */
export type PlanBooth = Booth & {
  readonly state: BoothState;
  /** `line`: one sentence; `href`: the exhibitor's page; `words`: what a search finds it by beside its name, e.g. products */
  readonly exhibitor?: {
    readonly name: string;
    readonly line?: string;
    readonly href?: string;
    readonly words?: readonly string[];
  };
  /** one or two letters in the booth's corner, e.g. the rank of a wish */
  readonly badge?: string;
};

/** Everything that stands on an event's plan. */
export type PlanParts<B extends Booth = Booth> = {
  readonly halls: readonly Hall[];
  readonly zones: readonly Zone[];
  readonly marks: readonly PlanMark[];
  readonly booths: readonly B[];
};

/** The smallest and largest side of a hall and of a booth, in centimetres. */
export const hallSides = { least: 300, most: 50_000 } as const;
export const boothSides = { least: 100, most: 2_000 } as const;

/** The finest step in which booths are moved by hand: 10 cm; 50 cm on a coarser grid. */
export const steps = { fine: 10, coarse: 50 } as const;

/** A stored kind of mark as one of ours. Throws on anything else: no act of ours writes it. */
export function markKind(text: string): MarkKind {
  const kind = markKinds.find((known) => known === text);
  if (!kind) throw new Error(`no mark on a plan is of the kind "${text}"`);
  return kind;
}

/** A stored tone as one of ours. Throws on anything else. */
export function zoneTone(text: string): ZoneTone {
  const tone = zoneTones.find((known) => known === text);
  if (!tone) throw new Error(`no zone is drawn in "${text}"`);
  return tone;
}

/** Whether two rectangles share ground; walls that touch don't. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.d && b.y < a.y + a.d;
}

/** Whether a rectangle stands wholly in a hall. */
export function isInside(rect: Rect, hall: Pick<Hall, "w" | "d">): boolean {
  return rect.x >= 0 && rect.y >= 0 && rect.x + rect.w <= hall.w && rect.y + rect.d <= hall.d;
}

type Standing = Rect & Pick<Booth, "id" | "hallId" | "code">;

/** The booths of these that stand outside their hall, or in a hall that isn't there. */
export function boothsOutside<B extends Standing>(booths: readonly B[], halls: readonly Hall[]): B[] {
  const hallOf = new Map(halls.map((hall) => [hall.id, hall]));
  return booths.filter((booth) => {
    const hall = hallOf.get(booth.hallId);
    return !hall || !isInside(booth, hall);
  });
}

/** Every pair of booths that overlap, each once, in the order of the list. */
export function overlappingPairs<B extends Standing>(booths: readonly B[]): [B, B][] {
  const byWest = booths.map((booth, at) => ({ booth, at })).sort((a, b) => a.booth.x - b.booth.x);
  const pairs: { first: number; second: number; pair: [B, B] }[] = [];
  byWest.forEach((one, i) => {
    for (const other of byWest.slice(i + 1)) {
      if (other.booth.x >= one.booth.x + one.booth.w) break;
      if (one.booth.hallId !== other.booth.hallId || !overlaps(one.booth, other.booth)) continue;
      const [a, b] = one.at < other.at ? [one, other] : [other, one];
      pairs.push({ first: a.at, second: b.at, pair: [a.booth, b.booth] });
    }
  });
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second).map(({ pair }) => pair);
}

/** The nearest multiple of the step, in centimetres. */
export function snap(cm: number, step: number): number {
  return Math.round(cm / step) * step;
}

/** The rectangle moved to the nearest place that is wholly in the hall; one larger than the hall stays at its wall. */
export function keptInside<R extends Rect>(rect: R, hall: Pick<Hall, "w" | "d">): R {
  return {
    ...rect,
    x: Math.max(0, Math.min(rect.x, hall.w - rect.w)),
    y: Math.max(0, Math.min(rect.y, hall.d - rect.d)),
  };
}

/** A code as it is printed: capitals, digits and hyphens, at most eight. */
export const codePattern = /^[A-Z0-9](?:[A-Z0-9-]{0,6}[A-Z0-9])?$/;

/** Booth codes in the order people count: A2 before A10. */
export function boothSortKey(code: string): string {
  return sortKey(code.replace(/\d+/g, (digits) => digits.padStart(5, "0")));
}

/** What a search of the plan reads: code, exhibitor, products; all without accents. */
export function searchText(parts: readonly string[]): string {
  return fold(parts.join(" "));
}

/** Whether every word typed begins a word of the text; words without accents find those with. Nothing typed finds all. */
export function isFound(text: string, typed: string): boolean {
  const words = fold(typed).split(" ").filter(Boolean);
  const padded = ` ${text.replace(/[^a-z0-9]+/g, " ")} `;
  return words.every((word) => padded.includes(` ${word.replace(/[^a-z0-9]+/g, " ").trim()}`));
}

/**
 * A name broken into lines that fit a width, both in the same unit; the last line ends in "…" when there was more.
 * A letter is taken as `letter` wide on average. A word longer than a line is cut.
 */
export function labelLines(name: string, width: number, letter: number, most: number): string[] {
  const room = Math.max(1, Math.floor(width / letter));
  const lines: string[] = [];
  for (const word of name.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines
    .slice(0, most)
    .map((line) => (line.length > room ? `${line.slice(0, Math.max(1, room - 1))}…` : line));
  if (lines.length > most) {
    const last = kept[most - 1] ?? "";
    kept[most - 1] = last.endsWith("…") ? last : `${last.slice(0, Math.max(1, room - 1)).trimEnd()}…`;
  }
  return kept;
}
