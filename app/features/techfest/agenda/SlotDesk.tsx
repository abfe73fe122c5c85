import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { localized } from "~/i18n/catalogue";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { ConfirmDialog } from "~/ui/ConfirmDialog";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { StateBadge } from "./DeskSlots";
import type { SlotDeskView } from "./desk.service.server";
import { SlotForm } from "./SlotForm";

type Props = { view: SlotDeskView; state: FormState | undefined; day: string | null };

/** One slot at the desk: its form, and what becomes of it. */
export function SlotDesk({ view, state, day }: Props) {
  const t = useText(agendaDeskText);
  const locale = useLocale();
  const { slot, eventId, slug } = view;
  const asked = slot ? slot.seats.taken + slot.seats.waiting : 0;
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={t.title}
        backTo={paths.agendaDesk(eventId)}
        title={slot ? localized(slot.title, locale) : t.form.newTitle}
        badge={slot && <StateBadge state={slot.state} />}
        secondary={
          slot && (
            <>
              {(slot.takesRegistrations || asked > 0) && (
                <Button icon="users" to={paths.slotAttendees(eventId, slot.id)}>
                  {t.acts.attendees(asked)}
                </Button>
              )}
              {slot.state !== "draft" && view.state !== "draft" && (
                <Button kind="quiet" icon="eye" to={paths.agendaSlot(slug, slot.id)}>
                  {t.acts.publicPage}
                </Button>
              )}
            </>
          )
        }
      />
      <SlotForm key={slot?.id ?? "moi"} view={view} state={state} day={day} />
      {slot && view.mayEdit && <Acts slot={slot} hasSeats={asked > 0} />}
    </>
  );
}

function Acts({ slot, hasSeats }: { slot: NonNullable<SlotDeskView["slot"]>; hasSeats: boolean }) {
  const t = useText(agendaDeskText).acts;
  return (
    <Section title={t.title}>
      <Form method="post" id="slot-acts" className="flex flex-wrap gap-3">
        {slot.state !== "published" && (
          <Button name="act" value="publish" icon="check">
            {slot.state === "cancelled" ? t.resume : t.publish}
          </Button>
        )}
        {slot.state === "published" && !hasSeats && (
          <Button name="act" value="withdraw" icon="eye-off">
            {t.unpublish}
          </Button>
        )}
        <Button name="act" value="duplicate" icon="copy">
          {t.duplicate}
        </Button>
        {slot.state === "published" && (
          <Confirmed act="cancel" label={t.cancel} title={t.cancelTitle} help={t.cancelHelp} />
        )}
        {slot.state === "draft" && !hasSeats && (
          <Confirmed act="remove" label={t.remove} title={t.removeTitle} help={t.removeHelp} />
        )}
      </Form>
    </Section>
  );
}

type ConfirmedProps = { act: string; label: string; title: string; help: string };

/** Asks once more where there is a script; without one the button does it. */
function Confirmed({ act, label, title, help }: ConfirmedProps) {
  return (
    <>
      <Button kind="danger" name="act" value={act} className="hidden noscript:inline-flex">
        {label}
      </Button>
      <ConfirmDialog
        trigger={
          <Button kind="danger" className="noscript:hidden">
            {label}
          </Button>
        }
        title={title}
        description={help}
        confirm={label}
        kind="danger"
        form="slot-acts"
        name="act"
        value={act}
      />
    </>
  );
}
