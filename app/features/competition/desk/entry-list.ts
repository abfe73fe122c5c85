import { type EntryState, entryStates } from "../entry/entry";

/** Rows of one page of the secretary's list. */
export const pageSize = 50;

/** The saved views of the list, in the order of the work; "" is every entry that was handed in. */
export const views = [
  "",
  "submitted",
  "supplement_asked",
  "eligible",
  "ineligible",
  "withdrawn",
  "disqualified",
] as const;

export const sortKeys = ["number", "title", "submitted"] as const;
export type SortKey = (typeof sortKeys)[number];

/** What the address of the list asks for. Drafts are never listed: until it is handed in, an entry is its team's own. */
export type EntryFilter = {
  readonly q: string;
  readonly state: EntryState | null;
  readonly divisionId: string | null;
  readonly fieldId: string | null;
  readonly isLate: boolean | null;
  readonly sort: SortKey;
  readonly down: boolean;
  /** from 1 */
  readonly page: number;
};

const longestSearch = 200;
const longestId = 60;
const mostPages = 10_000;

/** Reads an address leniently: what it doesn't know, it ignores. Newest submissions first unless told otherwise. */
export function readEntryFilter(search: URLSearchParams): EntryFilter {
  const [sort, down] = readOrder(search.get("sort"));
  const late = search.get("late");
  const page = Number(search.get("page"));
  return {
    q: (search.get("q") ?? "").slice(0, longestSearch).replaceAll("\u0000", "").toWellFormed(),
    state: entryStates.find((state) => state === search.get("state")) ?? null,
    divisionId: search.get("division")?.slice(0, longestId).replaceAll("\u0000", "") || null,
    fieldId: search.get("field")?.slice(0, longestId).replaceAll("\u0000", "") || null,
    isLate: late === "1" ? true : late === "0" ? false : null,
    sort,
    down,
    page: Number.isInteger(page) && page >= 1 && page <= mostPages ? page : 1,
  };
}

function readOrder(text: string | null): [SortKey, boolean] {
  const key = sortKeys.find((known) => text === known || text === `-${known}`);
  return key ? [key, text?.startsWith("-") ?? false] : ["submitted", true];
}

/** Whether the list is narrowed by anything but its saved view: then counts by state say nothing about it. */
export function isNarrowed({ q, divisionId, fieldId, isLate }: EntryFilter): boolean {
  return q.trim() !== "" || divisionId !== null || fieldId !== null || isLate !== null;
}
