import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { eventDeskText } from "~/i18n/event-desk";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { corners } from "./grid";
import type { Hall, Zone } from "./plan";

export const usualGrid: Readonly<Record<string, string>> = {
  x: "2",
  y: "3",
  rows: "2",
  perRow: "6",
  width: "3",
  depth: "3",
  aisle: "3",
  corner: "nw",
  prefix: "A",
  firstNumber: "1",
  digits: "2",
  numbering: "through",
  power: "*",
  water: "",
};

type Props = {
  halls: readonly Hall[];
  zones: readonly Zone[];
  /** what the address asks, as typed */
  typed: Readonly<Record<string, string>>;
  errors: FormState["errors"];
};

/** The generator's questions, asked in the address: the preview beside them answers before anything is saved. */
export function GridFormFields({ halls, zones, typed, errors }: Props) {
  const t = useText(eventDeskText).grid;
  const locale = useLocale();
  const field = (name: string) => ({ name, defaultValue: typed[name] ?? "", error: errors[name]?.[0] });
  const named = ({ id, name }: Hall | Zone) => ({ value: id, label: localized(name, locale) });
  const metres = { inputMode: "decimal" } as const;
  const whole = { inputMode: "numeric" } as const;
  const issues = Object.entries(errors).map(([name, [message]]) => ({ field: name, message: message ?? "" }));
  return (
    <Form method="get" preventScrollReset className="grid gap-5" noValidate>
      <ErrorSummary issues={issues} />
      <div className="grid grid-cols-2 gap-x-4 gap-y-5">
        <Select {...field("hallId")} label={t.hall} options={halls.map(named)} />
        <Select {...field("zoneId")} label={t.zone} placeholder={t.noZone} options={zones.map(named)} />
        <TextField {...field("rows")} {...whole} label={t.rows} />
        <TextField {...field("perRow")} {...whole} label={t.perRow} />
        <TextField {...field("width")} {...metres} label={t.width} />
        <TextField {...field("depth")} {...metres} label={t.depth} />
        <TextField {...field("x")} {...metres} label={t.x} />
        <TextField {...field("y")} {...metres} label={t.y} />
        <TextField {...field("aisle")} {...metres} label={t.aisle} />
        <Select
          {...field("corner")}
          label={t.corner}
          options={corners.map((corner) => ({ value: corner, label: t.corners[corner] }))}
        />
      </div>
      <Checkbox
        name="backToBack"
        label={t.backToBack}
        help={t.backToBackHelp}
        defaultChecked={typed.backToBack === "on"}
      />
      <div className="grid grid-cols-2 gap-x-4 gap-y-5">
        <TextField {...field("prefix")} label={t.prefix} />
        <Select
          {...field("numbering")}
          label={t.numbering}
          options={(["through", "rows"] as const).map((way) => ({ value: way, label: t.numberings[way] }))}
        />
        <TextField {...field("firstNumber")} {...whole} label={t.firstNumber} />
        <TextField {...field("digits")} {...whole} label={t.digits} />
        <TextField {...field("power")} label={t.power} help={t.supplyHelp} />
        <TextField {...field("water")} label={t.water} />
      </div>
      <div>
        <Button name="xem" value="1">
          {t.preview}
        </Button>
      </div>
    </Form>
  );
}
