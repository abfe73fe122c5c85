import * as z from "zod";

/** Why a judge steps back from an entry; the secretaries read it. */
export const recusalForm = z.object({ reason: z.string().trim().min(1).max(1_000) });
