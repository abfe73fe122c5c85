import * as z from "zod";
import { directions } from "./check-in";

const key = z.string().min(8).max(60);

/**
 * One scan: what the camera read or what was typed (`seen`), or the delegate picked from a list. `scanKey` is drawn by
 * the device for each scan; sending one twice is one check-in.
 */
export const scanForm = z.object({
  scanKey: key,
  direction: z.enum(directions),
  gateId: z
    .string()
    .max(60)
    .default("")
    .transform((text) => text || null),
  seen: z.string().max(300).default(""),
  delegateId: z
    .string()
    .max(60)
    .default("")
    .transform((text) => text || null),
});
export type ScanForm = z.output<typeof scanForm>;
