import * as z from "zod";
import { longestReason } from "../entry/entry";
import { instantTyped, revisionTyped } from "../setup/typed.form";
import { bulkActs } from "./eligibility";

const reason = z.string().trim().min(1).max(longestReason);
const supplement = {
  message: reason,
  /** keys of the entry form's fields; none: any field */
  fields: z.array(z.string().min(1).max(60)).max(100).default([]),
  due: instantTyped,
};

/** One decision about one entry, with the revision that its reader saw. */
export const decisionForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("eligible"), revision: revisionTyped }),
  z.object({ act: z.literal("accept_late"), revision: revisionTyped, reason }),
  z.object({ act: z.literal("ineligible"), revision: revisionTyped, reason }),
  z.object({ act: z.literal("disqualify"), revision: revisionTyped, reason }),
  z.object({ act: z.literal("undo"), revision: revisionTyped, reason }),
  z.object({ act: z.literal("supplement"), revision: revisionTyped, ...supplement }),
]);
export type DecisionForm = z.output<typeof decisionForm>;

/** Entries of one page at most: what was ticked in the table. */
export const mostInBatch = 200;

/** What was ticked and which button was pressed. */
export const planForm = z.object({
  act: z.enum(bulkActs),
  ids: z.array(z.string().min(1).max(60)).min(1).max(mostInBatch),
});
export type PlanForm = z.output<typeof planForm>;

const rows = z
  .array(z.object({ id: z.string().min(1).max(60), revision: revisionTyped }))
  .min(1)
  .max(mostInBatch);

/** The plan as it was shown: each entry with the revision it had then. */
export const batchForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("eligible"), rows }),
  z.object({ act: z.literal("ineligible"), rows, reason }),
  z.object({ act: z.literal("supplement"), rows, ...supplement }),
]);
export type BatchForm = z.output<typeof batchForm>;

/** The same rows whatever is wrong with the rest, to show their plan again. */
export const replanForm = z.object({ act: z.enum(bulkActs), rows });
