import { formatPhone } from "~/core/phone";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { localized } from "~/i18n/catalogue";
import { formatClock, formatDateTime, formatNumber, formatWeekdayDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { DataTable } from "~/ui/DataTable";
import { ExportLink } from "~/ui/ExportLink";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import type { AttendeesView } from "./desk.service.server";

/** Who has a seat and who waits, to be printed for the door. */
export function AttendeesPage({ view }: { view: AttendeesView }) {
  const t = useText(agendaDeskText);
  const locale = useLocale();
  const { slot, eventId, room, registered, waiting } = view;
  const capacity = slot.capacity === null ? "∞" : formatNumber(slot.capacity, locale);
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={localized(slot.title, locale)}
        backTo={paths.deskSlot(eventId, slot.id)}
        title={t.attendees.title}
        description={[
          `${formatClock(slot.startsAt)}–${formatClock(slot.endsAt)}, ${formatWeekdayDate(slot.startsAt, locale)}`,
          room && localized(room, locale),
          t.seats(registered.length, capacity, waiting.length),
        ]
          .filter(Boolean)
          .join(" · ")}
        secondary={
          <div className="flex gap-2 print:hidden">
            <ExportLink href={paths.slotAttendeesFile(eventId, slot.id)}>{t.export}</ExportLink>
            <Button size="small" kind="quiet" className="noscript:hidden" onClick={() => window.print()}>
              {t.print}
            </Button>
          </div>
        }
      />
      <Section title={`${t.attendees.registered} (${registered.length})`}>
        <People people={registered} caption={t.attendees.registered} none={t.attendees.none} />
      </Section>
      <Section title={`${t.attendees.waiting} (${waiting.length})`}>
        <People people={waiting} caption={t.attendees.waiting} none={t.attendees.noneWaiting} />
      </Section>
    </>
  );
}

type PeopleProps = { people: AttendeesView["registered"]; caption: string; none: string };

function People({ people, caption, none }: PeopleProps) {
  const t = useText(agendaDeskText).attendees;
  const locale = useLocale();
  const numbered = people.map((person, i) => ({ ...person, number: i + 1 }));
  return (
    <DataTable
      caption={caption}
      rows={numbered}
      rowKey={({ seatId }) => seatId}
      empty={<p className="text-stone">{none}</p>}
      columns={[
        { key: "number", header: t.number, align: "end", phone: "hidden", cell: ({ number }) => number },
        { key: "name", header: t.name, phone: "title", cell: ({ name }) => name },
        { key: "email", header: t.email, quiet: true, cell: ({ email }) => email ?? "" },
        {
          key: "phone",
          header: t.phone,
          quiet: true,
          phone: "hidden",
          cell: ({ phone }) => (phone ? formatPhone(phone) : ""),
        },
        {
          key: "asked",
          header: t.askedAt,
          quiet: true,
          hideBelow: "lg",
          phone: "hidden",
          cell: ({ askedAt }) => formatDateTime(askedAt, locale),
        },
        {
          key: "state",
          header: t.state,
          phone: "state",
          cell: ({ state, promotedAt }) => (
            <Badge tone={state === "waiting" ? "turmeric" : "leaf"}>
              {state === "registered" && promotedAt ? t.promoted : t.states[state]}
            </Badge>
          ),
        },
      ]}
    />
  );
}
