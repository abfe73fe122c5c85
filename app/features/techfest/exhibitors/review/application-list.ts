import { type ApplicationState, applicationStates } from "../application";

/** Rows of one page of the desk's list. */
export const pageSize = 50;

/** The saved views, in the order of the work; "" is everything that was handed in. */
export const views = ["", "submitted", "approved", "waitlisted", "offered", "confirmed", "rejected"] as const;

export const sortKeys = ["sign", "submitted", "class"] as const;
export type SortKey = (typeof sortKeys)[number];

/** What the address of the list asks for. Drafts are never listed: they are their applicants' own. */
export type ApplicationFilter = {
  readonly q: string;
  readonly state: Exclude<ApplicationState, "draft"> | null;
  readonly zoneId: string | null;
  readonly field: string | null;
  readonly sort: SortKey;
  readonly down: boolean;
  /** from 1 */
  readonly page: number;
};

/** Reads an address leniently: what it doesn't know, it ignores. The newest first unless told otherwise. */
export function readApplicationFilter(search: URLSearchParams): ApplicationFilter {
  const clean = (name: string, longest: number) =>
    (search.get(name) ?? "").slice(0, longest).replaceAll("\u0000", "").toWellFormed();
  const typed = search.get("sort");
  const sort = sortKeys.find((known) => typed === known || typed === `-${known}`);
  const page = Number(search.get("page"));
  const state = applicationStates.find((known) => known === search.get("state"));
  return {
    q: clean("q", 200),
    state: state === undefined || state === "draft" ? null : state,
    zoneId: clean("zone", 60) || null,
    field: clean("field", 40) || null,
    sort: sort ?? "submitted",
    down: sort ? (typed?.startsWith("-") ?? false) : true,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}
