import { Link } from "@remix-run/react";
import { agendaText } from "~/i18n/agenda";
import { localized } from "~/i18n/catalogue";
import { formatClock } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Icon } from "~/ui/Icon";
import type { AgendaSlot } from "./agenda.service.server";
import { kindLook } from "./kind-look";
import { SeatActions } from "./SeatActions";
import type { Room } from "./slot";

type Props = {
  slot: AgendaSlot;
  slug: string;
  room: Room | undefined;
  isSignedIn: boolean;
  /** the day stands elsewhere unless the list runs over all of them */
  day?: string;
};

/** A slot in the agenda: when, what, where, who, whether there is a seat, and one tap to take it. */
export function SlotCard({ slot, slug, room, isSignedIn, day }: Props) {
  const t = useText(agendaText);
  const locale = useLocale();
  const isOff = slot.state === "cancelled";
  const where = room && localized(room.name, locale);
  return (
    <article
      className={`flex h-full flex-col rounded-control border border-l-4 border-line px-3 py-2 ${kindLook[slot.kind]} ${isOff || slot.isOver ? "opacity-70" : ""}`}
    >
      <p className="flex flex-wrap items-center gap-x-2 text-small text-stone">
        <span className="num font-semibold text-ink">
          {day && `${day} · `}
          {formatClock(slot.startsAt)}–{formatClock(slot.endsAt)}
        </span>
        <span>{t.kinds[slot.kind]}</span>
        {where && <span className="lg:hidden">{where}</span>}
      </p>
      <h3 className={`mt-0.5 text-[0.9375rem]/6 font-semibold ${isOff ? "line-through" : ""}`}>
        {slot.kind === "break" ? (
          localized(slot.title, locale)
        ) : (
          <Link to={paths.agendaSlot(slug, slot.id)} className="hover:underline">
            {localized(slot.title, locale)}
          </Link>
        )}
      </h3>
      {slot.speakers.length > 0 && (
        <p className="mt-0.5 flex gap-1.5 text-small text-stone">
          <Icon name="user" size={16} className="mt-0.5 shrink-0" />
          <span className="line-clamp-2">{slot.speakers.map(({ name }) => name).join(", ")}</span>
        </p>
      )}
      <div className="mt-auto flex flex-wrap items-center gap-x-2 gap-y-1 pt-1.5 empty:hidden">
        {isOff && <Badge tone="madder">{t.cancelled}</Badge>}
        {slot.isNow && !isOff && <Badge tone="leaf">{t.now}</Badge>}
        <SeatBadge slot={slot} />
        {!isOff && !slot.isOver && slot.kind !== "break" && (
          <SeatActions slot={slot} slug={slug} isSignedIn={isSignedIn} size="small" />
        )}
      </div>
    </article>
  );
}

/** The viewer's own seat, or what is left. */
export function SeatBadge({ slot }: { slot: AgendaSlot }) {
  const t = useText(agendaText).seats;
  if (slot.state === "cancelled") return null;
  if (slot.mySeat === "registered") return <Badge tone="leaf">{t.mine}</Badge>;
  if (slot.mySeat === "waiting") return <Badge tone="turmeric">{t.waiting}</Badge>;
  if (!slot.takesRegistrations || slot.isOver || slot.seatsLeft === null) return null;
  if (slot.seatsLeft === 0 || slot.waiting > 0) return <Badge tone="madder">{t.full}</Badge>;
  return <Badge tone="sky">{t.left(slot.seatsLeft)}</Badge>;
}
