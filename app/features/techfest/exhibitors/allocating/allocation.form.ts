import * as z from "zod";

const id = z.string().min(1).max(60);
const revision = z.string().min(1).pipe(z.coerce.number<string>().int().min(1));

/** On the page of all plans: a new one, or who sees the exhibitors. */
export const allocationsForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("manual") }),
  z.object({ act: z.literal("automatic") }),
  z.object({ act: z.literal("show") }),
  z.object({ act: z.literal("hide") }),
]);

/** On the page of one plan. */
export const allocationForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("place"), revision, applicationId: id, boothId: id }),
  z.object({ act: z.literal("take_away"), revision, applicationId: id }),
  z.object({ act: z.enum(["pin", "unpin"]), revision, applicationId: id }),
  z.object({ act: z.literal("again"), revision }),
  z.object({ act: z.literal("discard"), revision }),
  z.object({ act: z.literal("publish"), revision }),
]);
export type AllocationForm = z.output<typeof allocationForm>;
