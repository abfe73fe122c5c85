import type { ConflictKind, ConflictSource } from "./conflict";

/** Conflicts on one page of the list. */
export const pageSize = 50;

type Line = { readonly source: ConflictSource; readonly kind: ConflictKind; readonly waiver: unknown };

/** The conflicts that an address asks for: by source, kind, and whether they stand. A word nobody knows finds nothing. */
export function narrowed<Row extends Line>(lines: readonly Row[], search: { get(name: string): string | null }): Row[] {
  const [source, kind, state] = [search.get("source"), search.get("kind"), search.get("state")];
  return lines.filter(
    (line) =>
      (!source || line.source === source) &&
      (!kind || line.kind === kind) &&
      (!state || (line.waiver ? "waived" : "standing") === state),
  );
}
