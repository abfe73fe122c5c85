import type { ComplaintState } from "./complaint";

/** The colour of a complaint's state, never without its word. */
export const stateTones = {
  filed: "turmeric",
  accepted: "sky",
  refused: "madder",
  answered: "leaf",
  withdrawn: "stone",
} as const satisfies Record<ComplaintState, string>;
