import { Form, useNavigate, useSearchParams } from "@remix-run/react";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { addressWith } from "~/ui/table-address";
import type { DeskEntries } from "./entries.service.server";
import { columnKeys, fixedColumns } from "./entry-columns";
import type { Panel } from "./panel.service.server";

type Props = { list: Pick<DeskEntries, "columns" | "answers">; panel: Panel };

/** Which columns the list shows; each tick is sent as `col`, and becomes one name in the address. */
export function ColumnsPanel({ list, panel }: Props) {
  const t = useText(entryDeskText).columnsPanel;
  const words = useText(deskText).entries.columns;
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const kept = [...search].filter(([name]) => !["cols", "col", "panel"].includes(name));
  const choices = columnKeys
    .filter((key) => !fixedColumns.includes(key))
    .map((key) => ({ value: key, label: words[key] }));
  return (
    <Form
      method="get"
      className="mb-4 grid gap-4 border-b border-line pb-5"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget).getAll("col").map(String);
        navigate(addressWith(search, { cols: chosen.join(","), panel: undefined }), { preventScrollReset: true });
      }}
    >
      {kept.map(([name, value], at) => (
        <input key={`${name} ${at.toString()}`} type="hidden" name={name} value={value} />
      ))}
      <CheckboxGroup name="col" label={t.title} choices={choices} defaultValues={[...list.columns]} columns={3} />
      {panel.columns.length > 0 && (
        <CheckboxGroup
          name="col"
          id="answer-columns"
          label={t.answers}
          choices={panel.columns.map(({ key, label }) => ({ value: `a.${key}`, label }))}
          defaultValues={list.answers.map(({ key }) => `a.${key}`)}
          columns={3}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button kind="primary">{t.apply}</Button>
        <Button kind="quiet" to={addressWith(search, { cols: undefined, panel: undefined })}>
          {t.usual}
        </Button>
      </div>
    </Form>
  );
}
