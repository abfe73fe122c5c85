import * as z from "zod";
import { localInstant } from "../complaints/complaint.form";

/**
 * Publishing a round: how many sheets were seen to be missing when it was confirmed, why it goes ahead or again, and until
 * when complaints are taken and answered (empty: none are taken; not asked: as it stands).
 */
export const publicationForm = z
  .object({
    act: z.enum(["publish", "reopen"]).default("publish"),
    roundId: z.string().min(1).max(64),
    confirmedMissing: z.coerce.number().int().min(0).max(1_000_000).default(0),
    reason: z.string().trim().max(2_000).default(""),
    complaintsUntil: localInstant.optional(),
    answersUntil: localInstant.optional(),
  })
  .refine(({ complaintsUntil, answersUntil }) => !complaintsUntil || !answersUntil || answersUntil >= complaintsUntil, {
    path: ["answersUntil"],
    params: { key: "until_after_from" },
  });

export type PublicationForm = Omit<z.output<typeof publicationForm>, "act">;
