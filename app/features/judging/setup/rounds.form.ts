import * as z from "zod";
import {
  bilingual,
  hundredthsTyped,
  idOrNoneTyped,
  idTyped,
  instantTyped,
  revisionTyped,
  tickTyped,
  wholeOrNoneTyped,
  wholeTyped,
} from "~/features/competition/setup/typed.form";

export const roundKinds = ["desk", "pitch"] as const;
export const judgingModes = ["panel", "distributed"] as const;

/** Adds a round, or changes the one named. */
export const roundForm = z
  .object({
    revision: revisionTyped,
    id: idOrNoneTyped,
    name: bilingual(120),
    kind: z.enum(roundKinds),
    isBlind: tickTyped,
    opensAt: instantTyped,
    closesAt: instantTyped,
  })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, { path: ["closesAt"], params: { key: "until_after_from" } });

const minimumTotal = z
  .string()
  .trim()
  .default("")
  .transform((text, ctx) => {
    if (text === "") return null;
    const read = hundredthsTyped(0, 1_000_000).safeParse(text);
    if (read.success) return read.data;
    ctx.addIssue({ code: "custom", params: { key: "mark" } });
    return z.NEVER;
  });

/** How one division is judged in one round. quota: how many advance, nothing typed: the organizer decides later. */
export const roundDivisionForm = z.object({
  revision: revisionTyped,
  roundId: idTyped,
  divisionId: idTyped,
  rubricId: idTyped,
  mode: z.enum(judgingModes),
  judgesPerEntry: wholeTyped(1, 50),
  quota: wholeOrNoneTyped(1, 10_000),
  minimumTotal,
  noZeroCriterion: tickTyped,
});

export type RoundForm = z.output<typeof roundForm>;
export type RoundDivisionForm = z.output<typeof roundDivisionForm>;
