import * as z from "zod";
import { judgeLanguages } from "../judge";

const judge = z.object({
  row: z.number(),
  name: z.string(),
  email: z.string(),
  title: z.string(),
  organizationName: z.string(),
  phone: z.string().nullable(),
  fits: z.record(z.string(), z.number()),
  skills: z.array(z.string()),
  languages: z.array(z.enum(judgeLanguages)),
  minLoad: z.number(),
  maxLoad: z.number(),
  wantedLoad: z.number().nullable(),
});

/** A list of judges as it was read: who will be invited, what is wrong; once invited only how many, and nobody's data. */
export const storedJudgeRows = z.object({
  judges: z.array(judge),
  problems: z.array(z.object({ cell: z.string(), row: z.number(), key: z.string(), value: z.string() })),
  invited: z.number(),
  passedOver: z.number(),
});
export type StoredJudgeRows = z.output<typeof storedJudgeRows>;
