/** How long what people write here may be, in characters. */
export const limits = {
  reason: 1_000,
  goal: 500,
  place: 300,
  topic: 300,
  note: 8_000,
  feedback: 2_000,
  report: 4_000,
} as const;
