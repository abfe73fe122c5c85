import { addDays, type Day, dayOf, type Instant } from "~/core/instant";
import type { RoomWork } from "~/core/room-work";
import type { DeskAct } from "~/features/competition/desk";
import type { Localized } from "~/i18n/catalogue";

type Place = { readonly competition: Localized };
type About = Place & { readonly entryId: string; readonly title: string };

/** Something that waits for a person; `due` null: no date presses. */
export type WorkItem = { readonly due: Instant | null } & (
  | { readonly kind: "verify_email" }
  | { readonly kind: "invitation"; readonly id: string; readonly about: Localized }
  | ({ readonly kind: "finish_entry" | "supplement" } & About)
  | ({ readonly kind: "results_out" } & About)
  | { readonly kind: "score"; readonly roundId: string; readonly round: Localized; readonly count: number }
  | { readonly kind: "declare_conflicts"; readonly roundId: string; readonly round: Localized }
  | ({ readonly kind: "desk"; readonly competitionId: string; readonly act: DeskAct } & Place)
  | { readonly kind: "data_requests"; readonly count: number }
  /** of a room that says it in its own words */
  | { readonly kind: "room"; readonly work: RoomWork }
);

export type Urgency = "overdue" | "soon" | "later" | "undated";

const soonDays = 3;

/** How a due instant stands to now: past, within three days of Hanoi's calendar, later, or none at all. */
export function urgencyOf(due: Instant | null, now: Instant): Urgency {
  if (due === null) return "undated";
  if (due <= now) return "overdue";
  const soon: Day = addDays(dayOf(now), soonDays);
  return dayOf(due) <= soon ? "soon" : "later";
}

/** What waits, overdue first, then by deadline; what no date presses comes last, in the order given. */
export function orderWork(items: readonly WorkItem[]): WorkItem[] {
  const late = "9999";
  return [...items].sort((a, b) => (a.due ?? late).localeCompare(b.due ?? late));
}
