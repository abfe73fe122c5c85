import * as z from "zod";
import { bilingual, bilingualOrNone, idOrNoneTyped, idTyped, revisionTyped, wholeTyped } from "./typed.form";

const numberPrefix = z
  .string()
  .trim()
  .toUpperCase()
  .min(1)
  .max(12)
  .refine((text) => /^[A-Z0-9][A-Z0-9/-]*$/.test(text), { params: { key: "number_prefix" } });

const slugTyped = z
  .string()
  .trim()
  .max(80)
  .default("")
  .refine((text) => text === "" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), { params: { key: "slug" } });

const names = { name: bilingual(200), summary: bilingualOrNone(1_000), numberPrefix, slug: slugTyped };

/** A new competition; its series is one that exists, a new one by name, or none. */
export const newCompetitionForm = z.object({
  ...names,
  organizationId: idTyped,
  seriesId: idOrNoneTyped,
  seriesName: z.string().trim().max(200).default(""),
});

/** What a competition says of itself. Grace in minutes, adult age in whole years. */
export const basicsForm = z.object({
  ...names,
  revision: revisionTyped,
  rules: bilingualOrNone(100_000),
  graceMinutes: wholeTyped(0, 1_440),
  adultAge: wholeTyped(14, 21),
});

/** The words an entrant accepts on submitting. */
export const commitmentForm = z.object({ revision: revisionTyped, body: bilingual(10_000) });

/** Opens the competition, as it was seen. */
export const openForm = z.object({ revision: revisionTyped });

export type NewCompetitionForm = z.output<typeof newCompetitionForm>;
export type BasicsForm = z.output<typeof basicsForm>;
export type CommitmentForm = z.output<typeof commitmentForm>;
