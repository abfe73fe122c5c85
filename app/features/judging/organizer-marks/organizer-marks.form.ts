import * as z from "zod";
import { parseHundredths } from "~/core/hundredths";

/** A mark as typed, with a comma or a point; an empty field is no mark. */
const mark = z
  .string()
  .max(20)
  .transform((text, ctx) => {
    if (text.trim() === "") return null;
    const parsed = parseHundredths(text);
    if (parsed.ok) return parsed.value;
    ctx.addIssue({ code: "custom", params: { key: "mark" } });
    return z.NEVER;
  });

const table = z.record(z.string().max(60), z.record(z.string().max(40), mark)).default({});

/** The organizer's marks of a page, by entry and criterion: what was typed, and what stood there when the page was made. */
export const organizerMarksForm = z.object({ marks: table, was: table });

export type OrganizerMarksForm = z.output<typeof organizerMarksForm>;
