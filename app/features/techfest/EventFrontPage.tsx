import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { formatClock, formatDateTime, formatDays, formatWeekdayDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Countdown } from "~/ui/Countdown";
import { Facts } from "~/ui/Facts";
import { Icon, type IconName } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import { EventBadge } from "./EventBadge";
import type { EventFront } from "./front.service.server";
import { PlanDefs } from "./plan/PlanDefs";
import { ZoneSwatch } from "./plan/ZoneSwatch";

type Props = { event: EventFront; now: string };

/** The front of an event: its name, what everybody waits for, the one thing to do, and the ways in. */
export function EventFrontPage({ event, now }: Props) {
  const t = useText(eventText).page;
  const locale = useLocale();
  const { slug, deadline } = event;
  const register = event.takesDelegates && (
    <Button kind="primary" to={paths.eventRegistration(slug)}>
      {t.register}
    </Button>
  );
  const apply = event.isCalling && (
    <Button kind={register ? "secondary" : "primary"} to={paths.applyForBooth(slug)}>
      {t.apply}
    </Button>
  );
  return (
    <>
      {event.state === "cancelled" && <Notice tone="madder" title={t.cancelled} />}
      <PageHeader
        title={localized(event.name, locale)}
        eyebrow={localized(event.host.name, locale)}
        badge={event.state === "published" ? undefined : <EventBadge state={event.state} />}
        description={localized(event.summary, locale)}
        action={register || apply}
        secondary={register && apply}
      />
      <div className="grid items-start gap-10 lg:grid-cols-2">
        <div>
          {deadline ? (
            <Countdown now={now} deadline={deadline.at} what={t.deadlines[deadline.what]}>
              {deadline.what === "begins"
                ? formatWeekdayDate(deadline.at, locale)
                : formatDateTime(deadline.at, locale)}
            </Countdown>
          ) : (
            <p className="text-h2">{event.state === "published" ? t.times[event.time] : t.closed}</p>
          )}
        </div>
        <Facts
          facts={[
            { term: t.days, value: formatDays(event.firstDay, event.lastDay, locale) },
            { term: t.venue, value: localized(event.venue, locale) },
            ...(event.counts.exhibitors > 0 ? [{ term: t.exhibitors, value: event.counts.exhibitors }] : []),
          ].filter(({ value }) => value !== "")}
        />
      </div>
      <WaysIn event={event} />
      <NextSlots event={event} />
      <Zones event={event} />
      {event.about.vi.trim() !== "" && (
        <Section title={t.about}>
          <Prose text={localized(event.about, locale)} />
        </Section>
      )}
    </>
  );
}

function WaysIn({ event: { slug, hasPlan, counts } }: { event: EventFront }) {
  const t = useText(eventText).page;
  const ways: { icon: IconName; to: string; label: string; note: string; shown: boolean }[] = [
    { icon: "pin", to: paths.eventPlan(slug), label: t.plan, note: t.planNote(counts.booths), shown: hasPlan },
    {
      icon: "calendar",
      to: paths.agenda(slug),
      label: t.agenda,
      note: t.agendaNote(counts.slots),
      shown: counts.slots > 0,
    },
    {
      icon: "star",
      to: paths.exhibitors(slug),
      label: t.exhibitorList,
      note: t.exhibitorsNote(counts.exhibitors),
      shown: counts.exhibitors > 0,
    },
  ];
  const shown = ways.filter((way) => way.shown);
  if (shown.length === 0) return null;
  return (
    <ul className="mt-10 grid gap-x-8 border-t border-line sm:grid-cols-2 lg:grid-cols-3">
      {shown.map(({ icon, to, label, note }) => (
        <li key={to} className="border-b border-line">
          <Link to={to} className="group flex items-center gap-4 py-4">
            <Icon name={icon} size={28} className="flex-none text-cham" />
            <span className="min-w-0 flex-1">
              <span className="block text-lead font-semibold group-hover:underline">{label}</span>
              <span className="block text-table text-stone">{note}</span>
            </span>
            <Icon name="arrow-right" className="flex-none text-stone" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function NextSlots({ event: { slug, slots } }: { event: EventFront }) {
  const t = useText(eventText).page;
  const locale = useLocale();
  if (slots.length === 0) return null;
  return (
    <Section
      title={t.next}
      aside={
        <Link className="link" to={paths.agenda(slug)}>
          {t.wholeAgenda}
        </Link>
      }
    >
      <ul>
        {slots.map(({ id, title, startsAt, room }) => (
          <li key={id} className="flex flex-wrap gap-x-6 gap-y-1 border-b border-line py-3">
            <span className="w-56 flex-none text-table tabular-nums text-stone">
              {formatClock(startsAt)} · {formatWeekdayDate(startsAt, locale)}
            </span>
            <span className="min-w-0 flex-1 basis-64">
              <Link className="link font-medium" to={paths.agendaSlot(slug, id)}>
                {localized(title, locale)}
              </Link>
              {room && <span className="text-stone"> · {localized(room, locale)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Zones({ event: { slug, zones, hasPlan } }: { event: EventFront }) {
  const t = useText(eventText).page;
  const locale = useLocale();
  if (zones.length === 0 || !hasPlan) return null;
  return (
    <Section
      title={t.zones}
      aside={
        <Link className="link" to={paths.eventPlan(slug)}>
          {t.plan}
        </Link>
      }
    >
      <svg width="0" height="0" aria-hidden="true" className="absolute">
        <PlanDefs />
      </svg>
      <ul className="grid gap-x-10 md:grid-cols-2">
        {zones.map(({ id, name, about, tone }) => (
          <li key={id} className="flex items-start gap-4 border-b border-line py-4">
            <span className="mt-1">
              <ZoneSwatch tone={tone} />
            </span>
            <div>
              <h3 className="font-semibold">{localized(name, locale)}</h3>
              <p className="text-table text-stone">{localized(about, locale)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
