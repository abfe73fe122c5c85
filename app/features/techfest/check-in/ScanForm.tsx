import { Form } from "@remix-run/react";
import { useRef } from "react";
import { checkInText } from "~/i18n/check-in";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { FieldGroup } from "~/ui/Field";
import { type Option, Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import type { AtGate } from "./CheckInPage";
import { directions } from "./check-in";

interface Props {
  at: AtGate;
  gates: readonly Option[];
  scanKey: string;
  onChange: (at: AtGate) => void;
  onScan: (seen: string) => void;
}

/** Which way, which gate, and a typed code: a plain form, which a script sends without leaving the page. */
export function ScanForm({ at, gates, scanKey, onChange, onScan }: Props) {
  const t = useText(checkInText);
  const code = useRef<HTMLInputElement>(null);
  return (
    <Form
      method="post"
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const seen = code.current?.value.trim() ?? "";
        if (seen) onScan(seen);
        if (code.current) code.current.value = "";
        code.current?.focus();
      }}
    >
      <input type="hidden" name="scanKey" value={scanKey} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <FieldGroup name="direction" label={t.direction}>
          <div className="grid grid-cols-2 gap-2">
            {directions.map((direction) => (
              <label key={direction} className="choice">
                <input
                  type="radio"
                  name="direction"
                  value={direction}
                  defaultChecked={at.direction === direction}
                  onChange={() => onChange({ ...at, direction })}
                />
                <span className="font-medium">{t.directions[direction]}</span>
              </label>
            ))}
          </div>
        </FieldGroup>
        <Select
          name="gateId"
          label={t.gate}
          options={gates}
          placeholder={t.anyGate}
          defaultValue={at.gateId}
          onChange={(event) => onChange({ ...at, gateId: event.currentTarget.value })}
        />
      </div>
      <div className="flex items-end gap-3">
        <TextField
          ref={code}
          name="seen"
          label={t.code}
          placeholder="K7M-2QD"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="min-w-0 flex-1"
        />
        <Button>{t.check}</Button>
      </div>
    </Form>
  );
}
