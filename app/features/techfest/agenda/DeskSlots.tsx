import { Link } from "@remix-run/react";
import { dayOf } from "~/core/instant";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { localized } from "~/i18n/catalogue";
import { formatClock, formatDate, formatNumber, formatWeekdayDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { DataTable } from "~/ui/DataTable";
import { ClashList } from "./ClashList";
import type { AgendaDeskView, DeskSlot } from "./desk.service.server";
import { kindLook } from "./kind-look";
import type { SlotState } from "./slot";
import { TrackGrid } from "./TrackGrid";

/** Each day that is shown, with its rooms side by side. */
export function Timetables({ view }: { view: AgendaDeskView }) {
  const locale = useLocale();
  const days = [...new Set(view.slots.map(({ startsAt }) => dayOf(startsAt)))];
  return days.map((day) => (
    <section key={day} className="mt-4 mb-8">
      <h2 className="mb-3 text-h3 first-letter:uppercase">{formatWeekdayDate(day, locale)}</h2>
      <TrackGrid slots={view.slots.filter(({ startsAt }) => dayOf(startsAt) === day)} rooms={view.rooms}>
        {(slot) => <DeskCard slot={slot} view={view} />}
      </TrackGrid>
    </section>
  ));
}

function DeskCard({ slot, view }: { slot: DeskSlot; view: AgendaDeskView }) {
  const t = useText(agendaDeskText);
  const locale = useLocale();
  const room = view.rooms.find(({ id }) => id === slot.roomId);
  const isClashing = slot.clashes.length > 0;
  return (
    <article
      className={`flex h-full flex-col gap-1 rounded-control border border-l-4 px-2.5 py-2 ${kindLook[slot.kind]} ${isClashing ? "border-turmeric" : "border-line"} ${slot.state === "draft" ? "border-dashed" : ""}`}
    >
      <p className="flex flex-wrap gap-x-2 text-small text-stone">
        <span className="num font-semibold text-ink">
          {formatClock(slot.startsAt)}–{formatClock(slot.endsAt)}
        </span>
        <span>{t.kinds[slot.kind]}</span>
        <span className="lg:hidden">{room ? localized(room.name, locale) : t.noRoom}</span>
      </p>
      <h3 className={`text-table font-semibold ${slot.state === "cancelled" ? "line-through" : ""}`}>
        <Link to={paths.deskSlot(view.eventId, slot.id)} className="hover:underline">
          {localized(slot.title, locale)}
        </Link>
      </h3>
      {slot.speakers.length > 0 && <p className="line-clamp-2 text-small text-stone">{slot.speakers.join(", ")}</p>}
      <p className="flex flex-wrap items-center gap-2 text-small text-stone">
        {slot.state !== "published" && <StateBadge state={slot.state} />}
        {slot.takesRegistrations && <SeatsOf slot={slot} />}
      </p>
      {isClashing && <ClashList clashes={slot.clashes} names={view} />}
    </article>
  );
}

/** The same as rows. */
export function SlotTable({ view }: { view: AgendaDeskView }) {
  const t = useText(agendaDeskText);
  const locale = useLocale();
  const roomOf = (roomId: string | null) => view.rooms.find(({ id }) => id === roomId)?.name;
  return (
    <DataTable
      caption={t.title}
      rows={view.slots}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.deskSlot(view.eventId, id)}
      columns={[
        {
          key: "title",
          header: t.table.title,
          phone: "title",
          sticky: true,
          cell: ({ title }) => localized(title, locale),
        },
        {
          key: "time",
          header: t.table.time,
          cell: (slot) => (
            <span className="num whitespace-nowrap">
              {formatDate(slot.startsAt, locale).slice(0, locale === "vi" ? 5 : 6)} {formatClock(slot.startsAt)}–
              {formatClock(slot.endsAt)}
            </span>
          ),
        },
        {
          key: "room",
          header: t.table.room,
          cell: ({ roomId }) => localized(roomOf(roomId) ?? { vi: "–" }, locale),
        },
        {
          key: "kind",
          header: t.table.kind,
          quiet: true,
          hideBelow: "lg",
          phone: "hidden",
          cell: ({ kind }) => t.kinds[kind],
        },
        {
          key: "seats",
          header: t.table.seats,
          align: "end",
          phone: "hidden",
          cell: (slot) => (slot.takesRegistrations ? <SeatsOf slot={slot} /> : "–"),
        },
        {
          key: "clashes",
          header: t.clashes.here,
          phone: "hidden",
          cell: ({ clashes }) => (clashes.length > 0 ? <ClashList clashes={clashes} names={view} /> : ""),
        },
        { key: "state", header: t.table.state, phone: "state", cell: ({ state }) => <StateBadge state={state} /> },
      ]}
    />
  );
}

function SeatsOf({ slot: { seats, capacity } }: { slot: DeskSlot }) {
  const t = useText(agendaDeskText);
  const locale = useLocale();
  return <>{t.seats(seats.taken, capacity === null ? "∞" : formatNumber(capacity, locale), seats.waiting)}</>;
}

export function StateBadge({ state }: { state: SlotState }) {
  const t = useText(agendaDeskText).states;
  const tone = { draft: "turmeric", published: "leaf", cancelled: "madder" } as const;
  return <Badge tone={tone[state]}>{t[state]}</Badge>;
}
