import { Link, useSearchParams } from "@remix-run/react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Icon } from "./Icon";
import { addressWith } from "./table-address";

export interface ActiveFilter {
  /** The name in the address. */
  name: string;
  /** "Bảng: Dự án". */
  label: string;
}

/** What narrows the list now, each with a way out. */
export function FilterChips({ filters }: { filters: readonly ActiveFilter[] }) {
  const t = useText(uiText);
  const [search] = useSearchParams();
  if (filters.length === 0) return null;
  const without = Object.fromEntries(filters.map(({ name }) => [name, undefined]));
  return (
    <ul className="contents">
      {filters.map(({ name, label }) => (
        <li key={name}>
          <Link
            to={addressWith(search, { [name]: undefined })}
            className="chip chip-on"
            aria-label={t.table.removeFilter(label)}
            preventScrollReset
          >
            {label}
            <Icon name="x" size={16} />
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link to={addressWith(search, without)} className="chip border-transparent" preventScrollReset>
            {t.table.clearFilters}
          </Link>
        </li>
      )}
    </ul>
  );
}
