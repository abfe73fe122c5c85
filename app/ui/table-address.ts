/** How a table's state stands in its address: `sort=name` or `sort=-name`, `page=2`, `q=words`, one name for each filter. */

export interface Sort {
  by: string;
  down: boolean;
}

/** The order that an address asks for, if any. */
export function readSort(search: URLSearchParams): Sort | undefined {
  const text = search.get("sort");
  if (!text) return undefined;
  return text.startsWith("-") ? { by: text.slice(1), down: true } : { by: text, down: false };
}

/** What says where in a list its address is: a page by number, or one that goes on from a row's key. */
export const placeInList = ["page", "after", "before", "at"] as const;

/** The same address with some names set, or dropped where the value is undefined; another order or filter starts at page one. */
export function addressWith(search: URLSearchParams, changes: Record<string, string | undefined>): string {
  const next = new URLSearchParams(search);
  if (!("page" in changes)) for (const name of placeInList) next.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === "") next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text ? `?${text}` : "?";
}

/** The address that sorts by a column: ascending first, then descending. */
export function sortAddress(search: URLSearchParams, key: string, current: Sort | undefined): string {
  return addressWith(search, { sort: current?.by === key && !current.down ? `-${key}` : key });
}

/** The page numbers worth showing: the ends, the current one and its neighbours; 0 stands for a gap. */
export function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((n, i) => {
    const before = sorted[i - 1] ?? n - 1;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [0, n] : [n];
  });
}
