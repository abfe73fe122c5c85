import * as z from "zod";
import { isId } from "~/core/id";

/** Limits in characters. */
export const listLimits = { name: 80, note: 1_000 } as const;

const name = z.string().trim().min(1).max(listLimits.name);
const id = z.string().refine(isId);
/** Asked of the database as it is: no larger than its column holds. */
const revision = z.coerce.number().int().min(1).max(1_000_000);

export const newListForm = z.object({ name });

/** What can be done with a list and what is on it. */
export const listActForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("rename"), name, revision }),
  z.object({ act: z.literal("remove") }),
  z.object({
    act: z.literal("note"),
    projectId: id,
    note: z.string().trim().max(listLimits.note).default(""),
    revision,
  }),
  z.object({ act: z.literal("drop"), projectId: id }),
]);
export type ListActForm = z.output<typeof listActForm>;

/** A project onto a standing list, or onto a new one of that name. */
export const keepForm = z.object({
  listId: z.union([z.literal(""), id]).default(""),
  name: z.string().trim().max(listLimits.name).default(""),
});
export type KeepForm = z.output<typeof keepForm>;
