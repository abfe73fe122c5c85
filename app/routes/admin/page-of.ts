const lastPage = 100_000;

/** The page number an address asks for, from 1; anything that is none is the first. */
export function pageOf(search: URLSearchParams): number {
  const page = Number(search.get("page") ?? "1");
  return Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1;
}
