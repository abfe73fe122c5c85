import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { localized } from "~/i18n/catalogue";
import { formatNumber } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { roomForm } from "./agenda.form";
import type { AgendaDeskView } from "./desk.service.server";
import type { Room } from "./slot";

type Props = { view: AgendaDeskView; editedId: string | null; state: FormState | undefined };

/** The event's rooms in the order of the timetable's columns, and a form for one more or the one chosen. */
export function RoomsPage({ view, editedId, state }: Props) {
  const t = useText(agendaDeskText);
  const refusals = useText(refusalText);
  const { rooms, eventId, mayEdit } = view;
  const edited = rooms.find(({ id }) => id === editedId);
  return (
    <div className="max-w-[52rem]">
      <PageHeader
        kind="desk"
        eyebrow={t.title}
        backTo={paths.agendaDesk(eventId)}
        title={t.roomsPage.title}
        description={t.roomsPage.description}
      />
      {state?.refusal && (
        <div role="alert" className="mb-4">
          <Notice tone="madder">{refusals[state.refusal]}</Notice>
        </div>
      )}
      {rooms.length === 0 && <p className="text-stone">{t.roomsPage.empty}</p>}
      <ol>
        {rooms.map((room, at) => (
          <RoomRow key={room.id} room={room} at={at} count={rooms.length} eventId={eventId} mayEdit={mayEdit} />
        ))}
      </ol>
      {mayEdit && (
        <Section title={edited ? t.roomsPage.save : t.roomsPage.add}>
          <RoomFields key={edited?.id ?? `moi ${rooms.length}`} room={edited} eventId={eventId} state={state} />
        </Section>
      )}
    </div>
  );
}

type RowProps = { room: Room; at: number; count: number; eventId: string; mayEdit: boolean };

function RoomRow({ room, at, count, eventId, mayEdit }: RowProps) {
  const t = useText(agendaDeskText).roomsPage;
  const locale = useLocale();
  const name = localized(room.name, locale);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
      <div className="min-w-0 flex-1 basis-48">
        {mayEdit ? (
          <Link
            to={paths.agendaRooms(eventId, `?sua=${room.id}`)}
            className="link font-medium"
            aria-label={t.edit(name)}
          >
            {name}
          </Link>
        ) : (
          <span className="font-medium">{name}</span>
        )}
        {room.capacity !== null && (
          <span className="ml-3 text-table text-stone">{t.capacityOf(formatNumber(room.capacity, locale))}</span>
        )}
      </div>
      {mayEdit && (
        <Form method="post" preventScrollReset className="flex items-center">
          <input type="hidden" name="id" value={room.id} />
          <Button kind="quiet" size="small" name="act" value="up" icon="arrow-up" iconOnly disabled={at === 0}>
            {t.up(name)}
          </Button>
          <Button
            kind="quiet"
            size="small"
            name="act"
            value="down"
            icon="arrow-down"
            iconOnly
            disabled={at === count - 1}
          >
            {t.down(name)}
          </Button>
          <Button kind="quiet" size="small" name="act" value="remove" icon="trash" iconOnly>
            {t.remove(name)}
          </Button>
        </Form>
      )}
    </li>
  );
}

function RoomFields({
  room,
  eventId,
  state,
}: {
  room: Room | undefined;
  eventId: string;
  state: FormState | undefined;
}) {
  const t = useText(agendaDeskText).roomsPage;
  const form = useZodForm(roomForm, state?.values.act === "save" ? state : undefined, {
    "name.vi": room?.name.vi,
    "name.en": room?.name.en,
    capacity: room?.capacity ? String(room.capacity) : "",
  });
  return (
    <Form method="post" {...form.form} className="grid gap-5">
      <ErrorSummary issues={form.issues} />
      <input type="hidden" name="id" value={room?.id ?? ""} />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-[1fr_1fr_8rem]">
        <TextField {...form.field("name.vi")} label={t.name} required />
        <TextField {...form.field("name.en")} label={t.english} lang="en" />
        <TextField {...form.field("capacity")} label={t.capacity} inputMode="numeric" />
      </div>
      <div className="flex gap-3">
        <Button kind="primary" name="act" value="save">
          {room ? t.save : t.add}
        </Button>
        {room && (
          <Button kind="quiet" to={paths.agendaRooms(eventId)}>
            {t.cancel}
          </Button>
        )}
      </div>
    </Form>
  );
}
