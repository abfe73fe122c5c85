import { type FieldKey, fieldKeys } from "~/features/directory/project";

/** What the address of the exhibitors' gallery asks for. */
export type ShowcaseQuery = {
  readonly words: string;
  /** a zone's key */
  readonly zone: string | null;
  readonly field: FieldKey | null;
};

/** Reads an address leniently: what is no filter of ours is no filter. */
export function readShowcaseQuery(search: URLSearchParams): ShowcaseQuery {
  const words = (search.get("q") ?? "").normalize("NFC").toWellFormed().replaceAll("\u0000", "").trim().slice(0, 200);
  const zone = (search.get("zone") ?? "").replace(/[^a-z0-9_-]/g, "").slice(0, 60);
  return { words, zone: zone || null, field: fieldKeys.find((known) => known === search.get("field")) ?? null };
}

/** How many of each choice there are; a choice that nobody made is absent. */
export function countBy<Item, Key extends string>(
  items: readonly Item[],
  of: (item: Item) => Key | null,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) {
    const key = of(item);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
