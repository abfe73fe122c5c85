import { useSearchParams } from "@remix-run/react";
import { addressWith } from "~/ui/table-address";

export type PairAddress = {
  readonly entry?: string | undefined;
  readonly judge?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly inReturn?: string | undefined;
};

/** This address with a pair opened, a change of it weighed, or (with nothing) the pair closed. */
export function usePairAddress() {
  const [search] = useSearchParams();
  return ({ entry, judge, from, to, inReturn }: PairAddress) =>
    addressWith(search, { page: search.get("page") ?? undefined, entry, judge, from, to, inReturn });
}
