import * as z from "zod";
import { bilingual, bilingualOrNone, dongTyped, idOrNoneTyped, revisionTyped, wholeTyped } from "./typed.form";

const row = { revision: revisionTyped, id: idOrNoneTyped };

/** Adds a division, or changes the one named. */
export const divisionForm = z.object({ ...row, name: bilingual(120), about: bilingualOrNone(1_000) });

/** Adds a field of the competition (lĩnh vực), or changes the one named. */
export const fieldForm = z.object({ ...row, name: bilingual(120) });

/** Adds a prize, or changes the one named; amount in đồng for each, no division: a side prize. */
export const prizeForm = z.object({
  ...row,
  divisionId: idOrNoneTyped,
  name: bilingual(120),
  amount: dongTyped,
  count: wholeTyped(1, 1_000),
});

export type DivisionForm = z.output<typeof divisionForm>;
export type FieldForm = z.output<typeof fieldForm>;
export type PrizeForm = z.output<typeof prizeForm>;
