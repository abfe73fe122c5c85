/** One place up or down; at the edge, or for an id that isn't in the list, the order stays as it was. */
export type Direction = "up" | "down";

/** The ids with one of them moved a place. */
export function moved<Id>(ids: readonly Id[], id: Id, direction: Direction): readonly Id[] {
  const from = ids.indexOf(id);
  const to = direction === "up" ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  const order = [...ids];
  order.splice(from, 1);
  order.splice(to, 0, id);
  return order;
}
