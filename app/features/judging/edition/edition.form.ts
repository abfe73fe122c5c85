import type * as z from "zod";
import { newCompetitionForm } from "~/features/competition/setup/basics.form";
import { dayOrNoneTyped, tickTyped } from "~/features/competition/setup/typed.form";

/** A new edition: its names and address, the first day of taking entries (nothing typed: dates stay), and whether its judges come along. */
export const newEditionForm = newCompetitionForm.extend({ firstDay: dayOrNoneTyped, withJudges: tickTyped });
export type NewEditionForm = z.output<typeof newEditionForm>;
