/** Who reads what, by ids. */
export type Pair = { readonly entryId: string; readonly judgeId: string };

/** One word for a pair, to look it up by. */
export function keyOf({ entryId, judgeId }: Pair): string {
  return `${entryId} ${judgeId}`;
}
