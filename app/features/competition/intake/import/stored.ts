import * as z from "zod";
import { fieldKeys } from "~/features/directory/project";
import { answerSchema } from "../../entry/answers/stored";

const entry = z.object({
  /** the entry it becomes: named beforehand, so that taking it in twice makes one */
  entryId: z.string(),
  row: z.number(),
  title: z.string(),
  pitch: z.string(),
  sector: z.enum(fieldKeys),
  divisionId: z.string(),
  fieldId: z.string(),
  lead: z.object({
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    birthYear: z.number().nullable(),
  }),
  members: z.array(z.string()),
  place: z.string(),
  receivedOn: z.string().nullable(),
  answers: z.record(z.string(), answerSchema),
});
export type StoredEntry = z.infer<typeof entry>;

/** What is left of a file to take in, and what became of the rest. */
export const storedRows = z.object({
  left: z.array(entry),
  /** what the desk said of the commitments when it began; null before */
  isSigned: z.boolean().nullable(),
  made: z.number(),
  submitted: z.number(),
  /** rows that couldn't be taken in after all, and why */
  refused: z.array(z.object({ row: z.number(), title: z.string(), reason: z.string() })),
});
export type StoredRows = z.infer<typeof storedRows>;

/** The stored problems of a file's rows. */
export const storedProblems = z.array(
  z.object({
    cell: z.string(),
    row: z.number(),
    key: z.string(),
    fault: z.string().nullable(),
    value: z.string(),
  }),
);
