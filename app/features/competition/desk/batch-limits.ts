/** Entries of one plan at most. */
export const mostPlanned = 5_000;
/** Entries that one step looks at, in one transaction; the page shows how far it is after each. */
export const inOneStep = 100;
/** Entries of a plan that its page names; the rest is counted. */
export const mostShown = 100;
