export type Remaining = { unit: "days" | "hours" | "minutes"; amount: number } | { unit: "over"; amount: 0 };

const minute = 60_000;

/**
 * What is left until a deadline, in its largest whole unit: days from 48 hours on, hours from 120 minutes on, then
 * minutes (rounded up, so that it never says 0 while time is left). Both instants in milliseconds.
 */
export function remaining(now: number, deadline: number): Remaining {
  const left = deadline - now;
  if (left <= 0) return { unit: "over", amount: 0 };
  if (left >= 48 * 60 * minute) return { unit: "days", amount: Math.floor(left / (24 * 60 * minute)) };
  if (left >= 120 * minute) return { unit: "hours", amount: Math.floor(left / (60 * minute)) };
  return { unit: "minutes", amount: Math.ceil(left / minute) };
}
