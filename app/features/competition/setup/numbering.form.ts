import * as z from "zod";
import { checkNumbering, defaultNumbering, numberingScopes } from "../numbering";
import { revisionTyped } from "./typed.form";

/** How entries are numbered: a pattern (nothing typed: the built-in one), what is counted, and the divisions' codes by id. */
export const numberingForm = z
  .object({
    revision: revisionTyped,
    pattern: z
      .string()
      .trim()
      .max(200)
      .default("")
      .transform((text) => text || defaultNumbering.pattern),
    scope: z.enum(numberingScopes),
    codes: z.record(z.string().max(60), z.string().trim().toUpperCase().max(200)).default({}),
  })
  .superRefine(({ pattern, scope, codes }, ctx) => {
    const checked = checkNumbering({ pattern, scope }, Object.values(codes));
    if (checked.ok) return;
    const path = checked.error.startsWith("pattern") ? "pattern" : "codes";
    ctx.addIssue({ code: "custom", path: [path], params: { key: checked.error } });
  });
export type NumberingForm = z.output<typeof numberingForm>;
