import * as z from "zod";
import {
  bilingual,
  bilingualOrNone,
  hundredthsTyped,
  idTyped,
  revisionTyped,
} from "~/features/competition/setup/typed.form";

const greatest = 1_000_000;
const mark = hundredthsTyped(0, greatest);

/** A new rubric from a built-in one. */
export const newRubricForm = z.object({ revision: revisionTyped, template: z.enum(["desk", "final", "blank"]) });

/** A rubric's name, and the maximum total that the rules print. */
export const rubricHeadForm = z.object({
  revision: revisionTyped,
  rubricId: idTyped,
  name: bilingual(200),
  statedMaximum: hundredthsTyped(1, greatest),
});

const levelTyped = z
  .object({
    from: z.string().trim().default(""),
    vi: z.string().trim().max(1_000).default(""),
    en: z.string().trim().max(1_000).default(""),
  })
  .refine(({ from, vi }) => vi === "" || mark.safeParse(from).success, { path: ["from"], params: { key: "mark" } })
  .transform(({ from, vi, en }) => {
    const read = mark.safeParse(from);
    return vi !== "" && read.success ? { from: read.data, text: en ? { vi, en } : { vi } } : null;
  });

/** A criterion as it is typed; marks and weight with a comma or a point. Blank levels are left out. */
export const criterionForm = z
  .object({
    revision: revisionTyped,
    rubricId: idTyped,
    key: z.string().max(40).default(""),
    title: bilingual(300),
    hint: bilingualOrNone(1_000),
    weight: hundredthsTyped(1, 100_000),
    minMark: mark,
    maxMark: hundredthsTyped(1, greatest),
    step: hundredthsTyped(1, greatest),
    levels: z
      .array(levelTyped)
      .max(12)
      .default([])
      .transform((levels) => levels.flatMap((level) => (level ? [level] : []))),
  })
  .refine(({ minMark, maxMark }) => minMark < maxMark, { path: ["maxMark"], params: { key: "mark_range" } })
  .refine(({ minMark, maxMark, step }) => maxMark % step === 0 && minMark % step === 0, {
    path: ["step"],
    params: { key: "mark_step" },
  })
  .refine(({ levels, minMark, maxMark }) => levels.every(({ from }) => from >= minMark && from <= maxMark), {
    path: ["levels"],
    params: { key: "level_range" },
  });

export const criterionPlaceForm = z.object({
  revision: revisionTyped,
  rubricId: idTyped,
  id: z.string().min(1).max(40),
});
export const moveCriterionForm = z.object({ ...criterionPlaceForm.shape, direction: z.enum(["up", "down"]) });

export type NewRubricForm = z.output<typeof newRubricForm>;
export type RubricHeadForm = z.output<typeof rubricHeadForm>;
export type CriterionForm = z.output<typeof criterionForm>;
export type CriterionPlaceForm = z.output<typeof criterionPlaceForm>;
export type MoveCriterionForm = z.output<typeof moveCriterionForm>;
