import { Form, useSearchParams } from "@remix-run/react";
import { agendaText } from "~/i18n/agenda";
import { localized } from "~/i18n/catalogue";
import { formatDate, formatWeekdayDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Icon } from "~/ui/Icon";
import { PageHeader } from "~/ui/PageHeader";
import { SearchField } from "~/ui/SearchField";
import { Select } from "~/ui/Select";
import { LinkTabs } from "~/ui/Tabs";
import { addressWith } from "~/ui/table-address";
import type { AgendaView } from "./agenda.service.server";
import { SlotCard } from "./SlotCard";
import { TrackGrid } from "./TrackGrid";

/** The agenda of an event for everyone: a tab for each day, tracks side by side, a search over all days. */
export function AgendaPage({ agenda }: { agenda: AgendaView }) {
  const t = useText(agendaText);
  const locale = useLocale();
  const { event, days, day, rooms, slots, total, isSignedIn } = agenda;
  const roomOf = (roomId: string | null) => rooms.find(({ id }) => id === roomId);
  return (
    <div>
      <PageHeader
        eyebrow={localized(event.name, locale)}
        backTo={paths.event(event.slug)}
        title={t.title}
        secondary={
          <div className="flex flex-wrap gap-2">
            {isSignedIn && (
              <Button to={paths.myAgenda()} icon="star">
                {t.tools.mine}
              </Button>
            )}
            {total > 0 && (
              <a className="btn btn-quiet" href={paths.agendaCalendar(event.slug)} download>
                <Icon name="calendar" />
                {t.tools.calendar}
              </a>
            )}
          </div>
        }
      />
      {total === 0 ? (
        <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
      ) : (
        <>
          <DayTabs days={days} day={day} />
          <Tools agenda={agenda} />
          {slots.length === 0 ? (
            <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
          ) : day === null ? (
            <>
              <p className="mb-3 text-stone">{t.found(slots.length)}</p>
              <ol className="grid gap-2 lg:grid-cols-2">
                {slots.map((slot) => (
                  <li key={slot.id}>
                    <SlotCard
                      slot={slot}
                      slug={event.slug}
                      room={roomOf(slot.roomId)}
                      isSignedIn={isSignedIn}
                      day={formatDate(slot.startsAt, locale)}
                    />
                  </li>
                ))}
              </ol>
            </>
          ) : (
            <section aria-label={formatWeekdayDate(day, locale)}>
              <h2 className="mb-3 text-h3 first-letter:uppercase">{formatWeekdayDate(day, locale)}</h2>
              <TrackGrid slots={slots} rooms={rooms}>
                {(slot) => (
                  <SlotCard slot={slot} slug={event.slug} room={roomOf(slot.roomId)} isSignedIn={isSignedIn} />
                )}
              </TrackGrid>
            </section>
          )}
        </>
      )}
    </div>
  );
}

function DayTabs({ days, day }: Pick<AgendaView, "days" | "day">) {
  const t = useText(agendaText);
  const locale = useLocale();
  const [search] = useSearchParams();
  if (days.length < 2) return null;
  return (
    <LinkTabs
      label={t.days}
      tabs={days.map((one, i) => ({
        to: addressWith(search, { ngay: one, q: undefined }),
        label: `${t.day(i + 1)} · ${formatDate(one, locale).slice(0, locale === "vi" ? 5 : 6)}`,
        current: one === day,
      }))}
    />
  );
}

/** The filters as a plain form of the address. */
function Tools({ agenda: { kinds, rooms, day } }: { agenda: AgendaView }) {
  const t = useText(agendaText);
  const locale = useLocale();
  const [search] = useSearchParams();
  const isNarrowed = ["q", "loai", "phong"].some((name) => search.get(name));
  return (
    <Form method="get" role="search" className="my-5 flex flex-wrap items-end gap-x-3 gap-y-3">
      {day && <input type="hidden" name="ngay" value={day} />}
      <SearchField
        label={t.tools.search}
        defaultValue={search.get("q") ?? ""}
        key={search.get("q")}
        className="min-w-0 flex-1 basis-64"
      />
      <Select
        className="flex-1 basis-32 sm:max-w-48"
        name="loai"
        label={t.tools.kind}
        key={`loai ${search.get("loai")}`}
        defaultValue={search.get("loai") ?? ""}
        options={[{ value: "", label: t.tools.any }, ...kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))]}
      />
      {rooms.length > 1 && (
        <Select
          className="flex-1 basis-32 sm:max-w-56"
          name="phong"
          label={t.tools.room}
          key={`phong ${search.get("phong")}`}
          defaultValue={search.get("phong") ?? ""}
          options={[
            { value: "", label: t.tools.any },
            ...rooms.map(({ id, name }) => ({ value: id, label: localized(name, locale) })),
          ]}
        />
      )}
      <Button icon="filter">{t.tools.show}</Button>
      {isNarrowed && (
        <Button kind="quiet" to={addressWith(search, { q: undefined, loai: undefined, phong: undefined })}>
          {t.tools.clear}
        </Button>
      )}
    </Form>
  );
}
