import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { eventDeskText } from "~/i18n/event-desk";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Checkbox } from "~/ui/Checkbox";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { DeskForm } from "../DeskForm";
import { metresText } from "./metres";
import type { Hall, Zone } from "./plan";
import { boothForm } from "./plan.form";
import type { DeskBooth } from "./plan.service.server";

type Props = {
  eventId: string;
  /** the one to change; undefined: a new one */
  booth: DeskBooth | undefined;
  halls: readonly Hall[];
  zones: readonly Zone[];
  state: FormState | undefined;
};

/** One booth: code, place and size in metres, zone, supply; the way to edit it without the drawing. */
export function BoothFormFields({ eventId, booth, halls, zones, state }: Props) {
  const t = useText(eventDeskText).booths;
  const locale = useLocale();
  const tick = (is: boolean | undefined) => (is ? "on" : undefined);
  const form = useZodForm(boothForm, state, {
    code: booth?.code,
    hallId: booth?.hallId ?? halls[0]?.id,
    zoneId: booth?.zoneId,
    x: metresText(booth?.x ?? 0),
    y: metresText(booth?.y ?? 0),
    width: metresText(booth?.w ?? 300),
    depth: metresText(booth?.d ?? 300),
    hasPower: tick(booth?.hasPower),
    hasWater: tick(booth?.hasWater),
    isClosed: tick(booth?.isClosed),
    note: booth?.note,
  });
  const named = ({ id, name }: Hall | Zone) => ({ value: id, label: localized(name, locale) });
  const ticked = (name: string) =>
    (state ? state.values[name] === "on" : form.valueOf(name) === "on") ? { defaultChecked: true } : {};
  const hidden = { act: "save", id: booth?.id ?? "", revision: booth?.revision ?? 1 };
  return (
    <DeskForm form={form} state={state} hidden={hidden} cancelTo={paths.eventBooths(eventId)}>
      <div className="grid grid-cols-2 gap-x-6 gap-y-5 lg:grid-cols-4">
        <TextField {...form.field("code")} label={t.code} required />
        <Select {...form.field("hallId")} label={t.hall} options={halls.map(named)} />
        <Select {...form.field("zoneId")} label={t.zone} placeholder={t.noZone} options={zones.map(named)} />
      </div>
      <div className="grid grid-cols-2 gap-x-6 gap-y-5 lg:grid-cols-4">
        <TextField {...form.field("x")} label={t.x} inputMode="decimal" required />
        <TextField {...form.field("y")} label={t.y} inputMode="decimal" required />
        <TextField {...form.field("width")} label={t.width} inputMode="decimal" required />
        <TextField {...form.field("depth")} label={t.depth} inputMode="decimal" required />
      </div>
      <div className="flex flex-wrap gap-x-8">
        <Checkbox name="hasPower" label={t.power} {...ticked("hasPower")} />
        <Checkbox name="hasWater" label={t.water} {...ticked("hasWater")} />
        <Checkbox name="isClosed" label={t.closed} {...ticked("isClosed")} />
      </div>
      <TextField {...form.field("note")} label={t.note} />
    </DeskForm>
  );
}
