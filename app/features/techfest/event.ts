import type { Day, Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";

/** techfest: with booths. conference: without. training: with certificates of attendance. */
export const eventKinds = ["techfest", "conference", "training"] as const;
export type EventKind = (typeof eventKinds)[number];

/** draft: only its organizers see it. published: public. finished: over, stays public. cancelled: stays public and says so. */
export const eventStates = ["draft", "published", "finished", "cancelled"] as const;
export type EventState = (typeof eventStates)[number];

/** What every page of an event needs of it. Days are Hanoi's, both included. */
export type EventHead = {
  readonly id: string;
  readonly slug: string;
  readonly organizationId: string;
  readonly kind: EventKind;
  readonly state: EventState;
  readonly name: Localized;
  readonly summary: Localized;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly venue: Localized;
  readonly publishedAt: Instant | null;
  readonly revision: number;
  readonly host: { readonly slug: string; readonly name: Localized };
};

/** A stored kind as one of ours. Throws on anything else: no act of ours writes it. */
export function eventKind(text: string): EventKind {
  const kind = eventKinds.find((known) => known === text);
  if (!kind) throw new Error(`no event is of the kind "${text}"`);
  return kind;
}

/** A stored state as one of ours. Throws on anything else. */
export function eventState(text: string): EventState {
  const state = eventStates.find((known) => known === text);
  if (!state) throw new Error(`no event is in the state "${text}"`);
  return state;
}

/** Whether the event has a floor plan with booths. */
export function hasBooths(kind: EventKind): boolean {
  return kind === "techfest";
}

export type EventTime = "ahead" | "running" | "over";

/** Where a day stands to the event's days; the last day still belongs to it. */
export function eventTime({ firstDay, lastDay }: Pick<EventHead, "firstDay" | "lastDay">, today: Day): EventTime {
  if (today < firstDay) return "ahead";
  return today <= lastDay ? "running" : "over";
}

/** How many days the event lasts, both ends counted. */
export function eventLength({ firstDay, lastDay }: Pick<EventHead, "firstDay" | "lastDay">): number {
  return Math.round((Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000) + 1;
}

/**
 * The order of a public list: what runs or comes first (the nearest first), then what is over (the latest first).
 * A cancelled event stands among those of its days.
 */
export function byNearest<E extends Pick<EventHead, "firstDay" | "lastDay" | "id">>(
  events: readonly E[],
  today: Day,
): E[] {
  const isOver = (event: E) => eventTime(event, today) === "over";
  const ahead = events.filter((event) => !isOver(event));
  const over = events.filter(isOver);
  ahead.sort((a, b) => compare(a.firstDay, b.firstDay) || compare(a.id, b.id));
  over.sort((a, b) => compare(b.firstDay, a.firstDay) || compare(a.id, b.id));
  return [...ahead, ...over];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
