import * as z from "zod";
import { phaseKinds } from "../competition";
import { bilingual, idOrNoneTyped, idTyped, instantTyped, revisionTyped } from "../setup/typed.form";

/** Adds a phase, or changes the one named; the reason is asked for once the competition is public. */
export const phaseForm = z
  .object({
    revision: revisionTyped,
    id: idOrNoneTyped,
    kind: z.enum(phaseKinds),
    divisionId: idOrNoneTyped,
    label: bilingual(120),
    from: instantTyped,
    until: instantTyped,
    reason: z.string().trim().max(1_000).default(""),
  })
  .refine(({ from, until }) => from < until, { path: ["until"], params: { key: "until_after_from" } });

/** Puts off the end of a phase; entrants and judges read the reason. */
export const extendForm = z.object({
  revision: revisionTyped,
  id: idTyped,
  until: instantTyped,
  reason: z.string().trim().min(1).max(1_000),
});

export type ExtendForm = z.output<typeof extendForm>;
export type PhaseForm = z.output<typeof phaseForm>;
