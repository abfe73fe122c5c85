import type { Day } from "~/core/instant";
import { type EventHead, eventTime, hasBooths } from "./event";

export const eventNeeds = ["summary", "venue", "days", "about", "halls", "booths", "call", "agenda"] as const;
export type EventNeed = (typeof eventNeeds)[number];
/** required: nothing is published without it; the rest is advice. */
export type ReadinessItem = { readonly key: EventNeed; readonly isDone: boolean; readonly isRequired: boolean };

export type EventFacts = Pick<EventHead, "kind" | "summary" | "venue" | "firstDay" | "lastDay"> & {
  readonly about: { readonly vi: string };
  readonly halls: number;
  readonly booths: number;
  readonly hasCall: boolean;
  readonly slots: number;
};

/** What an event has of what its public page needs; plan and call are asked of an event with booths only. */
export function eventReadiness(facts: EventFacts, today: Day): ReadinessItem[] {
  const required = (key: EventNeed, isDone: boolean): ReadinessItem => ({ key, isDone, isRequired: true });
  const advised = (key: EventNeed, isDone: boolean): ReadinessItem => ({ key, isDone, isRequired: false });
  return [
    required("summary", facts.summary.vi.trim() !== ""),
    required("venue", facts.venue.vi.trim() !== ""),
    required("days", eventTime(facts, today) !== "over"),
    advised("about", facts.about.vi.trim() !== ""),
    ...(hasBooths(facts.kind)
      ? [advised("halls", facts.halls > 0), advised("booths", facts.booths > 0), advised("call", facts.hasCall)]
      : []),
    advised("agenda", facts.slots > 0),
  ];
}

/** Whether nothing that is required is missing. */
export function isReady(items: readonly ReadinessItem[]): boolean {
  return items.every(({ isDone, isRequired }) => isDone || !isRequired);
}
