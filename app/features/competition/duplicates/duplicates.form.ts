import * as z from "zod";
import { verdictActs } from "./verdict";

export const longestNote = 500;

/** What somebody who read both entries says of them; "again" puts the pair back among those to look at. */
export const verdictForm = z.object({
  act: z.enum(verdictActs),
  first: z.string().min(1).max(60),
  second: z.string().min(1).max(60),
  note: z.string().trim().max(longestNote).default(""),
});
export type VerdictForm = z.output<typeof verdictForm>;
