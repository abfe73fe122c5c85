import * as z from "zod";
import { isId } from "~/core/id";
import { keepModes } from "./run";

const id = z.string().refine(isId);

export const assignForm = z.object({ entryId: id, judgeId: id });
export const unassignForm = z.object({ assignmentId: id });

/** An automatic run: what it keeps, and the seed that decides between equals. */
export const runForm = z.object({
  keep: z.enum(keepModes),
  seed: z.coerce.number().int().min(1).max(999_999).default(1),
});

export type AssignForm = z.output<typeof assignForm>;
export type RunForm = z.output<typeof runForm>;
