import type * as z from "zod";
import { newCompetitionForm } from "~/features/competition/setup/basics.form";
import { dayOrNoneTyped, idOrNoneTyped, tickTyped } from "~/features/competition/setup/typed.form";

/** A new edition: the id its form was shown with, its names and address, the first day of taking entries (nothing typed: dates stay), and whether its judges come along. */
export const newEditionForm = newCompetitionForm.extend({
  id: idOrNoneTyped,
  firstDay: dayOrNoneTyped,
  withJudges: tickTyped,
});
export type NewEditionForm = z.output<typeof newEditionForm>;
