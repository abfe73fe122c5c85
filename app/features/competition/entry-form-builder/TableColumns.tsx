import { useEffect, useState } from "react";
import type { FormState } from "~/core/form";
import { formBuilderText } from "~/i18n/form-builder";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { FieldGroup } from "~/ui/Field";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import type { TableColumn } from "../entry-form";
import { optionLines } from "./choices";

type Props = { saved: readonly TableColumn[]; state: FormState | undefined; error: string | undefined };

const mostColumns = 12;
const spare = 2;

/** The columns of a table, one a line with its type; blank ones are left out, so there are always some to spare. */
export function TableColumns({ saved, state, error }: Props) {
  const t = useText(formBuilderText).question.settings;
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const typed = typedColumns(state);
  const known =
    typed.length > 0
      ? typed
      : saved.map(({ key, label, type }) => ({ key, label: optionLines([{ key, label }]), type }));
  const [extra, setExtra] = useState(spare);
  const count = Math.min(Math.max(known.length + extra, 3), Math.max(mostColumns, known.length));
  const names = Array.from({ length: count }, (_, at) => `columns.${at}`);
  return (
    <FieldGroup name="columns" label={t.columns} help={t.columnsHelp} error={error} required>
      <div className="grid gap-2">
        {names.map((name, at) => {
          const column = known[at];
          return (
            <div key={name} className="grid grid-cols-[minmax(0,1fr)_8rem] gap-2">
              <input type="hidden" name={`${name}.key`} value={column?.key ?? ""} />
              <TextField name={`${name}.label`} label={t.column(at + 1)} labelHidden defaultValue={column?.label} />
              <Select
                name={`${name}.type`}
                label={t.columnType(at + 1)}
                labelHidden
                defaultValue={column?.type ?? (at === 0 ? "text" : "money")}
                options={(["text", "number", "money"] as const).map((type) => ({
                  value: type,
                  label: t.columnTypes[type],
                }))}
              />
            </div>
          );
        })}
      </div>
      {isLive && count < mostColumns && (
        <div className="mt-2">
          <Button size="small" icon="plus" onClick={() => setExtra(count - known.length + 1)}>
            {t.addColumn}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}

/** What was typed before the form came back. */
function typedColumns(state: FormState | undefined): { key: string; label: string; type: string }[] {
  const text = (name: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : "";
  };
  return Array.from({ length: 40 }, (_, at) => ({
    key: text(`columns.${at}.key`),
    label: text(`columns.${at}.label`),
    type: text(`columns.${at}.type`) || "text",
  })).filter(({ label }) => label !== "");
}
