import * as z from "zod";
import { phaseKinds } from "../competition";
import { bilingual, idOrNoneTyped, instantTyped, revisionTyped } from "../setup/typed.form";

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

export type PhaseForm = z.output<typeof phaseForm>;
