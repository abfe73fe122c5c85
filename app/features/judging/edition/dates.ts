import { addDays, type Day, day, dayOf, type Instant, plus } from "~/core/instant";
import type { SetupDocument } from "./setup-document";

/** 52 weeks: the same day of the week, a year later. */
const yearOfWeeks = 364;

/** The day on which entries are first taken; without such a phase the earliest day there is; undefined without dates. */
export function firstDayOf({ phases, rounds }: SetupDocument): Day | undefined {
  const entries = phases.filter(({ kind }) => kind === "entries").map(({ from }) => from);
  const all = [...phases.map(({ from }) => from), ...rounds.map(({ opensAt }) => opensAt)];
  const [first] = (entries.length > 0 ? entries : all).sort();
  return first === undefined ? undefined : dayOf(first);
}

/** Whole days from the first day that stands to the one that is wanted; 0 when nothing has a date. */
export function daysTo(document: SetupDocument, firstDay: Day): number {
  const before = firstDayOf(document);
  return before === undefined ? 0 : Math.round((Date.parse(firstDay) - Date.parse(before)) / day);
}

/** Every date moved by whole days, so that entries are first taken on that day; the hours stay as they were. */
export function shiftedTo(document: SetupDocument, firstDay: Day): SetupDocument {
  const days = daysTo(document, firstDay);
  const shift = (at: Instant) => plus(at, days * day);
  return {
    ...document,
    phases: document.phases.map((phase) => ({ ...phase, from: shift(phase.from), until: shift(phase.until) })),
    rounds: document.rounds.map((round) => ({
      ...round,
      opensAt: shift(round.opensAt),
      closesAt: shift(round.closesAt),
    })),
  };
}

/** The first day to offer: the same day of the week in the first year that is still ahead. */
export function suggestedFirstDay(document: SetupDocument, today: Day): Day | undefined {
  const before = firstDayOf(document);
  if (before === undefined) return undefined;
  const years = Math.max(1, Math.ceil((Date.parse(today) + day - Date.parse(before)) / day / yearOfWeeks));
  return addDays(before, years * yearOfWeeks);
}

/** One date of the set-up as it is shown before anything is made. */
export type DatedPart = {
  readonly what: "phase" | "round";
  /** whether entries are taken in it */
  readonly takesEntries: boolean;
  readonly label: SetupDocument["phases"][number]["label"];
  readonly from: Instant;
  readonly until: Instant;
};

/** Phases and rounds in the order in which they begin. */
export function datedPartsOf({ phases, rounds }: SetupDocument): DatedPart[] {
  return [
    ...phases.map(
      ({ kind, label, from, until }): DatedPart => ({
        what: "phase",
        takesEntries: kind === "entries",
        label,
        from,
        until,
      }),
    ),
    ...rounds.map(
      ({ name, opensAt, closesAt }): DatedPart => ({
        what: "round",
        takesEntries: false,
        label: name,
        from: opensAt,
        until: closesAt,
      }),
    ),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The dates as they will stand when entries are first taken on another day. */
export function movedParts(parts: readonly DatedPart[], firstDay: Day | undefined, wanted: Day): DatedPart[] {
  const days = firstDay === undefined ? 0 : Math.round((Date.parse(wanted) - Date.parse(firstDay)) / day);
  return parts.map((part) => ({ ...part, from: plus(part.from, days * day), until: plus(part.until, days * day) }));
}
