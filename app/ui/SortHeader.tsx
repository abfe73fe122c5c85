import { Link } from "@remix-run/react";
import { Icon } from "./Icon";
import { type Sort, sortAddress } from "./table-address";

interface Props {
  column: { key: string; header: string; sortable?: boolean };
  className: string | undefined;
  sort: Sort | undefined;
  search: URLSearchParams;
}

/** The head of a column; a link that sorts by it, where that is possible. */
export function SortHeader({ column: { key, header, sortable }, className, sort, search }: Props) {
  if (!sortable) return <th className={className}>{header}</th>;
  const current = sort?.by === key ? sort : undefined;
  return (
    <th className={className} aria-sort={current && (current.down ? "descending" : "ascending")}>
      <Link to={sortAddress(search, key, sort)} preventScrollReset discover="none">
        {header}
        {current && <Icon name={current.down ? "arrow-down" : "arrow-up"} size={14} />}
      </Link>
    </th>
  );
}
