import * as z from "zod";
import { parseHundredths } from "~/core/hundredths";
import type { Confidence } from "./sheet";

const longestRemark = 4_000;

/** A mark as typed, with a comma or a point; an empty field is no mark. */
const mark = z
  .string()
  .max(20)
  .transform((text, ctx) => {
    if (text.trim() === "") return undefined;
    const parsed = parseHundredths(text);
    if (parsed.ok) return parsed.value;
    ctx.addIssue({ code: "custom", params: { key: "mark" } });
    return z.NEVER;
  });

const marks = z
  .record(z.string().max(40), mark)
  .default({})
  .transform((typed) => {
    const given = Object.entries(typed).filter((entry): entry is [string, number] => entry[1] !== undefined);
    return Object.fromEntries(given);
  });

/** A judge's sheet as it is posted; `act` tells saving from submitting. */
export const scoreForm = z.object({
  act: z.enum(["save", "submit"]).default("save"),
  /** unique per judge: a repeated save gets the first answer */
  saveKey: z.string().regex(/^[\w-]{8,64}$/),
  /** the revision this was written on; 0 for a fresh sheet */
  revision: z.coerce.number().int().min(0).max(1_000_000_000),
  marks,
  remark: z.string().trim().max(longestRemark).default(""),
  privateNote: z.string().trim().max(longestRemark).default(""),
  confidence: z
    .enum(["", "1", "2", "3"])
    .default("")
    .transform((said): Confidence | null => (said === "" ? null : (Number(said) as Confidence))),
});

export type ScoreForm = z.output<typeof scoreForm>;

export { longestRemark };
