/** Judges side by side with the entries they read. */
export type Edges = { readonly judge: readonly number[]; readonly entry: readonly number[] };

/**
 * How many pieces the graph of these pairs falls into (judges without entries and entries without judges aren't counted),
 * and which piece a node is in: judges first, then entries.
 */
export function piecesOf({ judge, entry }: Edges, judges: number): { count: number; top: (node: number) => number } {
  const above = new Map<number, number>();
  const top = (node: number): number => {
    let at = node;
    for (let next = above.get(at) ?? at; next !== at; next = above.get(at) ?? at) {
      above.set(at, above.get(next) ?? next);
      at = next;
    }
    return at;
  };
  let count = 0;
  for (let edge = 0; edge < judge.length; edge++) {
    for (const node of [judge[edge] as number, judges + (entry[edge] as number)]) {
      if (above.has(node)) continue;
      above.set(node, node);
      count += 1;
    }
    const [one, other] = [top(judge[edge] as number), top(judges + (entry[edge] as number))];
    if (one === other) continue;
    above.set(one, other);
    count -= 1;
  }
  return { count, top };
}
