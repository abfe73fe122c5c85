import * as z from "zod";
import type { Particulars } from "../particulars";
import {
  bilingual,
  bilingualOrNone,
  dayOrNoneTyped,
  idOrNoneTyped,
  idTyped,
  revisionTyped,
  wholeTyped,
} from "./typed.form";
import { proseFromWord } from "./word-text";

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

const line = (longest: number) => z.string().trim().max(longest).default("");

/** As typed, and as kept: making pages of a Word text adds signs to it. */
const longestRules = 100_000;

/** What a competition says of itself. Grace in minutes, adult age in whole years. */
export const basicsForm = z.object({
  ...names,
  revision: revisionTyped,
  officialName: bilingualOrNone(500),
  decision: z
    .object({ number: line(80), day: dayOrNoneTyped, body: line(200) })
    .refine(({ number, day, body }) => number !== "" || (day === null && body === ""), {
      path: ["number"],
      params: { key: "decision_number" },
    }),
  hosts: bilingualOrNone(2_000),
  contact: bilingualOrNone(2_000),
  rules: bilingualOrNone(longestRules)
    .transform(({ vi, en }) => ({ vi: proseFromWord(vi), en: en === null ? null : proseFromWord(en) }))
    .pipe(z.object({ vi: z.string().max(longestRules), en: z.string().max(longestRules).nullable() })),
  seriesId: idOrNoneTyped,
  seriesName: line(200),
  graceMinutes: wholeTyped(0, 1_440),
  adultAge: wholeTyped(14, 21),
});

/** The particulars as they are kept: nothing typed is nothing kept, English without Vietnamese as well. */
export function particularsOf({ officialName, decision, hosts, contact }: BasicsForm): Particulars {
  const kept = ({ vi, en }: { vi: string; en: string | null }) => (vi ? { vi, ...(en ? { en } : {}) } : undefined);
  const { number, day, body } = decision;
  return {
    officialName: kept(officialName),
    decision: number ? { number, ...(day ? { day } : {}), ...(body ? { body } : {}) } : undefined,
    hosts: kept(hosts),
    contact: kept(contact),
  };
}

/** The words an entrant accepts on submitting. */
export const commitmentForm = z.object({ revision: revisionTyped, body: bilingual(10_000) });

/** Opens the competition, as it was seen. */
export const openForm = z.object({ revision: revisionTyped });

export type NewCompetitionForm = z.output<typeof newCompetitionForm>;
export type BasicsForm = z.output<typeof basicsForm>;
export type CommitmentForm = z.output<typeof commitmentForm>;
