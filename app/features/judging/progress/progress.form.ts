import * as z from "zod";
import { progressFilters } from "./progress";

/** Whom to remind: everyone whose sheets are missing, or those who are ticked. */
export const remindForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("remind_all") }),
  z.object({ act: z.literal("remind"), ids: z.array(z.string().max(40)).min(1).max(2_000) }),
]);

/** The address of the progress page. */
export const progressQuery = z.object({
  words: z.string().trim().max(200).catch(""),
  filter: z.enum(progressFilters).catch(""),
});
