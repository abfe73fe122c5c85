import { Link, useSearchParams } from "@remix-run/react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Icon } from "~/ui/Icon";
import { addressWith } from "~/ui/table-address";
import type { DeskEntries } from "./entries.service.server";

/** What narrows the list now, each with a way out. */
export function ListChips({ chips }: { chips: DeskEntries["chips"] }) {
  const t = useText(uiText).table;
  const [search] = useSearchParams();
  if (chips.length === 0) return null;
  const without = (names: readonly string[]) =>
    addressWith(search, Object.fromEntries(names.map((name) => [name, undefined])));
  return (
    <ul className="mb-3 flex flex-wrap gap-2">
      {chips.map(({ names, label }) => (
        <li key={names.join()}>
          <Link to={without(names)} className="chip chip-on" aria-label={t.removeFilter(label)} preventScrollReset>
            {label}
            <Icon name="x" size={16} />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link
            to={without(chips.flatMap(({ names }) => names))}
            className="chip border-transparent"
            preventScrollReset
          >
            {t.clearFilters}
          </Link>
        </li>
      )}
    </ul>
  );
}
