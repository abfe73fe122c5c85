import type { FormState } from "~/core/form";
import { fileKinds } from "~/features/files/file";
import { formBuilderText } from "~/i18n/form-builder";
import { useText } from "~/i18n/use-text";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { FormField, FormFieldType } from "../entry-form";
import type { SettingWires } from "./setting-wires";
import { TableColumns } from "./TableColumns";

type Props = {
  type: FormFieldType;
  wires: SettingWires;
  saved: FormField;
  state: FormState | undefined;
};

/** The settings that fit a type of question, and no others. */
export function TypeSettings({ type, wires, saved, state }: Props) {
  const t = useText(formBuilderText).question.settings;
  const whole = { inputMode: "numeric", className: "max-w-56", autoComplete: "off" } as const;
  const pair = "grid gap-x-6 gap-y-5 sm:grid-cols-2";
  switch (type) {
    case "long_text":
    case "short_text":
      return (
        <div className={pair}>
          <TextField {...wires.number("words")} {...whole} label={t.words} help={t.lengthHelp} />
          <TextField {...wires.number("limit")} {...whole} label={t.characters} />
        </div>
      );
    case "number":
    case "money":
      return (
        <div className={pair}>
          <TextField
            {...wires.number("least")}
            {...whole}
            inputMode="decimal"
            label={type === "money" ? t.leastSum : t.least}
          />
          <TextField
            {...wires.number("limit")}
            {...whole}
            inputMode="decimal"
            label={type === "money" ? t.greatestSum : t.greatest}
          />
        </div>
      );
    case "choice":
      return <TextArea {...wires.lines("options")} label={t.options} help={t.optionsHelp} rows={4} required />;
    case "multi_choice":
      return (
        <>
          <TextArea {...wires.lines("options")} label={t.options} help={t.optionsHelp} rows={4} required />
          <TextField {...wires.number("most")} {...whole} label={t.mostOptions} />
        </>
      );
    case "file":
      return (
        <>
          <CheckboxGroup
            name="fileKinds[]"
            id="fileKinds"
            label={t.fileKinds}
            help={t.fileKindsHelp}
            columns={3}
            choices={fileKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
            defaultValues={wires.ticked("fileKinds", saved.fileKinds ?? [])}
            error={wires.errorOf("fileKinds")}
          />
          <div className={pair}>
            <TextField {...wires.number("limit")} {...whole} label={t.megabytes} />
            <TextField {...wires.number("most")} {...whole} label={t.files} placeholder="1" />
          </div>
        </>
      );
    case "table":
      return (
        <>
          <TableColumns saved={saved.columns ?? []} state={state} error={wires.errorOf("columns")} />
          <TextArea {...wires.lines("rows")} label={t.rows} help={t.rowsHelp} rows={3} />
          <TextField {...wires.number("most")} {...whole} label={t.mostRows} />
        </>
      );
    default:
      return null;
  }
}
