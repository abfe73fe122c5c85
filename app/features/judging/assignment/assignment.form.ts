import * as z from "zod";
import { isId } from "~/core/id";
import { runKinds } from "./run";

const id = z.string().refine(isId);
const idOrNone = z
  .string()
  .default("")
  .transform((text) => text || null)
  .refine((value) => value === null || isId(value));

export const assignForm = z.object({ entryId: id, judgeId: id });
export const unassignForm = z.object({ assignmentId: id });

/** An automatic run: what it keeps, the floor for the worst-served entry, and the seed that decides between equals. */
export const runForm = z.object({
  kind: z.enum(runKinds),
  floorShare: z.coerce.number().int().min(0).max(100),
  even: z.enum(["yes", "no"]).default("no"),
  seed: z.coerce.number().int().min(1).max(999_999).default(1),
  /** the draft whose pinned pairs are kept */
  pinsOf: idOrNone,
});

/** A draft's entry goes from one judge (none: one more) to another (none: one less), with another entry in return. */
export const moveForm = z.object({ entryId: id, from: idOrNone, to: idOrNone, inReturn: idOrNone });

/** A draft's pair is pinned, or let go again. */
export const pinForm = z.object({ entryId: id, judgeId: id });

/** What the page of a revert showed: it is done only when it still stands so. */
export const revertForm = z.object({ seen: z.string().max(80) });

export type AssignForm = z.output<typeof assignForm>;
export type RunForm = z.output<typeof runForm>;
export type MoveForm = z.output<typeof moveForm>;
export type PinForm = z.output<typeof pinForm>;
