import type { CSSProperties, ReactNode } from "react";
import { agendaText } from "~/i18n/agenda";
import { localized } from "~/i18n/catalogue";
import { formatClock } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import type { Room, Span } from "./slot";
import { timetable } from "./timetable";

type Placed = Span & { readonly id: string; readonly roomId: string | null };
type Props<S> = {
  slots: readonly S[];
  rooms: readonly Room[];
  /** what stands in a slot's place */
  children: (slot: S) => ReactNode;
};

const pixelsPerMinute = 1.1;
/** A free hour or a three-day exhibition is no taller than this. */
const tallestRow = 90;
const shortestRow = 20;

/**
 * One day: on a laptop parallel tracks, a column for each room; on a phone the same list, in the order of time. It is
 * one list either way, so that it is read and tabbed through once.
 */
export function TrackGrid<S extends Placed>({ slots, rooms, children }: Props<S>) {
  const t = useText(agendaText);
  const locale = useLocale();
  const { wholeDay, columns, rows, cells } = timetable(
    slots,
    rooms.map(({ id }) => id),
  );
  const heights = rows.map(
    ({ minutes }) => `minmax(${Math.max(shortestRow, Math.min(minutes * pixelsPerMinute, tallestRow))}px, auto)`,
  );
  const nameOf = (roomId: string | null) => {
    const room = rooms.find(({ id }) => id === roomId);
    return room ? localized(room.name, locale) : t.allRooms;
  };
  const head = wholeDay.length + 1;
  const grid = {
    "--columns": `3.5rem repeat(${columns.length}, minmax(9.5rem, 1fr))`,
    "--rows": `${"auto ".repeat(wholeDay.length + 1)}${heights.join(" ")}`,
  } as CSSProperties;
  return (
    <div className="lg:overflow-x-auto lg:pb-2">
      <ol
        className="grid gap-2 lg:gap-x-2 lg:gap-y-1 lg:[grid-template-columns:var(--columns)] lg:[grid-template-rows:var(--rows)]"
        style={grid}
      >
        {wholeDay.map((slot, i) => (
          <li
            key={slot.id}
            className="min-w-0 lg:[grid-column:2/-1] lg:[grid-row:var(--row)]"
            style={{ "--row": i + 1 } as CSSProperties}
          >
            {children(slot)}
          </li>
        ))}
        {columns.map(({ roomId, lane }, i) => (
          <li
            key={`${roomId} ${lane}`}
            aria-hidden="true"
            className="hidden border-b-2 border-cham pb-1 text-table font-semibold lg:block"
            style={{ gridColumn: i + 2, gridRow: head }}
          >
            {lane === 0 ? nameOf(roomId) : ""}
          </li>
        ))}
        {rows.map(({ at }, i) => (
          <li
            key={at}
            aria-hidden="true"
            className="num hidden border-t border-line pt-1 text-small text-stone lg:block"
            style={{ gridColumn: 1, gridRow: head + 1 + i }}
          >
            {formatClock(at)}
          </li>
        ))}
        {cells.map(({ slot, column, columns: wide, row, rows: tall }) => (
          <li
            key={slot.id}
            className="min-w-0 lg:[grid-column:var(--column)] lg:[grid-row:var(--row)]"
            style={
              {
                "--column": `${column + 1} / span ${wide}`,
                "--row": `${head + row} / span ${tall}`,
              } as CSSProperties
            }
          >
            {children(slot)}
          </li>
        ))}
      </ol>
    </div>
  );
}
