import { type FieldKey, fieldKeys, type Stage, stages } from "../project";

export const gallerySorts = ["newest", "name", "best"] as const;
export type GallerySort = (typeof gallerySorts)[number];

/** What an address of the gallery asks for. */
export type GalleryQuery = {
  readonly words: string;
  readonly field: FieldKey | null;
  readonly stage: Stage | null;
  /** a province's code, or a commune as "code@valid from" */
  readonly area: string | null;
  readonly awarded: boolean;
  readonly sort: GallerySort;
  /** from 1 */
  readonly page: number;
};

export const galleryPageSize = 12;
const longestSearch = 200;
const lastPage = 10_000;

/** Reads an address leniently: what is no filter of ours is no filter. Searches put the best match first unless told otherwise. */
export function readGalleryQuery(search: URLSearchParams): GalleryQuery {
  const words = (search.get("q") ?? "")
    .normalize("NFC")
    .toWellFormed()
    .replaceAll("\u0000", "")
    .trim()
    .slice(0, longestSearch);
  const sort = gallerySorts.find((known) => known === search.get("sort"));
  const area = search.get("area") ?? "";
  const page = Number(search.get("page"));
  return {
    words,
    field: fieldKeys.find((known) => known === search.get("field")) ?? null,
    stage: stages.find((known) => known === search.get("stage")) ?? null,
    area: /^\d{1,10}(@\d{4}-\d{2}-\d{2})?$/.test(area) ? area : null,
    awarded: search.get("award") === "yes",
    sort: sort === undefined || (sort === "best" && words === "") ? (words === "" ? "newest" : "best") : sort,
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  };
}

/** How many filters, apart from the search, narrow the list. */
export function filtersOn({ field, stage, area, awarded }: GalleryQuery): number {
  return [field, stage, area, awarded || null].filter((filter) => filter !== null).length;
}

/** A filter's choices with how many public projects each has. */
export type Facets = {
  readonly total: number;
  readonly fields: Counts<FieldKey>;
  readonly stages: Counts<Stage>;
  readonly provinces: readonly ProvinceArea[];
  readonly awarded: number;
};
/** A choice that no project has is absent. */
export type Counts<Key extends string> = Readonly<Partial<Record<Key, number>>>;
export type Area = { readonly value: string; readonly label: string; readonly count: number };
export type ProvinceArea = Area & { readonly communes: readonly Area[] };

/** Public projects that agree in field, stage, place and award, counted together. */
export type FacetRow = {
  readonly field: FieldKey | null;
  readonly stage: Stage | null;
  readonly province: Omit<Area, "count"> | null;
  readonly commune: Omit<Area, "count"> | null;
  readonly awarded: boolean;
  readonly count: number;
};

/** Adds such counts up to one per choice; the provinces with the most projects first, their communes as they come. */
export function facetsOf(rows: readonly FacetRow[]): Facets {
  const sum = (some: readonly FacetRow[]) => some.reduce((total, { count }) => total + count, 0);
  const byProvince = groups(rows, ({ province }) => province?.value ?? null);
  const provinces = [...byProvince].flatMap(([value, own]) => {
    const communes = [...groups(own, ({ commune }) => commune?.value ?? null)].map(([code, there]) => ({
      ...{ value: code, label: there[0]?.commune?.label ?? code, count: sum(there) },
    }));
    return [{ value, label: own[0]?.province?.label ?? value, count: sum(own), communes }];
  });
  return {
    total: sum(rows),
    fields: counts(groups(rows, ({ field }) => field)),
    stages: counts(groups(rows, ({ stage }) => stage)),
    provinces: provinces.sort((a, b) => b.count - a.count),
    awarded: sum(rows.filter(({ awarded }) => awarded)),
  };

  function counts<Key extends string>(grouped: ReadonlyMap<Key, readonly FacetRow[]>): Counts<Key> {
    return Object.fromEntries([...grouped].map(([key, some]) => [key, sum(some)])) as Counts<Key>;
  }
}

function groups<Key>(rows: readonly FacetRow[], keyOf: (row: FacetRow) => Key | null): Map<Key, FacetRow[]> {
  const grouped = new Map<Key, FacetRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) grouped.set(key, [...(grouped.get(key) ?? []), row]);
  }
  return grouped;
}
