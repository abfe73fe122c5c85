import { type Dong, parseMoney } from "~/core/money";
import { type NeedKey, needKeys } from "../project";
import { type GalleryQuery, readGalleryQuery } from "./gallery";

/** Figures by which a list can be put in order. */
export const figureSorts = ["raising", "revenue", "customers", "founded"] as const;
export const browseSorts = ["newest", "best", "name", ...figureSorts] as const;
export type BrowseSort = (typeof browseSorts)[number];

/** What an investor's address asks for. Bounds on figures match only where the figure shows. */
export type BrowseQuery = Pick<GalleryQuery, "words" | "field" | "stage" | "area" | "awarded" | "page"> & {
  readonly need: NeedKey | null;
  readonly raisingFrom: Dong | null;
  readonly raisingTo: Dong | null;
  readonly revenueFrom: Dong | null;
  readonly customersFrom: number | null;
  readonly sort: { readonly by: BrowseSort; readonly down: boolean };
  readonly view: "cards" | "table";
};

export const browsePageSize = 24;
/** As many as a file, a compared set of hits or a page may ever hold. */
export const mostExported = 1_000;

const mostCustomers = 1_000_000_000;

/** Reads an address leniently: what is no filter of ours is no filter. */
export function readBrowseQuery(search: URLSearchParams): BrowseQuery {
  const { words, field, stage, area, awarded, page } = readGalleryQuery(search);
  const customers = Number(search.get("customers") || "x");
  const typed = search.get("sort") ?? "";
  const by = browseSorts.find((known) => known === typed.replace(/^-/, ""));
  const standard = words === "" ? "newest" : "best";
  const chosen = by === undefined || (by === "best" && words === "") ? standard : by;
  return {
    ...{ words, field, stage, area, awarded, page },
    need: needKeys.find((known) => known === search.get("need")) ?? null,
    raisingFrom: amount(search.get("from")),
    raisingTo: amount(search.get("to")),
    revenueFrom: amount(search.get("revenue")),
    customersFrom: Number.isInteger(customers) && customers >= 0 && customers <= mostCustomers ? customers : null,
    sort: { by: chosen, down: chosen === by && typed.startsWith("-") },
    view: search.get("view") === "table" ? "table" : "cards",
  };
}

function amount(typed: string | null): Dong | null {
  const read = typed ? parseMoney(typed) : undefined;
  return read?.ok ? read.value : null;
}

/** The filters as an address again, always in one order and without what is no filter: how a search is kept. */
export function browseAddress(query: BrowseQuery): string {
  const { words, field, stage, area, awarded, need, raisingFrom, raisingTo, revenueFrom, customersFrom } = query;
  const told: readonly (readonly [string, string | number | bigint | null])[] = [
    ["q", words || null],
    ["field", field],
    ["stage", stage],
    ["area", area],
    ["need", need],
    ["award", awarded ? "yes" : null],
    ["from", raisingFrom],
    ["to", raisingTo],
    ["revenue", revenueFrom],
    ["customers", customersFrom],
  ];
  return new URLSearchParams(
    told.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  ).toString();
}

/** How many filters, apart from the search, narrow the list. */
export function narrowings(query: BrowseQuery): number {
  return new URLSearchParams(browseAddress({ ...query, words: "" })).size;
}
