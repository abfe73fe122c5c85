import { Form, Link } from "@remix-run/react";
import { dayOf } from "~/core/instant";
import { agendaText } from "~/i18n/agenda";
import { localized } from "~/i18n/catalogue";
import { formatClock, formatWeekdayDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { CopyText } from "~/ui/CopyText";
import { EmptyState } from "~/ui/EmptyState";
import { Icon } from "~/ui/Icon";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import type { MyAgenda, MySlot } from "./my-agenda.service.server";

/** Everything a person wants to attend, day by day, and how to have it in their own calendar. */
export function MyAgendaPage({ mine }: { mine: MyAgenda }) {
  const t = useText(agendaText);
  const ahead = mine.slots.filter(({ isOver }) => !isOver);
  const over = mine.slots.filter(({ isOver }) => isOver).reverse();
  return (
    <div className="max-w-[60rem]">
      <PageHeader title={t.mine.title} description={t.mine.description} />
      {mine.slots.length === 0 ? (
        <EmptyState
          title={t.mine.empty}
          action={
            <Button kind="primary" to={paths.events()}>
              {t.mine.events}
            </Button>
          }
        >
          {t.mine.emptyHint}
        </EmptyState>
      ) : (
        <Days slots={ahead} />
      )}
      {over.length > 0 && (
        <details className="mt-8">
          <summary className="cursor-pointer font-semibold">
            {t.mine.over} ({over.length})
          </summary>
          <Days slots={over} />
        </details>
      )}
      <Section title={t.mine.feed} description={t.mine.feedHelp}>
        {mine.feedUrl && (
          <div className="mb-4 grid max-w-[40rem] gap-3">
            <CopyText text={mine.feedUrl} label={t.mine.address} />
            <a className="btn btn-quiet w-fit" href={mine.feedUrl} download>
              <Icon name="download" />
              {t.mine.download}
            </a>
          </div>
        )}
        <Form method="post" preventScrollReset>
          <Button icon="calendar">{mine.feedUrl ? t.mine.renewFeed : t.mine.makeFeed}</Button>
        </Form>
      </Section>
    </div>
  );
}

function Days({ slots }: { slots: readonly MySlot[] }) {
  const locale = useLocale();
  const days = [...new Set(slots.map(({ startsAt }) => dayOf(startsAt)))];
  return days.map((day) => (
    <section key={day} className="mt-6">
      <h2 className="mb-1 text-h3 first-letter:uppercase">{formatWeekdayDate(day, locale)}</h2>
      <ol>
        {slots
          .filter(({ startsAt }) => dayOf(startsAt) === day)
          .map((slot) => (
            <OwnSlot key={slot.id} slot={slot} />
          ))}
      </ol>
    </section>
  ));
}

function OwnSlot({ slot }: { slot: MySlot }) {
  const t = useText(agendaText);
  const locale = useLocale();
  const { event, room, title, beside, position, seat, state } = slot;
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[7rem_1fr_auto]">
      <p className="font-semibold tabular-nums">
        {formatClock(slot.startsAt)}–{formatClock(slot.endsAt)}
      </p>
      <div className="min-w-0">
        <Link to={paths.agendaSlot(event.slug, slot.id)} className="link font-semibold">
          {localized(title, locale)}
        </Link>
        <p className="text-table text-stone">
          {[t.kinds[slot.kind], room && localized(room, locale), localized(event.name, locale)]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {position !== null && <p className="text-table text-stone">{t.seats.position(position)}</p>}
        {beside.length > 0 && (
          <p className="mt-1 flex gap-1.5 text-table text-turmeric-ink">
            <Icon name="warning" size={18} className="mt-px shrink-0" />
            {t.beside.text(beside.map((other) => localized(other, locale)).join("; "))}
          </p>
        )}
      </div>
      <p>
        {state === "cancelled" ? (
          <Badge tone="madder">{t.cancelled}</Badge>
        ) : seat === "registered" ? (
          <Badge tone="leaf">{t.seats.mine}</Badge>
        ) : seat === "waiting" ? (
          <Badge tone="turmeric">{t.seats.waiting}</Badge>
        ) : (
          <Badge tone="cham">{t.mine.saved}</Badge>
        )}
      </p>
    </li>
  );
}
