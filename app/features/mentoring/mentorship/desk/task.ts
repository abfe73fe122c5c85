/** What may wait for a coordinator: a pair gone silent, a pair that one side declined, a need left without a mentor. */
export const taskKinds = ["silence", "declined", "unmatched"] as const;
export type TaskKind = (typeof taskKinds)[number];
