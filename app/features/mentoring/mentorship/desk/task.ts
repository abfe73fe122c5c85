/** What may wait for a coordinator: a pair gone silent, a pair that one side declined, a need left without a mentor. */
export const taskKinds = ["silence", "declined", "unmatched"] as const;
export type TaskKind = (typeof taskKinds)[number];

/**
 * What a task's note holds. The matching run writes how many needs it left without a mentor on the first line; the
 * coordinator's words about what came of it follow.
 */
export function readTaskNote(
  kind: TaskKind,
  note: string,
): { readonly unmatched: number | null; readonly words: string } {
  const [first = "", ...rest] = note.split("\n");
  if (kind !== "unmatched" || !/^\d{1,6}$/.test(first)) return { unmatched: null, words: note };
  return { unmatched: Number(first), words: rest.join("\n") };
}
