const lastPage = 10_000;

/** The page that an address asks for, from 1; anything else is the first. */
export function pageIn(search: URLSearchParams): number {
  const page = Number(search.get("page") ?? "1");
  return Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1;
}
