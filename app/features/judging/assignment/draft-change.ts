import * as z from "zod";

/**
 * One change of a draft by hand, with ids: an entry goes from one judge to another (from null: one more judge; to null:
 * one less), and in a swap another entry of that other judge comes back in return.
 */
export const changeSchema = z.union([
  z.object({
    kind: z.literal("move"),
    entryId: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    inReturn: z.string().nullable(),
  }),
  z.object({ kind: z.enum(["pin", "unpin"]), entryId: z.string(), judgeId: z.string() }),
  /** an undo: the version it brought back */
  z.object({ kind: z.literal("undo"), version: z.number() }),
  /** laid on what stands at that moment */
  z.object({ kind: z.literal("refresh") }),
]);
export type DraftChange = z.output<typeof changeSchema>;
export type Move = Extract<DraftChange, { kind: "move" }>;
