import * as z from "zod";
import { tickTyped } from "../setup/typed.form";

export const longestViewName = 60;
const query = z.string().max(4_000).default("");

/** What is done to saved views; `query` is the address as it stands. */
export const viewForm = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("saveView"),
    name: z.string().trim().min(1).max(longestViewName),
    share: tickTyped,
    query,
  }),
  z.object({ act: z.literal("updateView"), id: z.string().max(60), query }),
  z.object({ act: z.literal("removeView"), id: z.string().max(60) }),
]);
export type ViewForm = z.output<typeof viewForm>;
