import * as z from "zod";
import { isId } from "~/core/id";
import { fromHanoiLocal } from "~/core/instant";
import { scoreForm } from "../sheet/score.form";

const id = z.string().refine(isId);

/** A judge's sheet of a calibration entry; nothing of it counts, so it needs no key and no confidence. */
export const calibrationSheetForm = scoreForm.pick({ act: true, revision: true, marks: true, remark: true });

/** The organizer's steps: choose an entry for a division, take it back, show the judges the spread. */
export const calibrationForm = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("set"),
    divisionId: id,
    entryId: z.string().min(1).refine(isId),
    note: z.string().trim().max(1_000).default(""),
    dueAt: z
      .string()
      .max(40)
      .default("")
      .transform((text, ctx) => {
        if (text.trim() === "") return null;
        const instant = fromHanoiLocal(text);
        if (instant) return instant;
        ctx.addIssue({ code: "custom", params: { key: "instant" } });
        return z.NEVER;
      }),
  }),
  z.object({ act: z.literal("remove"), calibrationId: id }),
  z.object({ act: z.literal("reveal"), calibrationId: id }),
]);

export type CalibrationSheetForm = z.output<typeof calibrationSheetForm>;
export type CalibrationForm = z.output<typeof calibrationForm>;
