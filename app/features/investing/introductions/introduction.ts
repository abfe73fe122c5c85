/** An investor asks, the project's leader says yes or no, or the investor takes it back. */
export const introductionStates = ["asked", "accepted", "declined", "withdrawn"] as const;
export type IntroductionState = (typeof introductionStates)[number];

/** Both sides see each other's contacts once the answer was yes, and only then. */
export function opensContacts(state: IntroductionState): boolean {
  return state === "accepted";
}

/** Whether it still waits for an answer. */
export function isOpen(state: IntroductionState): boolean {
  return state === "asked";
}
