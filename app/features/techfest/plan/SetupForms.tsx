import type { FormState } from "~/core/form";
import { fieldKeys } from "~/features/directory/project";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { eventText } from "~/i18n/event";
import { eventDeskText } from "~/i18n/event-desk";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { RadioGroup } from "~/ui/RadioGroup";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { BothLanguages, DeskForm } from "../DeskForm";
import { metresText } from "./metres";
import { type Hall, markKinds, type PlanMark, type Zone, zoneTones } from "./plan";
import { hallForm, markForm, zoneForm } from "./plan.form";
import { ZoneSwatch } from "./ZoneSwatch";

type Of<Part> = {
  eventId: string;
  /** the one to change; undefined: a new one */
  part: Part | undefined;
  state: FormState | undefined;
};

const sizes = "grid grid-cols-2 gap-x-6 gap-y-5 lg:grid-cols-4";

export function HallFields({ eventId, part, state }: Of<Hall>) {
  const t = useText(eventDeskText).setup;
  const form = useZodForm(hallForm, state, {
    "name.vi": part?.name.vi,
    "name.en": part?.name.en,
    width: metresText(part?.w ?? 4_000),
    depth: metresText(part?.d ?? 2_500),
  });
  const hidden = { act: "saveHall", id: part?.id ?? "" };
  return (
    <DeskForm form={form} state={state} hidden={hidden} cancelTo={paths.eventPlanSetup(eventId)}>
      <BothLanguages form={form} name="name" label={t.hallName} />
      <div className={sizes}>
        <TextField {...form.field("width")} label={t.width} help={t.widthHelp} inputMode="decimal" required />
        <TextField {...form.field("depth")} label={t.depth} help={t.depthHelp} inputMode="decimal" required />
      </div>
    </DeskForm>
  );
}

export function ZoneFields({ eventId, part, state }: Of<Zone>) {
  const t = useText(eventDeskText).setup;
  const fields = useText(directoryText).fields;
  const form = useZodForm(zoneForm, state, {
    "name.vi": part?.name.vi,
    "name.en": part?.name.en,
    "about.vi": part?.about.vi,
    "about.en": part?.about.en,
    tone: part?.tone ?? "cham",
  });
  const typed = state?.values["fields[]"];
  const ticked = Array.isArray(typed) ? typed : (part?.fields ?? []);
  const hidden = { act: "saveZone", id: part?.id ?? "" };
  return (
    <DeskForm form={form} state={state} hidden={hidden} cancelTo={paths.eventPlanSetup(eventId)}>
      <BothLanguages form={form} name="name" label={t.zoneName} />
      <BothLanguages form={form} name="about" label={t.zoneAbout} required={false} rows={2} />
      <RadioGroup
        name="tone"
        label={t.tone}
        help={t.toneHelp}
        columns={3}
        defaultValue={form.valueOf("tone")}
        choices={zoneTones.map((tone) => ({
          value: tone,
          label: (
            <span className="inline-flex items-center gap-2">
              <ZoneSwatch tone={tone} />
              {t.tones[tone]}
            </span>
          ),
        }))}
      />
      <CheckboxGroup
        name="fields[]"
        label={t.zoneFields}
        help={t.zoneFieldsHelp}
        columns={3}
        defaultValues={ticked}
        choices={fieldKeys.map((key) => ({ value: key, label: fields[key] }))}
      />
    </DeskForm>
  );
}

export function MarkFields({ eventId, part, state, halls }: Of<PlanMark> & { halls: readonly Hall[] }) {
  const t = useText(eventDeskText).setup;
  const words = useText(eventText).plan;
  const locale = useLocale();
  const form = useZodForm(markForm, state, {
    hallId: part?.hallId ?? halls[0]?.id,
    kind: part?.kind ?? "entrance",
    "label.vi": part?.label.vi,
    "label.en": part?.label.en,
    x: metresText(part?.x ?? 0),
    y: metresText(part?.y ?? 0),
    width: metresText(part?.w ?? 400),
    depth: metresText(part?.d ?? 60),
  });
  const hidden = { act: "saveMark", id: part?.id ?? "" };
  return (
    <DeskForm form={form} state={state} hidden={hidden} cancelTo={paths.eventPlanSetup(eventId)}>
      <div className={sizes}>
        <Select
          {...form.field("kind")}
          label={t.markKind}
          options={markKinds.map((kind) => ({ value: kind, label: words.marks[kind] }))}
        />
        <Select
          {...form.field("hallId")}
          label={t.hallName}
          options={halls.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
        />
      </div>
      <BothLanguages form={form} name="label" label={t.markLabel} help={t.markLabelHelp} required={false} />
      <div className={sizes}>
        <TextField {...form.field("x")} label={t.x} inputMode="decimal" required />
        <TextField {...form.field("y")} label={t.y} inputMode="decimal" required />
        <TextField {...form.field("width")} label={t.width} inputMode="decimal" required />
        <TextField {...form.field("depth")} label={t.depth} inputMode="decimal" required />
      </div>
    </DeskForm>
  );
}
