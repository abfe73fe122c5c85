import * as z from "zod";

const id = z.string().min(1).max(64);

/** What may be done on the page of prizes; the button pressed says which. */
export const awardForm = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("award"),
    prizeId: id,
    entryId: id,
    reason: z.string().trim().max(2_000).default(""),
  }),
  z.object({ act: z.literal("unaward"), awardId: id, reason: z.string().trim().min(1).max(2_000) }),
  z.object({ act: z.literal("apply"), divisionId: id, basis: z.string().length(64) }),
]);

export type AwardForm = Extract<z.output<typeof awardForm>, { act: "award" }>;
export type UnawardForm = Extract<z.output<typeof awardForm>, { act: "unaward" }>;
export type ApplyAwardsForm = Extract<z.output<typeof awardForm>, { act: "apply" }>;
