import * as z from "zod";
import { type Answer, canvasBlocks } from "./value";

const cell = z.union([z.string(), z.number(), z.null()]);

/** The stored JSON of an answer, of whatever type its field is. */
export const answerSchema: z.ZodType<Answer> = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.array(z.string()),
  z.array(z.record(z.string(), cell)),
  z.strictObject({ commune: z.string(), validFrom: z.string() }),
  z.partialRecord(z.enum(canvasBlocks), z.string()),
]);
