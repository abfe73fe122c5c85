import { Form, Link, useNavigate } from "@remix-run/react";
import type { FormEvent } from "react";
import { type BrowseQuery, narrowings } from "~/features/directory/gallery/browse";
import type { Browsed } from "~/features/directory/gallery/browse.service.server";
import { fieldKeys, needKeys, stages } from "~/features/directory/project";
import { directoryText } from "~/i18n/directory";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { MoneyField } from "~/ui/MoneyField";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";

type Props = { query: BrowseQuery; facets: Browsed["facets"]; idPrefix: string };

/** Every filter with its counts. A choice takes effect at once; amounts, and everything without a script, by the button. */
export function BrowseFilters({ query, facets, idPrefix }: Props) {
  const t = useText(directoryText);
  const words = useText(investingText).browse;
  const navigate = useNavigate();
  const { field, stage, area, need, awarded, raisingFrom, raisingTo, revenueFrom, customersFrom, sort, view } = query;
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const control = event.target as HTMLElement;
    if (control instanceof HTMLInputElement && control.type === "text") return;
    const filled = [...new FormData(event.currentTarget)].filter(([, value]) => value !== "");
    const next = new URLSearchParams(filled.map(([name, value]) => [name, String(value)]));
    navigate(paths.investorProjects(`?${next}`), { preventScrollReset: true, replace: true });
  };
  const counted = <Key extends string>(
    keys: readonly Key[],
    labels: Readonly<Record<Key, string>>,
    counts: Readonly<Partial<Record<Key, number>>>,
    chosen: Key | null,
  ) =>
    keys
      .filter((key) => (counts[key] ?? 0) > 0 || key === chosen)
      .map((key) => ({ value: key, label: `${labels[key]} (${counts[key] ?? 0})` }));
  const places = facets.provinces.flatMap((province) => [
    { value: province.value, label: `${province.label} (${province.count})` },
    ...province.communes.map(({ value, label, count }) => ({ value, label: `– ${label} (${count})` })),
  ]);
  const id = (name: string) => `${idPrefix}-${name}`;
  const choice = (
    name: string,
    label: string,
    options: readonly { value: string; label: string }[],
    value: string | null,
  ) => (
    <Select
      key={`${name} ${value}`}
      id={id(name)}
      name={name}
      label={label}
      placeholder={words.any}
      options={options}
      defaultValue={value ?? ""}
    />
  );
  const amount = (name: string, label: string, value: bigint | null) => (
    <MoneyField
      key={`${name} ${value}`}
      id={id(name)}
      name={name}
      label={label}
      defaultValue={value?.toString() ?? ""}
    />
  );
  return (
    <Form action={paths.investorProjects()} onChange={onChange} className="grid gap-5">
      {query.words && <input type="hidden" name="q" value={query.words} />}
      {view === "table" && <input type="hidden" name="view" value="table" />}
      {sort.by !== "newest" && <input type="hidden" name="sort" value={`${sort.down ? "-" : ""}${sort.by}`} />}
      {choice("field", words.field, counted(fieldKeys, t.fields, facets.fields, field), field)}
      {choice("stage", words.stage, counted(stages, t.stages, facets.stages, stage), stage)}
      {choice("need", words.need, counted(needKeys, t.needs, facets.needs, need), need)}
      {choice("area", words.area, places, area)}
      {amount("from", words.raisingFrom, raisingFrom)}
      {amount("to", words.raisingTo, raisingTo)}
      {amount("revenue", words.revenue, revenueFrom)}
      <TextField
        key={`customers ${customersFrom}`}
        id={id("customers")}
        name="customers"
        label={words.customers}
        inputMode="numeric"
        defaultValue={customersFrom ?? ""}
      />
      <label className="tick">
        <input key={String(awarded)} type="checkbox" name="award" value="yes" defaultChecked={awarded} />
        <span>{`${words.award} (${facets.awarded})`}</span>
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <Button size="small">{words.apply}</Button>
        {narrowings(query) > 0 && (
          <Link
            to={paths.investorProjects(query.words && `?q=${encodeURIComponent(query.words)}`)}
            className="link text-table"
          >
            {words.clear}
          </Link>
        )}
      </div>
    </Form>
  );
}
