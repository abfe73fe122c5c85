/** How many entries a page of a round's assignment shows. */
export const entriesAPage = 50;

/** What of a round's assignment is looked at: all or only what lacks judges, a page of it, and the entry being edited. */
export type AssignmentQuery = { readonly page: number; readonly isLacking: boolean; readonly entryId: string | null };

/** What an address asks for; anything odd is the first page. */
export function readAssignmentQuery(search: URLSearchParams): AssignmentQuery {
  const page = Math.min(100_000, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
  return { page, isLacking: search.get("show") === "lacking", entryId: search.get("entry")?.slice(0, 64) || null };
}
