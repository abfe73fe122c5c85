import * as z from "zod";
import { longestReason } from "../entry/entry";
import { instantTyped, revisionTyped } from "../setup/typed.form";
import { batchActs, type bulkActs } from "./eligibility";

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

/** What can be ticked in the table at once. */
export const mostInBatch = 200;

/** What a plan is made for. */
export type PlanForm = { readonly act: (typeof bulkActs)[number]; readonly ids: readonly string[] };

/** The plan as it was shown: each entry with the revision it had then, and what the act is told. */
export type BatchForm = Exclude<Told, { act: "check" }> & {
  readonly rows: readonly { readonly id: string; readonly revision: number }[];
};

/** What was ticked, or all that the address leaves, and which button was pressed. */
export const newBatchForm = z
  .object({
    act: z.enum(batchActs),
    ids: z.array(z.string().min(1).max(60)).max(mostInBatch).default([]),
    all: z.literal("1").optional(),
    query: z.string().max(4_000).default(""),
  })
  .refine(({ ids, all }) => all === "1" || ids.length > 0);
export type NewBatchForm = z.output<typeof newBatchForm>;

/** What an act on many is told once its plan was read. */
export const toldForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("eligible") }),
  z.object({ act: z.literal("ineligible"), reason }),
  z.object({ act: z.literal("supplement"), ...supplement }),
  z.object({ act: z.literal("check"), itemId: z.string().min(1).max(60) }),
]);
export type Told = z.output<typeof toldForm>;

/** What was told, as it is kept while the plan is carried out. */
export const keptTold = z.discriminatedUnion("act", [
  z.object({ act: z.literal("eligible") }),
  z.object({ act: z.literal("ineligible"), reason: z.string() }),
  z.object({ act: z.literal("supplement"), message: z.string(), fields: z.array(z.string()), due: z.string() }),
  z.object({ act: z.literal("check"), itemId: z.string() }),
]);
