import { Form } from "@remix-run/react";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { importFields } from "./columns";
import type { ImportPreviewData } from "./ImportPreview";

/** How the file is read, open to correction: the sheet, the header, what each column holds. */
export function ReadingForm({ preview }: { preview: ImportPreviewData }) {
  const words = useText(delegatesDeskText);
  const t = words.import;
  const { sheets, choice, columns, kinds, delegations } = preview;
  const options = columns.map(({ at, letters, heading }) => ({
    value: String(at),
    label: heading ? `${letters}: ${heading.slice(0, 40)}` : letters,
  }));
  return (
    <Form method="post" className="grid gap-4" key={JSON.stringify(choice)}>
      <input type="hidden" name="act" value="plan" />
      <p className="measure text-stone">{t.readingHint}</p>
      <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Select
          name="sheet"
          label={t.sheet}
          options={sheets.map((name, at) => ({ value: String(at), label: name }))}
          defaultValue={String(choice.sheet)}
        />
        <TextField
          name="headerRow"
          label={t.headerRow}
          inputMode="numeric"
          defaultValue={String(choice.headerRow + 1)}
        />
        <Select
          name="kindId"
          label={t.defaultKind}
          options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={choice.kindId}
        />
        <Select
          name="delegationId"
          label={t.defaultDelegation}
          placeholder={t.noColumn}
          options={delegations.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={choice.delegationId ?? ""}
        />
        {importFields.map((field) => (
          <Select
            key={field}
            name={`columns.${field}`}
            label={field === "family" ? t.family : words.columns[field]}
            placeholder={t.noColumn}
            options={options}
            defaultValue={choice.mapping[field]?.toString() ?? ""}
          />
        ))}
      </div>
      <div>
        <Button>{t.reread}</Button>
      </div>
    </Form>
  );
}
