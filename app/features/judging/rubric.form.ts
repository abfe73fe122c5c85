import * as z from "zod";
import {
  bilingual,
  hundredthsTyped,
  idTyped,
  revisionTyped,
  wholeOrNoneTyped,
  wholeTyped,
} from "~/features/competition/setup/typed.form";
import { scales } from "./rubric";
import { rubricTemplateKeys } from "./rubric-template-keys";

const greatest = 1_000_000;
const keyTyped = z.string().min(1).max(40);
const onRubric = { revision: revisionTyped, rubricId: idTyped };

/** A new rubric from a built-in one. */
export const newRubricForm = z.object({ revision: revisionTyped, template: z.enum(rubricTemplateKeys) });

/** A rubric's name, and the maximum total that the rules print. */
export const rubricHeadForm = z.object({
  ...onRubric,
  name: bilingual(200),
  statedMaximum: hundredthsTyped(1, 100 * greatest),
});

const pointsOrNone = z
  .string()
  .trim()
  .default("")
  .transform((text, ctx) => {
    if (text === "") return null;
    const read = hundredthsTyped(0, greatest).safeParse(text);
    if (read.success) return read.data;
    ctx.addIssue({ code: "custom", params: { key: "mark" } });
    return z.NEVER;
  });

/** A group, new or changed: its name, what it must add up to, and the percentage that it counts for as a deliverable. */
export const groupForm = z.object({
  ...onRubric,
  key: z.string().max(40).default(""),
  parent: z.string().max(40).default(""),
  title: bilingual(300),
  maximum: pointsOrNone,
  share: wholeOrNoneTyped(1, 100),
});

export const nodePlaceForm = z.object({ ...onRubric, id: keyTyped });
/** One place up or down in reading order. */
export const stepNodeForm = z.object({ ...nodePlaceForm.shape, direction: z.enum(["up", "down"]) });
/** To a place within a group (none: the rubric), counted without the moved one; no place: at the end. */
export const moveNodeForm = z.object({
  ...nodePlaceForm.shape,
  parent: z.string().max(40).default(""),
  at: wholeOrNoneTyped(0, 1_000),
});

/** The whole rubric on one scale. */
export const rescaleForm = z.object({ ...onRubric, scale: z.enum(scales), top: wholeTyped(2, 100) });

export type NewRubricForm = z.output<typeof newRubricForm>;
export type RubricHeadForm = z.output<typeof rubricHeadForm>;
export type GroupForm = z.output<typeof groupForm>;
export type NodePlaceForm = z.output<typeof nodePlaceForm>;
export type StepNodeForm = z.output<typeof stepNodeForm>;
export type MoveNodeForm = z.output<typeof moveNodeForm>;
export type RescaleForm = z.output<typeof rescaleForm>;
