import { Form } from "@remix-run/react";
import { useState } from "react";
import type { FormState } from "~/core/form";
import { treeOfFields } from "~/core/form-fields";
import { toHanoiLocal } from "~/core/instant";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { localized } from "~/i18n/catalogue";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { DateTimeField } from "~/ui/DateTimeField";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Notice } from "~/ui/Notice";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { slotForm } from "./agenda.form";
import { ClashList } from "./ClashList";
import { type Clash, clashesOf } from "./clash";
import type { SlotDeskView } from "./desk.service.server";
import { SpeakerRows } from "./SpeakerRows";
import { slotKinds } from "./slot";

type Props = { view: SlotDeskView; state: FormState | undefined; day: string | null };

/** A slot's form. What it would clash with is said while it is filled in, and stops nothing. */
export function SlotForm({ view, state, day }: Props) {
  const t = useText(agendaDeskText);
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { slot, rooms, others, firstDay, lastDay } = view;
  const form = useZodForm(slotForm, state, savedValues(slot, day ?? firstDay));
  const clashesIn = (planned: Parameters<typeof clashesOf>[0]) =>
    clashesOf(planned, others, { rooms, firstDay, lastDay });
  const [clashes, setClashes] = useState<readonly Clash[]>(() => (slot ? clashesIn(slot) : []));
  const titles = Object.fromEntries(others.map(({ id, title }) => [id, title]));
  const check = (element: HTMLFormElement) => {
    const read = slotForm.safeParse(treeOfFields(new FormData(element)) ?? {});
    if (!read.success) return;
    const known = slot?.speakers ?? [];
    const speakers = read.data.speakers.map((speaker) => ({
      ...speaker,
      accountId: known.find(({ email }) => email !== null && email === speaker.email)?.accountId ?? null,
    }));
    setClashes(clashesIn({ ...read.data, id: slot?.id ?? "", state: slot?.state ?? "draft", speakers }));
  };
  return (
    <Form
      method="post"
      {...form.form}
      onChange={(event) => check(event.currentTarget)}
      className="grid max-w-[52rem] gap-5"
    >
      <ErrorSummary issues={form.issues} />
      {state?.refusal && (
        <div role="alert">
          <Notice tone="madder" title={t.form.refused}>
            {refusals[state.refusal]}
          </Notice>
        </div>
      )}
      <input type="hidden" name="revision" value={slot?.revision ?? 0} />
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
        <TextField {...form.field("title.vi")} label={t.form.name} required />
        <TextField {...form.field("title.en")} label={`${t.form.name}, ${t.form.english}`} lang="en" />
      </div>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <DateTimeField {...form.field("startsAt")} label={t.form.startsAt} help={t.form.hanoi} required />
        <DateTimeField {...form.field("endsAt")} label={t.form.endsAt} help={t.form.hanoi} required />
        <Select
          {...form.field("kind")}
          label={t.form.kind}
          options={slotKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <Select
          {...form.field("roomId")}
          label={t.form.room}
          placeholder={t.form.noRoom}
          options={rooms.map(({ id, name, capacity }) => ({
            value: id,
            label: `${localized(name, locale)}${capacity === null ? "" : ` (${capacity})`}`,
          }))}
        />
      </div>
      <div aria-live="polite" className="empty:hidden">
        {clashes.length > 0 && (
          <Notice tone="turmeric" title={t.clashes.here}>
            <ClashList clashes={clashes} names={{ rooms, titles, firstDay, lastDay }} />
            <p className="mt-1 text-small text-stone">{t.clashes.hint}</p>
          </Notice>
        )}
      </div>
      <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2">
        <Checkbox
          name="takesRegistrations"
          label={t.form.takesRegistrations}
          help={t.form.takesHelp}
          defaultChecked={form.valueOf("takesRegistrations") === "on" || (!state && slot?.takesRegistrations)}
        />
        <TextField {...form.field("capacity")} label={t.form.capacity} help={t.form.capacityHelp} inputMode="numeric" />
      </div>
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
        <TextArea {...form.field("about.vi")} label={t.form.about} rows={5} />
        <TextArea {...form.field("about.en")} label={`${t.form.about}, ${t.form.english}`} rows={5} lang="en" />
      </div>
      <SpeakerRows form={form} count={speakerRowsOf(state, slot?.speakers.length ?? 0)} />
      <div className="flex flex-wrap gap-3">
        <Button
          kind="primary"
          name="act"
          value="save"
          blockedBecause={view.blockedBecause ? refusals[view.blockedBecause] : undefined}
        >
          {slot && slot.state !== "draft" ? t.form.save : t.form.saveDraft}
        </Button>
        <Button kind="quiet" to={paths.agendaDesk(view.eventId)}>
          {t.form.cancel}
        </Button>
      </div>
    </Form>
  );
}

/** As many rows as were sent, or as stand and one more. */
function speakerRowsOf(state: FormState | undefined, saved: number): number {
  const sent = Object.keys(state?.values ?? {}).filter((name) => /^speakers\.\d+\.name$/.test(name)).length;
  return Math.max(sent, saved + 1);
}

function savedValues(slot: SlotDeskView["slot"], day: string): Record<string, string | null | undefined> {
  if (!slot) return { startsAt: `${day}T08:00`, endsAt: `${day}T09:30`, kind: "workshop", roomId: "" };
  const speakers = slot.speakers.flatMap(({ name, title, role, email }, i) => [
    [`speakers.${i}.name`, name],
    [`speakers.${i}.title.vi`, title.vi],
    [`speakers.${i}.title.en`, title.en],
    [`speakers.${i}.role`, role],
    [`speakers.${i}.email`, email],
  ]);
  return {
    "title.vi": slot.title.vi,
    "title.en": slot.title.en,
    "about.vi": slot.about.vi,
    "about.en": slot.about.en,
    kind: slot.kind,
    startsAt: toHanoiLocal(slot.startsAt),
    endsAt: toHanoiLocal(slot.endsAt),
    roomId: slot.roomId ?? "",
    capacity: slot.capacity === null ? "" : String(slot.capacity),
    ...Object.fromEntries(speakers),
  };
}
