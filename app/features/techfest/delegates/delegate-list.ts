import { type DelegateState, delegateStates } from "./delegate";

/** Rows of one page of the desk's list. */
export const pageSize = 50;

export const sortKeys = ["name", "workplace", "code", "registered"] as const;
export type SortKey = (typeof sortKeys)[number];

/** What the address of the list asks for. */
export type DelegateFilter = {
  readonly q: string;
  readonly state: DelegateState | null;
  readonly kindId: string | null;
  readonly delegationId: string | null;
  /** inside now; came at some time; never came */
  readonly presence: "inside" | "came" | "absent" | null;
  readonly sort: SortKey;
  readonly down: boolean;
  /** from 1 */
  readonly page: number;
};

const longestSearch = 200;
const longestId = 60;
const mostPages = 10_000;

/** Reads an address leniently: what it doesn't know, it ignores. By given name unless told otherwise. */
export function readDelegateFilter(search: URLSearchParams): DelegateFilter {
  const sorted = search.get("sort");
  const sort = sortKeys.find((key) => sorted === key || sorted === `-${key}`);
  const page = Number(search.get("page"));
  const id = (name: string) => search.get(name)?.slice(0, longestId).replaceAll("\u0000", "").toWellFormed() || null;
  return {
    q: (search.get("q") ?? "").slice(0, longestSearch).replaceAll("\u0000", "").toWellFormed(),
    state: delegateStates.find((state) => state === search.get("state")) ?? null,
    kindId: id("kind"),
    delegationId: id("delegation"),
    presence: (["inside", "came", "absent"] as const).find((known) => known === search.get("presence")) ?? null,
    sort: sort ?? "name",
    down: sort !== undefined && (sorted?.startsWith("-") ?? false),
    page: Number.isInteger(page) && page >= 1 && page <= mostPages ? page : 1,
  };
}

/** Whether the list is narrowed by anything but its state. */
export function isNarrowed({ q, kindId, delegationId, presence }: DelegateFilter): boolean {
  return q.trim() !== "" || kindId !== null || delegationId !== null || presence !== null;
}
