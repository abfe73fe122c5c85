import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { keyFor } from "~/features/competition/setup/key";
import { readSetup } from "~/features/competition/setup/read-setup.service.server";
import { type Change, changeSetup } from "~/features/competition/setup/setup.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Criterion, computedMaximum, criteriaOf } from "./rubric";
import type {
  CriterionForm,
  CriterionPlaceForm,
  MoveCriterionForm,
  NewRubricForm,
  RubricHeadForm,
} from "./rubric.form";
import { addCriterion, changeCriterion, inOrderOfMarks, keysOf, moveCriterion, removeCriterion } from "./rubric-edit";
import { rubricTemplates } from "./rubric-template";
import type { StoredRubric } from "./setup/rounds";
import {
  deleteRubric,
  insertRubric,
  isRubricUsed,
  listRubrics,
  listSetupRounds,
  lockRounds,
  replaceRubric,
  rewriteRubric,
} from "./setup/rounds.queries.server";

/** A rubric for its editor: its criteria, both maxima in hundredths, the rounds that use it, and whether it is frozen. */
export async function readRubricSetup(ctx: Ctx, competitionId: string, rubricId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const [rubrics, rounds] = await Promise.all([
    listRubrics(ctx.db, competitionId),
    listSetupRounds(ctx.db, competitionId),
  ]);
  const stored = rubrics.find(({ id }) => id === rubricId);
  if (!stored) return err("not_found");
  const criteria = criteriaOf(stored.rubric);
  return ok({
    ...setup.value,
    rubric: { ...stored, criteria, computedMaximum: computedMaximum(criteria) },
    newestId: rubrics.find(({ key }) => key === stored.key)?.id ?? stored.id,
    rounds: rounds.filter(({ divisions }) => divisions.some((division) => division.rubricId === rubricId)),
  });
}

/** A new rubric from a built-in one. Returns its id. */
export function createRubric(ctx: Ctx, competitionId: string, { revision, template }: NewRubricForm) {
  return changeSetup(ctx, competitionId, revision, async (change) => {
    const { trx, head, viewer, now } = change;
    const { name, rubric, statedMaximum } = rubricTemplates[template];
    const taken = (await listRubrics(trx, head.id)).map(({ key }) => key);
    const key = keyFor(template, taken);
    const row = { key, version: 1, name, rubric, statedMaximum };
    const id = await insertRubric(trx, { ...row, competitionId: head.id, createdBy: viewer.id, now });
    await record(ctx, change, "rubric.created", id, { name: name.vi });
    return ok(id);
  });
}

/** Saves a rubric's name and stated maximum. Fails with `rubric_frozen` after the first score. Returns the id of the version that holds it. */
export function saveRubricHead(
  ctx: Ctx,
  competitionId: string,
  { revision, rubricId, name, statedMaximum }: RubricHeadForm,
) {
  return changeRubric(ctx, competitionId, revision, rubricId, (stored) => ok({ ...stored, name, statedMaximum }));
}

/** Adds a criterion, or changes the one named; its key stays. Fails with `rubric_frozen` after the first score. */
export function saveCriterion(ctx: Ctx, competitionId: string, form: CriterionForm) {
  return changeRubric(ctx, competitionId, form.revision, form.rubricId, (stored) => {
    const key = form.key || keyFor(form.title.vi, keysOf(stored.rubric.nodes));
    const criterion = criterionOf(key, form);
    const edited = form.key ? changeCriterion(stored.rubric, criterion) : addCriterion(stored.rubric, criterion);
    return edited.ok ? ok({ ...stored, rubric: edited.value }) : edited;
  });
}

/** Takes a criterion out; `in_use` for the last one, `rubric_frozen` after the first score. */
export function removeFromRubric(ctx: Ctx, competitionId: string, { revision, rubricId, id }: CriterionPlaceForm) {
  return changeRubric(ctx, competitionId, revision, rubricId, (stored) => {
    const edited = removeCriterion(stored.rubric, id);
    return edited.ok ? ok({ ...stored, rubric: edited.value }) : edited;
  });
}

/** Moves a criterion one place; `rubric_frozen` after the first score. */
export function moveInRubric(
  ctx: Ctx,
  competitionId: string,
  { revision, rubricId, id, direction }: MoveCriterionForm,
) {
  return changeRubric(ctx, competitionId, revision, rubricId, (stored) => {
    const edited = moveCriterion(stored.rubric, id, direction);
    return edited.ok ? ok({ ...stored, rubric: edited.value }) : edited;
  });
}

/** Takes out a rubric that no round uses; `in_use` otherwise. */
export function removeRubric(ctx: Ctx, competitionId: string, { revision, id }: { revision: number; id: string }) {
  return changeSetup(ctx, competitionId, revision, async (change) => {
    const stored = (await listRubrics(change.trx, change.head.id)).find((known) => known.id === id);
    if (!stored) return err("not_found");
    if (stored.frozenAt !== null || (await isRubricUsed(change.trx, id))) return err("in_use");
    await deleteRubric(change.trx, id);
    await record(ctx, change, "rubric.removed", id, { name: stored.name.vi });
    return ok();
  });
}

function criterionOf(key: string, { title, hint, weight, minMark, maxMark, step, levels }: CriterionForm): Criterion {
  const words = ({ vi, en }: { vi: string; en: string | null }) => (en ? { vi, en } : { vi });
  return {
    key,
    title: words(title),
    ...(hint.vi ? { hint: words(hint) } : {}),
    weight,
    minMark,
    maxMark,
    step,
    levels: inOrderOfMarks(levels),
  };
}

/**
 * In a draft competition the version is still being written; once it is public, saving makes the next one and the
 * rounds take it over. Only the newest version may be changed: an older one was changed elsewhere.
 */
function changeRubric(
  ctx: Ctx,
  competitionId: string,
  revision: number,
  rubricId: string,
  edit: (stored: StoredRubric) => Result<StoredRubric, Refusal>,
): Promise<Result<string, Refusal>> {
  return changeSetup(ctx, competitionId, revision, async (change): Promise<Result<string, Refusal>> => {
    const { trx, head, viewer, now } = change;
    await lockRounds(trx, head.id);
    const rubrics = await listRubrics(trx, head.id);
    const stored = rubrics.find(({ id }) => id === rubricId);
    if (!stored) return err("not_found");
    if (stored.frozenAt !== null) return err("rubric_frozen");
    if (rubrics.some(({ key, version }) => key === stored.key && version > stored.version))
      return err("changed_elsewhere");
    const edited = edit(stored);
    if (!edited.ok) return edited;
    const isDraft = head.state === "draft";
    const version = isDraft ? stored.version : stored.version + 1;
    const row = { ...edited.value, version, competitionId: head.id, createdBy: viewer.id, now };
    if (isDraft) await rewriteRubric(trx, stored.id, edited.value);
    const id = isDraft ? stored.id : await insertRubric(trx, row);
    if (!isDraft) await replaceRubric(trx, stored.id, id);
    await record(ctx, change, "rubric.saved", id, { name: edited.value.name.vi, version });
    return ok(id);
  });
}

function record(ctx: Ctx, { trx, head }: Change, act: string, subjectId: string, detail: Record<string, unknown>) {
  return recordActivity(trx, ctx, {
    act,
    subjectKind: "rubric",
    subjectId,
    organizationId: head.organizationId,
    detail,
  });
}
