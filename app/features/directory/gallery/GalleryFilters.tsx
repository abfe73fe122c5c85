import { Form, Link, useNavigate } from "@remix-run/react";
import { type FormEvent, type ReactNode, useId } from "react";
import { directoryText } from "~/i18n/directory";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { fieldKeys, stages } from "../project";
import type { Counts, Facets, GalleryQuery } from "./gallery";

type Props = { query: GalleryQuery; facets: Facets };

/** Every filter with its counts. A choice takes effect at once; where no script runs, by the button. */
export function GalleryFilters({ query, facets }: Props) {
  const t = useText(directoryText);
  const navigate = useNavigate();
  const id = useId();
  const { words, field, stage, area, awarded, sort } = query;
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const chosen = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      value ? [[name, String(value)]] : [],
    );
    navigate(paths.projects(`?${new URLSearchParams(chosen)}`), { preventScrollReset: true, replace: true });
  };
  const choose = (name: string, options: readonly Choice[], chosen: string | null) => (
    <Choices name={name} label={t.gallery[name as "field" | "stage"]} options={options} chosen={chosen} />
  );
  return (
    <Form action={paths.projects()} onChange={onChange} className="grid gap-6">
      {words && <input type="hidden" name="q" value={words} />}
      {sort !== "newest" && sort !== "best" && <input type="hidden" name="sort" value={sort} />}
      {choose("field", countedChoices(fieldKeys, t.fields, facets.fields, field), field)}
      {choose("stage", countedChoices(stages, t.stages, facets.stages, stage), stage)}
      {facets.provinces.length > 0 && (
        <div className="grid gap-2">
          <label htmlFor={id} className="font-semibold text-[0.9375rem]">
            {t.gallery.area}
          </label>
          <select id={id} name="area" value={area ?? ""} onChange={ignore} className="input">
            <option value="">{t.gallery.all}</option>
            {facets.provinces.map((province) => (
              <optgroup key={province.value} label={province.label}>
                <option value={province.value}>{`${province.label} (${province.count})`}</option>
                {province.communes.map(({ value, label, count }) => (
                  <option key={value} value={value}>{`${label} (${count})`}</option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      )}
      {facets.awarded > 0 && (
        <Row type="checkbox" name="award" value="yes" checked={awarded} count={facets.awarded}>
          {t.gallery.awarded}
        </Row>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button size="small">{t.gallery.apply}</Button>
        {(field || stage || area || awarded) && (
          <Link to={paths.projects(words ? `?q=${encodeURIComponent(words)}` : "")} className="link text-table">
            {t.gallery.clear}
          </Link>
        )}
      </div>
    </Form>
  );
}

type Choice = { readonly value: string; readonly label: string; readonly count: number };

/** The choices that some project has, and the one that is chosen. */
function countedChoices<Key extends string>(
  keys: readonly Key[],
  labels: Readonly<Record<Key, string>>,
  counts: Counts<Key>,
  chosen: Key | null,
): Choice[] {
  return keys.flatMap((value) => {
    const count = counts[value] ?? 0;
    return count > 0 || value === chosen ? [{ value, label: labels[value], count }] : [];
  });
}

type ChoicesProps = { name: string; label: string; options: readonly Choice[]; chosen: string | null };

function Choices({ name, label, options, chosen }: ChoicesProps) {
  const t = useText(directoryText).gallery;
  return (
    <fieldset>
      <legend className="mb-1 font-semibold text-[0.9375rem]">{label}</legend>
      <Row type="radio" name={name} value="" checked={chosen === null}>
        {t.all}
      </Row>
      {options.map(({ value, label: words, count }) => (
        <Row key={value} type="radio" name={name} value={value} checked={chosen === value} count={count}>
          {words}
        </Row>
      ))}
    </fieldset>
  );
}

type RowProps = {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  checked: boolean;
  count?: number;
  children: ReactNode;
};

function Row({ type, name, value, checked, count, children }: RowProps) {
  return (
    <label className="flex min-h-11 items-center gap-3 text-[0.9375rem] hover:text-cham lg:min-h-9">
      <input type={type} name={name} value={value} checked={checked} onChange={ignore} />
      <span className="min-w-0 flex-1">{children}</span>
      {count !== undefined && <span className="text-small text-stone tabular-nums">{count}</span>}
    </label>
  );
}

/** The form itself listens; a controlled input must only be told so. */
function ignore(): void {}
