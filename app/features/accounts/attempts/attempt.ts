import { hour, minute } from "~/core/instant";

/**
 * What is counted, over which stretch (milliseconds) and how much of it is too much: strict for one account, loose for
 * one network address, because a hall of delegates shares one. Only failures stay counted for `sign_in` and `password`;
 * for the rest every letter asked for counts.
 */
export const attemptLimits = {
  sign_in: { within: 15 * minute, perAccount: 10, perAddress: 300 },
  password: { within: 15 * minute, perAccount: 10, perAddress: 300 },
  sign_up: { within: hour, perAccount: 5, perAddress: 600 },
  reset: { within: hour, perAccount: 5, perAddress: 600 },
  change_email: { within: hour, perAccount: 5, perAddress: 600 },
} as const;

export type AttemptKind = keyof typeof attemptLimits;
