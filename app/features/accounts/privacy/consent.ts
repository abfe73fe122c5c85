const withdrawableHere = new Set(["news", "publish_project", "publicity"]);

/**
 * Whether a consent can be withdrawn at the press of a button. The others carry an account or an entry: withdrawing them
 * ends it, so they go through a request that a person answers.
 */
export function isWithdrawable(purpose: string): boolean {
  return withdrawableHere.has(purpose);
}
