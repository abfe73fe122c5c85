import * as z from "zod";

/** Publishing a round: how many sheets were seen to be missing when it was confirmed, and why it goes ahead or again. */
export const publicationForm = z.object({
  act: z.enum(["publish", "reopen"]).default("publish"),
  roundId: z.string().min(1).max(64),
  confirmedMissing: z.coerce.number().int().min(0).max(1_000_000).default(0),
  reason: z.string().trim().max(2_000).default(""),
});

export type PublicationForm = Omit<z.output<typeof publicationForm>, "act">;
