import * as z from "zod";
import { newCompetitionForm } from "~/features/competition/setup/basics.form";
import { tickTyped } from "~/features/competition/setup/typed.form";

const firstDay = z
  .string()
  .trim()
  .default("")
  .transform((text, ctx) => {
    if (text === "") return null;
    if (z.iso.date().safeParse(text).success && text >= "2000-01-01" && text < "2100-01-01") return text;
    ctx.addIssue({ code: "custom", params: { key: "day" } });
    return z.NEVER;
  });

/** A new edition: its names and address, the first day of taking entries (nothing typed: dates stay), and whether its judges come along. */
export const newEditionForm = newCompetitionForm.extend({ firstDay, withJudges: tickTyped });
export type NewEditionForm = z.output<typeof newEditionForm>;
