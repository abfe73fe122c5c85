import { fold } from "~/core/fold";
import { boothSortKey, boothStates, isFound, type PlanBooth, searchText } from "./plan";

type Row = PlanBooth & { readonly wishes: number };
type Order = { readonly by: string; readonly down: boolean };

const keys: Readonly<Record<string, (booth: Row) => string | number>> = {
  code: ({ code }) => boothSortKey(code),
  state: ({ state }) => boothStates.indexOf(state),
  exhibitor: ({ exhibitor }) => (exhibitor ? fold(exhibitor.name) : "~"),
  zone: ({ zoneId }) => zoneId ?? "~",
  x: ({ x }) => x,
  y: ({ y }) => y,
  size: ({ w, d }) => w * d,
  wishes: ({ wishes }) => wishes,
};

/** Booths that a search finds, in the order a column asks for; by code where it asks for none, and among equals. */
export function orderedBooths<B extends Row>(booths: readonly B[], order: Order | undefined, words: string): B[] {
  const keyOf = keys[order?.by ?? "code"] ?? keys.code;
  const sign = order?.down ? -1 : 1;
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  return booths
    .filter(({ code, exhibitor }) =>
      isFound(searchText([code, exhibitor?.name ?? "", ...(exhibitor?.words ?? [])]), words),
    )
    .map((booth) => ({ booth, key: keyOf?.(booth) ?? "", code: boothSortKey(booth.code) }))
    .sort((a, b) => sign * compare(a.key, b.key) || compare(a.code, b.code))
    .map(({ booth }) => booth);
}
