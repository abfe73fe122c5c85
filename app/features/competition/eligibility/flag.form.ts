import * as z from "zod";
import { longestReason } from "../entry/entry";

/** The secretary has looked at a flag: which rule's, and what was found. */
export const clearFlagForm = z.object({
  rule: z.string().min(1).max(40),
  note: z.string().trim().min(1).max(longestReason),
});
