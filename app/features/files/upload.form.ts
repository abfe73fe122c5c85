import * as z from "zod";
import { largestFile } from "./file";

/** What a browser announces before it sends a file piece by piece. */
export const uploadForm = z.object({
  ownerKind: z.string().min(1).max(40),
  ownerId: z.string().min(1).max(40),
  fieldKey: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(400),
  /** bytes */
  size: z.coerce
    .number()
    .int()
    .nonnegative()
    .max(1_000 * largestFile),
});
export type UploadForm = z.infer<typeof uploadForm>;
