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
  readonly columns: readonly TrackColumn[];
  readonly rows: readonly { readonly at: Instant; readonly minutes: number }[];
  readonly cells: readonly TrackCell<S>[];
};

/**
 * A day drawn as parallel tracks: a column for every room that is used, a row from each moment at which something
 * begins or ends to the next. What has no room and runs alone (a break, the lunch) lies across all columns.
 */
export function timetable<S extends Placed>(slots: readonly S[], roomIds: readonly string[]): Timetable<S> {
  const sorted = [...slots].sort(byTime);
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
  return { columns, rows, cells: cells.sort((a, b) => byTime(a.slot, b.slot)) };
}
