/** As many projects as stand side by side. */
export const mostCompared = 4;

/** The ids an address compares, each once, at most four. */
export function readCompared(search: URLSearchParams): string[] {
  const asked = search.getAll("ids").flatMap((text) => text.split(","));
  return [...new Set(asked.filter((id) => /^[0-9a-f-]{36}$/.test(id)))].slice(0, mostCompared);
}
