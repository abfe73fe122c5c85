import type { FormState } from "~/core/form";
import { agendaText } from "~/i18n/agenda";
import { localized } from "~/i18n/catalogue";
import { formatClock, formatWeekdayDate } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Facts } from "~/ui/Facts";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import type { SlotView } from "./agenda.service.server";
import { SeatActions } from "./SeatActions";

/** One slot: what, when, where, who; a seat, and what one's own agenda says to it. */
export function SlotPage({ view, state }: { view: SlotView; state: FormState | undefined }) {
  const t = useText(agendaText);
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { slot, event, room, about, closedBecause, beside, position, isSignedIn } = view;
  const isOff = slot.state === "cancelled";
  const length = (Date.parse(slot.endsAt) - Date.parse(slot.startsAt)) / 60_000;
  const isMine = slot.mySeat !== null || slot.isKept;
  return (
    <div className="max-w-[52rem]">
      <PageHeader
        eyebrow={t.of(localized(event.name, locale))}
        backTo={paths.agenda(event.slug)}
        title={localized(slot.title, locale)}
        badge={
          isOff ? (
            <Badge tone="madder">{t.cancelled}</Badge>
          ) : slot.isNow ? (
            <Badge tone="leaf">{t.now}</Badge>
          ) : (
            <Badge tone="stone" icon="info">
              {t.kinds[slot.kind]}
            </Badge>
          )
        }
      />
      {state?.refusal && (
        <div role="alert" className="mb-4">
          <Notice tone="madder">{refusals[state.refusal]}</Notice>
        </div>
      )}
      {closedBecause && <Notice tone={isOff ? "madder" : "sky"}>{refusals[closedBecause]}</Notice>}
      {slot.mySeat === "registered" && !isOff && (
        <Notice tone="leaf" title={t.seats.have}>
          {!slot.isOver && t.seats.haveHelp}
        </Notice>
      )}
      {position !== null && !isOff && (
        <Notice tone="turmeric" title={t.seats.position(position)}>
          {t.seats.waitHelp}
        </Notice>
      )}
      {beside.length > 0 && !isOff && (isMine || slot.takesRegistrations) && (
        <div className="mt-3">
          <Notice tone="turmeric" title={t.beside.title}>
            {t.beside.text(
              beside
                .map(
                  (own) => `${localized(own.title, locale)} (${formatClock(own.startsAt)}–${formatClock(own.endsAt)})`,
                )
                .join("; "),
            )}
          </Notice>
        </div>
      )}
      <div className="mt-5 mb-6">
        <Facts
          facts={[
            {
              term: t.facts.when,
              value: `${formatClock(slot.startsAt)}–${formatClock(slot.endsAt)}, ${formatWeekdayDate(slot.startsAt, locale)} · ${t.minutes(length)}`,
            },
            {
              term: t.facts.where,
              value: [room && localized(room.name, locale), localized(event.venue, locale)].filter(Boolean).join(", "),
            },
            { term: t.facts.seats, value: <SeatsSentence slot={slot} /> },
          ]}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {(!closedBecause || (slot.mySeat !== null && !slot.isOver)) && (
          <SeatActions slot={slot} slug={event.slug} isSignedIn={isSignedIn} />
        )}
        <a className="btn btn-quiet" href={paths.agendaSlotCalendar(event.slug, slot.id)} download>
          <Icon name="calendar" />
          {t.slotCalendar}
        </a>
      </div>
      {localized(about, locale) && (
        <div className="measure mt-8">
          <Prose text={localized(about, locale)} />
        </div>
      )}
      {slot.speakers.length > 0 && (
        <Section title={t.facts.speakers}>
          <ul className="grid gap-x-8 sm:grid-cols-2">
            {slot.speakers.map(({ name, title, role }) => (
              <li key={`${name} ${role} ${title.vi}`} className="border-b border-line py-3">
                <p className="font-semibold">{name}</p>
                <p className="text-table text-stone">
                  {[role === "speaker" ? "" : t.roles[role], localized(title, locale)].filter(Boolean).join(" · ")}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function SeatsSentence({ slot }: { slot: SlotView["slot"] }) {
  const t = useText(agendaText).seats;
  if (!slot.takesRegistrations) return t.open;
  if (slot.seatsLeft === null) return t.unlimited;
  if (slot.waiting > 0) return t.fullWaiting(slot.waiting);
  return slot.seatsLeft === 0 ? t.full : t.left(slot.seatsLeft);
}
