import type { FormState } from "~/core/form";
import { type Localized, localized } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { eventDeskText } from "~/i18n/event-desk";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { DateTimeField } from "~/ui/DateTimeField";
import { Notice } from "~/ui/Notice";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { useZodForm, type ZodForm } from "~/ui/use-zod-form";
import { BothLanguages, DeskForm } from "./DeskForm";
import { eventKinds } from "./event";
import { eventDetailsForm, newEventForm } from "./event.form";
import type { readEventDetails } from "./event-setup.service.server";

type Host = { readonly id: string; readonly name: Localized };

/** What an event begins with: who hosts it, what kind, its names, days and venue. */
export function NewEventForm({ hosts, state }: { hosts: readonly Host[]; state: FormState | undefined }) {
  const t = useText(eventDeskText).details;
  const locale = useLocale();
  const form = useZodForm(newEventForm, state, { organizationId: hosts[0]?.id, kind: "techfest" });
  return (
    <DeskForm form={form} state={state} hidden={{}} submit={t.create} cancelTo={paths.myEvents()}>
      <Select
        {...form.field("organizationId")}
        label={t.organization}
        required
        options={hosts.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
      />
      <EventFields form={form} />
    </DeskForm>
  );
}

type Details = Extract<Awaited<ReturnType<typeof readEventDetails>>, { ok: true }>["value"];

/** Names, days, venue and texts of an event. */
export function EventDetailsForm({ event, state }: { event: Details; state: FormState | undefined }) {
  const t = useText(eventDeskText).details;
  const reasons = useText(refusalText);
  const form = useZodForm(eventDetailsForm, state, {
    kind: event.kind,
    "name.vi": event.name.vi,
    "name.en": event.name.en,
    "summary.vi": event.summary.vi,
    "summary.en": event.summary.en,
    "about.vi": event.about.vi,
    "about.en": event.about.en,
    "venue.vi": event.venue.vi,
    "venue.en": event.venue.en,
    firstDay: event.firstDay,
    lastDay: event.lastDay,
    slug: event.slug,
  });
  const why = event.lockedBecause ? reasons[event.lockedBecause] : undefined;
  return (
    <>
      {why && <Notice>{why}</Notice>}
      <DeskForm form={form} state={state} hidden={{ act: "save", revision: event.revision }} blockedBecause={why}>
        <EventFields form={form} />
        <BothLanguages form={form} name="about" label={t.about} help={t.aboutHelp} required={false} rows={8} />
      </DeskForm>
    </>
  );
}

function EventFields({ form }: { form: ZodForm }) {
  const t = useText(eventDeskText).details;
  const kinds = useText(eventText).kinds;
  return (
    <>
      <BothLanguages form={form} name="name" label={t.name} />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
        <Select
          {...form.field("kind")}
          label={t.kind}
          help={t.kindHelp}
          options={eventKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        />
        <DateTimeField {...form.field("firstDay")} label={t.firstDay} dayOnly required />
        <DateTimeField {...form.field("lastDay")} label={t.lastDay} dayOnly required />
      </div>
      <BothLanguages form={form} name="venue" label={t.venue} required={false} />
      <BothLanguages form={form} name="summary" label={t.summary} help={t.summaryHelp} required={false} rows={3} />
      <TextField {...form.field("slug")} label={t.slug} help={t.slugHelp} className="max-w-xl" />
    </>
  );
}
