import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

/** After a clash (409) the page shows what stands now, beside what was typed. */
export function revalidateOnClash({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}
