import { between, type Instant, minute } from "~/core/instant";
import { byTime, overlaps, type Span } from "./slot";

type Placed = Span & { readonly id: string; readonly roomId: string | null };

/** A column: one room, or one of several lanes where slots of a room overlap; null: no room. */
export type TrackColumn = { readonly roomId: string | null; readonly lane: number };
/** Lines count from 1, as a CSS grid counts them. */
export type TrackCell<S> = {
  readonly slot: S;
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
};
export type Timetable<S> = {
  /** what has no room and goes on for most of the day: told above the tracks */
  readonly wholeDay: readonly S[];
  readonly columns: readonly TrackColumn[];
  readonly rows: readonly { readonly at: Instant; readonly minutes: number }[];
  readonly cells: readonly TrackCell<S>[];
};

/**
 * A day drawn as parallel tracks: a column for every room that is used, a row from each moment at which something
 * begins or ends to the next. What has no room and runs alone (a break, the lunch) lies across all columns; what has
 * none and goes on most of the day (the exhibition) stands above them.
 */
export function timetable<S extends Placed>(slots: readonly S[], roomIds: readonly string[]): Timetable<S> {
  const everything = [...slots].sort(byTime);
  const wholeDay = everything.filter((slot) => slot.roomId === null && fillsTheDay(slot, everything));
  const sorted = everything.filter((slot) => !wholeDay.includes(slot));
  const moments = [...new Set(sorted.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]))].sort();
  const rows = moments.slice(0, -1).map((at, i) => ({ at, minutes: between(at, moments[i + 1] ?? at) / minute }));
  const isAcross = (slot: S) =>
    slot.roomId === null && sorted.every((other) => other === slot || !overlaps(slot, other));
  const across = sorted.filter(isAcross);
  const columns: TrackColumn[] = [];
  const cells: TrackCell<S>[] = [];
  const rowsOf = ({ startsAt, endsAt }: Span) => {
    const row = moments.indexOf(startsAt) + 1;
    return { row, rows: moments.indexOf(endsAt) + 1 - row };
  };
  for (const roomId of [...roomIds, null]) {
    const own = sorted.filter((slot) => slot.roomId === roomId && !across.includes(slot));
    const lanes: S[][] = [];
    for (const slot of own) {
      const free = lanes.findIndex((lane) => !lane.some((other) => overlaps(slot, other)));
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = [...(lanes[lane] ?? []), slot];
    }
    for (const [lane, inLane] of lanes.entries()) {
      columns.push({ roomId, lane });
      for (const slot of inLane) cells.push({ slot, column: columns.length, columns: 1, ...rowsOf(slot) });
    }
  }
  if (across.length > 0 && columns.length === 0) columns.push({ roomId: null, lane: 0 });
  for (const slot of across) cells.push({ slot, column: 1, columns: columns.length, ...rowsOf(slot) });
  return { wholeDay, columns, rows, cells: cells.sort((a, b) => byTime(a.slot, b.slot)) };
}

const mostOfTheDay = 0.6;

/** Whether a slot runs beside others for most of the time from the day's first beginning to its last end. */
function fillsTheDay(slot: Span, all: readonly Span[]): boolean {
  const from = all.reduce((first, { startsAt }) => (startsAt < first ? startsAt : first), slot.startsAt);
  const until = all.reduce((last, { endsAt }) => (endsAt > last ? endsAt : last), slot.endsAt);
  const isBesideOthers = all.some((other) => other !== slot && overlaps(slot, other));
  return isBesideOthers && between(slot.startsAt, slot.endsAt) >= mostOfTheDay * between(from, until);
}
