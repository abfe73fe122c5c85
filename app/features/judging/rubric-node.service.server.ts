import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { keyFor } from "~/features/competition/setup/key";
import type { Ctx } from "~/server/context.server";
import type { CriterionForm } from "./criterion.form";
import { type Criterion, isGroup, type RubricDefinition } from "./rubric";
import type { GroupForm, MoveNodeForm, NodePlaceForm, RescaleForm, StepNodeForm } from "./rubric.form";
import { changeRubric } from "./rubric.service.server";
import { addNode, changeCriterion, changeGroup, findNode, keysOf, moveNode, removeNode, stepNode } from "./rubric-edit";
import { inOrderOfMarks, levelsMovedTo } from "./rubric-levels";
import { rescaled } from "./rubric-scale";

type OnRubric = { readonly revision: number; readonly rubricId: string };

/** Adds a criterion to the rubric or one of its groups, or changes the one named; its key stays. Fails with `rubric_frozen` after the first score. */
export function saveCriterion(ctx: Ctx, competitionId: string, form: CriterionForm) {
  return editTree(ctx, competitionId, form, (rubric) => {
    const copied = form.copyLevelsOf === null ? undefined : findNode(rubric.nodes, form.copyLevelsOf);
    if (form.copyLevelsOf !== null && (!copied || isGroup(copied))) return err("not_found");
    const key = form.key || keyFor(form.title.vi, keysOf(rubric.nodes));
    const levels = copied && !isGroup(copied) ? levelsMovedTo(copied.levels, copied, form) : form.levels;
    const criterion = criterionOf(key, { ...form, levels });
    return form.key ? changeCriterion(rubric, criterion) : addNode(rubric, criterion, form.parent || null);
  });
}

/** Adds a group, or changes the one named; its criteria stay where they are. Fails with `rubric_frozen`, `invalid` for a deliverable within a group. */
export function saveGroup(ctx: Ctx, competitionId: string, form: GroupForm) {
  return editTree(ctx, competitionId, form, (rubric) => {
    const head = {
      key: form.key || keyFor(form.title.vi, keysOf(rubric.nodes)),
      title: inWords(form.title),
      ...(form.maximum === null || form.share !== null ? {} : { maximum: form.maximum }),
      ...(form.share === null ? {} : { share: form.share }),
    };
    return form.key ? changeGroup(rubric, head) : addNode(rubric, { ...head, children: [] }, form.parent || null);
  });
}

/** Takes a criterion out, or a group from around its criteria; `in_use` for the last criterion, `rubric_frozen` after the first score. */
export function removeFromRubric(ctx: Ctx, competitionId: string, form: NodePlaceForm) {
  return editTree(ctx, competitionId, form, (rubric) => removeNode(rubric, form.id));
}

/** Moves a criterion or a group one place in reading order, into and out of groups; `rubric_frozen` after the first score. */
export function stepInRubric(ctx: Ctx, competitionId: string, form: StepNodeForm) {
  return editTree(ctx, competitionId, form, (rubric) => stepNode(rubric, form.id, form.direction));
}

/** Moves a criterion or a group to a place; `rubric_frozen` after the first score, `invalid` where it can't stand. */
export function moveInRubric(ctx: Ctx, competitionId: string, form: MoveNodeForm) {
  return editTree(ctx, competitionId, form, (rubric) =>
    moveNode(rubric, form.id, form.parent || null, form.at ?? Number.POSITIVE_INFINITY),
  );
}

/** Puts the whole rubric on one scale; `rubric_frozen` after the first score, `invalid` as `rescaled` says. */
export function rescaleRubric(ctx: Ctx, competitionId: string, form: RescaleForm) {
  return editTree(ctx, competitionId, form, (rubric) => rescaled(rubric, form.scale, form.top));
}

function editTree(
  ctx: Ctx,
  competitionId: string,
  { revision, rubricId }: OnRubric,
  edit: (rubric: RubricDefinition) => Result<RubricDefinition, Refusal>,
) {
  return changeRubric(ctx, competitionId, revision, rubricId, (stored) => {
    const edited = edit(stored.rubric);
    return edited.ok ? ok({ ...stored, rubric: edited.value }) : edited;
  });
}

type Words = { readonly vi: string; readonly en: string | null };

function inWords({ vi, en }: Words) {
  return en ? { vi, en } : { vi };
}

type CriterionGiven = Pick<
  CriterionForm,
  "title" | "hint" | "weight" | "minMark" | "maxMark" | "step" | "levels" | "scale" | "source"
>;

function criterionOf(key: string, given: CriterionGiven): Criterion {
  const { title, hint, weight, minMark, maxMark, step, levels, scale, source } = given;
  return {
    key,
    title: inWords(title),
    ...(hint.vi ? { hint: inWords(hint) } : {}),
    weight,
    minMark,
    maxMark,
    step,
    levels: scale === "pass" ? [] : inOrderOfMarks(levels),
    scale,
    ...(source === "organizer" ? { source } : {}),
  };
}
