import { addressWith } from "~/ui/table-address";

export type PairAddress = {
  readonly entry?: string | undefined;
  readonly judge?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly inReturn?: string | undefined;
};

/** The same address with a pair opened, a change of it weighed, or (with nothing) the pair closed. */
export function pairAddress(search: URLSearchParams, pair: PairAddress): string {
  const { entry, judge, from, to, inReturn } = pair;
  return addressWith(search, { page: search.get("page") ?? undefined, entry, judge, from, to, inReturn });
}
