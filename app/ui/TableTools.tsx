import { Form, useSearchParams, useSubmit } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { FilterChips } from "./FilterChips";
import { Icon } from "./Icon";
import { Menu } from "./Menu";
import { SearchField } from "./SearchField";
import { type Option, Select } from "./Select";
import { placeInList } from "./table-address";

export interface Filter {
  /** The name in the address. */
  name: string;
  label: string;
  options: readonly Option[];
}

interface Props {
  /** What the search box looks through: "Tìm tên, tác giả, mã… (không cần dấu)". Without it there is no box. */
  searchLabel?: string;
  filters?: readonly Filter[];
  /** At the right: an export link, a count. */
  end?: ReactNode;
}

const pause = 300;

/**
 * The search box and filters of a list, kept in the address (`q` and each filter's name). Searching happens while
 * typing; without a script Enter and the apply button send the same form.
 */
export function TableTools({ searchLabel, filters = [], end }: Props) {
  const t = useText(uiText);
  const [search] = useSearchParams();
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const words = search.get("q") ?? "";
  const own = new Set<string>(["q", ...placeInList, ...filters.map(({ name }) => name)]);
  const kept = [...search].filter(([name]) => !own.has(name));
  const active = filters.flatMap(({ name, label, options }) => {
    const chosen = options.find(({ value }) => value !== "" && value === search.get(name));
    return chosen ? [{ name, label: `${label}: ${chosen.label}` }] : [];
  });

  useEffect(() => {
    if (box.current && document.activeElement !== box.current) box.current.value = words;
    return () => clearTimeout(timer.current);
  }, [words]);

  /** Empty answers are left out of the address; a search replaces the last one in the history, a filter adds to it. */
  const send = (replace: boolean) => {
    clearTimeout(timer.current);
    const filled = [...new FormData(form.current ?? undefined)].filter(([, value]) => value !== "");
    const next = new URLSearchParams(filled.map(([name, value]) => [name, String(value)]));
    submit(next, { method: "get", replace, preventScrollReset: true });
  };
  return (
    <Form
      method="get"
      role="search"
      ref={form}
      className="tools"
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {searchLabel && (
        <SearchField
          ref={box}
          label={searchLabel}
          defaultValue={words}
          className="tools-search"
          onChange={() => {
            clearTimeout(timer.current);
            timer.current = setTimeout(() => send(true), pause);
          }}
        />
      )}
      <FilterChips filters={active} />
      {filters.length > 0 && (
        <Menu
          align="start"
          className="chip"
          label={
            <>
              <Icon name="filter" size={16} />
              {t.table.filter}
            </>
          }
        >
          <div className="grid gap-3 p-2">
            {filters.map(({ name, label, options }) => (
              <Select
                key={`${name}=${search.get(name) ?? ""}`}
                id={`filter-${name}`}
                name={name}
                label={label}
                options={options}
                defaultValue={search.get(name) ?? ""}
              />
            ))}
            <button type="submit" className="btn btn-primary">
              {t.table.apply}
            </button>
          </div>
        </Menu>
      )}
      {end && <div className="tools-end">{end}</div>}
    </Form>
  );
}
