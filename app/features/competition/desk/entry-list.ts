import { isDay } from "../entry/answers/date";
import { type EntryState, entryStates } from "../entry/entry";
import { type Cursor, readCursor, writeCursor } from "./entry-cursor";

/** Rows of one page of the secretary's list. */
export const pageSize = 50;

/** The list's own views, in the order of the work; "" is every entry that was handed in. */
export const views = [
  "",
  "submitted",
  "supplement_asked",
  "eligible",
  "ineligible",
  "withdrawn",
  "disqualified",
] as const;

export const sortKeys = [
  "number",
  "title",
  "lead",
  "division",
  "field",
  "state",
  "late",
  "flags",
  "channel",
  "submitted",
] as const;
export type SortKey = (typeof sortKeys)[number];

export const channels = ["online", "paper", "email", "import"] as const;
export type Channel = (typeof channels)[number];

export const densities = ["comfortable", "compact"] as const;
export type Density = (typeof densities)[number];

/** What is asked of one answer: one of these options (of a choice, or a province's code), or between two bounds as typed. */
export type AnswerAsked = {
  readonly key: string;
  readonly is: readonly string[];
  readonly min: string;
  readonly max: string;
};

/** What the address of the list asks for. Drafts are never listed: until it is handed in, an entry is its team's own. */
export type EntryFilter = {
  readonly q: string;
  readonly state: EntryState | null;
  readonly divisionId: string | null;
  readonly fieldId: string | null;
  readonly isLate: boolean | null;
  readonly channel: Channel | null;
  /** whether a rule's flag is open */
  readonly hasFlags: boolean | null;
  /** a supplement was asked for and its time is over */
  readonly isOverdue: boolean;
  /** whether the checklist is complete */
  readonly isChecked: boolean | null;
  readonly hasFiles: boolean | null;
  /** handed in on these days, Hanoi time */
  readonly from: string | null;
  readonly until: string | null;
  /** where the project is: codes */
  readonly province: string | null;
  readonly commune: string | null;
  readonly answers: readonly AnswerAsked[];
  readonly sort: SortKey;
  readonly down: boolean;
  readonly place: PlaceInList;
  /** columns chosen by name; null: the usual ones */
  readonly columns: readonly string[] | null;
  readonly density: Density;
};

/** Which page: the first or last, the one that goes on from a row, or the n-th as it is counted now. */
export type PlaceInList =
  | { readonly at: "first" | "last" }
  | { readonly at: "after" | "before"; readonly cursor: Cursor }
  | { readonly at: "page"; readonly page: number };

const longestSearch = 200;
const longestValue = 60;
const mostPages = 10_000;
const mostAsked = 12;
const mostColumns = 40;
const answerName = /^a\.([a-z][a-z0-9_]{0,39})(?:\.(min|max))?$/;
const columnName = /^(?:a\.)?[a-z][a-z0-9_]{0,39}$/;

/** Reads an address leniently: what it doesn't know, it ignores. Newest submissions first unless told otherwise. */
export function readEntryFilter(search: URLSearchParams): EntryFilter {
  const [sort, down] = readOrder(search.get("sort"));
  const text = (name: string) => clean(search.get(name) ?? "", longestValue) || null;
  const yesNo = (name: string) => (search.get(name) === "1" ? true : search.get(name) === "0" ? false : null);
  const day = (name: string) => {
    const typed = search.get(name) ?? "";
    return isDay(typed) && typed >= "1900-01-01" && typed <= "2100-12-31" ? typed : null;
  };
  const columns = [...search.getAll("col"), ...(search.get("cols")?.split(",") ?? [])].filter((name) =>
    columnName.test(name),
  );
  return {
    q: clean(search.get("q") ?? "", longestSearch),
    state: entryStates.find((state) => state === search.get("state")) ?? null,
    divisionId: text("division"),
    fieldId: text("field"),
    isLate: yesNo("late"),
    channel: channels.find((channel) => channel === search.get("channel")) ?? null,
    hasFlags: yesNo("flags"),
    isOverdue: search.get("overdue") === "1",
    isChecked: yesNo("checked"),
    hasFiles: yesNo("files"),
    from: day("from"),
    until: day("until"),
    province: text("province"),
    commune: text("commune"),
    answers: readAnswers(search),
    sort,
    down,
    place: readPlace(search),
    columns: columns.length > 0 ? [...new Set(columns)].slice(0, mostColumns) : null,
    density: search.get("density") === "compact" ? "compact" : "comfortable",
  };
}

/** The same filter as an address, in one order and without its page: what a saved view keeps. */
export function writeEntryFilter(filter: EntryFilter): string {
  const search = new URLSearchParams();
  const put = (name: string, value: string | null) => value && search.append(name, value);
  const yesNo = (value: boolean | null) => (value === null ? null : value ? "1" : "0");
  put("q", filter.q.trim());
  put("state", filter.state);
  put("division", filter.divisionId);
  put("field", filter.fieldId);
  put("late", yesNo(filter.isLate));
  put("channel", filter.channel);
  put("flags", yesNo(filter.hasFlags));
  put("overdue", filter.isOverdue ? "1" : null);
  put("checked", yesNo(filter.isChecked));
  put("files", yesNo(filter.hasFiles));
  put("from", filter.from);
  put("until", filter.until);
  put("province", filter.province);
  put("commune", filter.commune);
  for (const { key, is, min, max } of filter.answers) {
    for (const value of is) put(`a.${key}`, value);
    put(`a.${key}.min`, min);
    put(`a.${key}.max`, max);
  }
  if (filter.sort !== "submitted" || !filter.down) put("sort", `${filter.down ? "-" : ""}${filter.sort}`);
  put("cols", filter.columns?.join(",") ?? null);
  put("density", filter.density === "compact" ? "compact" : null);
  return search.toString();
}

/** Whether the list is narrowed by anything but its state: then counts by state say nothing about the whole. */
export function isNarrowed(filter: EntryFilter): boolean {
  const { q, divisionId, fieldId, isLate, channel, hasFlags, isOverdue, isChecked, hasFiles, answers } = filter;
  const asked = [divisionId, fieldId, isLate, channel, hasFlags, isChecked, hasFiles];
  const { from, until, province, commune } = filter;
  const isAsked = [...asked, from, until, province, commune].some((value) => value !== null);
  return isAsked || q.trim() !== "" || isOverdue || answers.length > 0;
}

/** The names in an address that say which page it is; a change of anything else starts at the first. */
export const placeNames = ["page", "after", "before", "at"] as const;

/** The address of a page that goes on from a row. */
export function goingOn(search: URLSearchParams, at: "after" | "before", cursor: Cursor): string {
  return turned(search, [at, writeCursor(cursor)]);
}

/** The address of the first or the last page. */
export function endOf(search: URLSearchParams, end: "first" | "last"): string {
  return turned(search, end === "last" ? ["at", "last"] : null);
}

function turned(search: URLSearchParams, named: readonly [string, string] | null): string {
  const next = new URLSearchParams(search);
  for (const name of placeNames) next.delete(name);
  if (named) next.set(...named);
  const text = next.toString();
  return text ? `?${text}` : "?";
}

function readPlace(search: URLSearchParams): PlaceInList {
  for (const at of ["after", "before"] as const) {
    const cursor = readCursor(search.get(at));
    if (cursor) return { at, cursor };
  }
  if (search.get("at") === "last") return { at: "last" };
  const page = Number(search.get("page"));
  return Number.isInteger(page) && page > 1 && page <= mostPages ? { at: "page", page } : { at: "first" };
}

function readAnswers(search: URLSearchParams): AnswerAsked[] {
  const asked = new Map<string, { key: string; is: string[]; min: string; max: string }>();
  for (const [name, value] of search) {
    const [, key, bound] = answerName.exec(name) ?? [];
    const text = clean(value, longestValue).trim();
    if (key === undefined || text === "" || (!asked.has(key) && asked.size >= mostAsked)) continue;
    const one = asked.get(key) ?? { key, is: [], min: "", max: "" };
    if (bound === "min") one.min = text;
    else if (bound === "max") one.max = text;
    else if (one.is.length < mostAsked) one.is.push(text);
    asked.set(key, one);
  }
  return [...asked.values()];
}

function readOrder(text: string | null): [SortKey, boolean] {
  const key = sortKeys.find((known) => text === known || text === `-${known}`);
  return key ? [key, text?.startsWith("-") ?? false] : ["submitted", true];
}

function clean(text: string, longest: number): string {
  return text.slice(0, longest).replaceAll("\u0000", "").toWellFormed();
}
