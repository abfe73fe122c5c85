import * as z from "zod";
import type { AdvanceChoice } from "./advancement";

const seats = z.coerce.number().int().min(1).max(1_000);

/** The choice that a plan is shown for, as it stands in the address; a number that is none counts as not given. */
export function choiceFrom(search: URLSearchParams): AdvanceChoice {
  const asked = seats.safeParse(search.get("so"));
  return {
    seats: asked.success ? asked.data : null,
    chosen: search.has("quyet") ? search.getAll("chon").slice(0, 1_000) : null,
  };
}

/** The very plan that was shown: `basis` is the hash over ranking and choice, so a plan of yesterday is not applied. */
export const advanceForm = z.object({
  divisionId: z.string().min(1).max(64),
  basis: z.string().length(64),
  seats,
  isDecided: z.enum(["yes", "no"]).default("no"),
  chosen: z.array(z.string().max(64)).max(1_000).default([]),
  reason: z.string().trim().max(2_000).default(""),
});

export type AdvanceForm = z.output<typeof advanceForm>;
