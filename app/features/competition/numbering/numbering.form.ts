import * as z from "zod";
import { idTyped, revisionTyped } from "../setup/typed.form";
import { longestCode, longestPattern, numberingScopes } from "./numbering";

/** How entries are numbered, and the code of each division. */
export const numberingForm = z.object({
  revision: revisionTyped,
  pattern: z.string().trim().min(1).max(longestPattern),
  scope: z.enum(numberingScopes),
  codes: z
    .array(z.object({ id: idTyped, code: z.string().trim().toUpperCase().max(longestCode).default("") }))
    .max(60)
    .default([]),
});
export type NumberingForm = z.output<typeof numberingForm>;
