import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { keyFor } from "~/features/competition/setup/key";
import { readSetup } from "~/features/competition/setup/read-setup.service.server";
import { type Change, changeSetup } from "~/features/competition/setup/setup.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { listCorrections } from "./correction/correction.queries.server";
import { computedMaximum, criteriaOf, rubricSchema } from "./rubric";
import type { NewRubricForm, RubricHeadForm } from "./rubric.form";
import { rubricFaults } from "./rubric-check";
import { outlineOf } from "./rubric-outline";
import { rubricTemplates } from "./rubric-template";
import type { StoredRubric } from "./setup/rounds";
import { listSetupRounds, lockRounds } from "./setup/rounds.queries.server";
import {
  deleteRubric,
  insertRubric,
  isRubricUsed,
  listRubrics,
  replaceRubric,
  rewriteRubric,
} from "./setup/rubrics.queries.server";

/** A hundredth of a point each: beyond this a total is no total of a competition. */
const greatestTotal = 100_000_000;

/** A rubric for its editor: its lines with their subtotals, what doesn't add up, the rounds that use it, whether it is frozen or being corrected. */
export async function readRubricSetup(ctx: Ctx, competitionId: string, rubricId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const [rubrics, rounds, corrections] = await Promise.all([
    listRubrics(ctx.db, competitionId),
    listSetupRounds(ctx.db, competitionId),
    listCorrections(ctx.db, competitionId),
  ]);
  const stored = rubrics.find(({ id }) => id === rubricId);
  if (!stored) return err("not_found");
  const criteria = criteriaOf(stored.rubric);
  const versions = rubrics.filter(({ key }) => key === stored.key);
  return ok({
    ...setup.value,
    rubric: {
      ...stored,
      outline: outlineOf(stored.rubric),
      criterionCount: criteria.length,
      computedMaximum: computedMaximum(criteria),
      faults: rubricFaults(stored.rubric, stored.statedMaximum),
    },
    newestId: versions[0]?.id ?? stored.id,
    /** the frozen version that this one would correct */
    corrects: stored.frozenAt === null ? (versions.find(({ frozenAt }) => frozenAt !== null)?.id ?? null) : null,
    corrections: corrections.filter(({ oldRubricId, newRubricId }) => [oldRubricId, newRubricId].includes(rubricId)),
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
    await recordRubric(ctx, change, "rubric.created", id, { name: name.vi });
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

/** Takes out a rubric that no round uses; `in_use` otherwise, and while or after it was part of a correction. */
export function removeRubric(ctx: Ctx, competitionId: string, { revision, id }: { revision: number; id: string }) {
  return changeSetup(ctx, competitionId, revision, async (change) => {
    const stored = (await listRubrics(change.trx, change.head.id)).find((known) => known.id === id);
    if (!stored) return err("not_found");
    const corrections = await listCorrections(change.trx, change.head.id);
    const isPart = corrections.some(({ oldRubricId, newRubricId }) => oldRubricId === id || newRubricId === id);
    if (stored.frozenAt !== null || isPart || (await isRubricUsed(change.trx, id))) return err("in_use");
    await deleteRubric(change.trx, id);
    await recordRubric(ctx, change, "rubric.removed", id, { name: stored.name.vi });
    return ok();
  });
}

/**
 * One change of a rubric. In a draft competition, and while no round uses it, the version is still being written; once
 * it is public, saving makes the next one and the rounds take it over. Fails with `rubric_frozen` after the first score,
 * `changed_elsewhere` for a version that isn't the newest, `correction_pending` while the jury's chair decides on it,
 * and `invalid` beyond a million points or what a rubric may hold. Returns the id of the version that holds the change.
 */
export function changeRubric(
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
    const corrections = await listCorrections(trx, head.id);
    if (corrections.some(({ newRubricId, state }) => newRubricId === rubricId && state === "proposed"))
      return err("correction_pending");
    const edited = edit(stored);
    if (!edited.ok) return edited;
    if (!rubricSchema.safeParse(edited.value.rubric).success) return err("invalid");
    if (computedMaximum(criteriaOf(edited.value.rubric)) > greatestTotal) return err("invalid");
    const isWriting = head.state === "draft" || !(await isRubricUsed(trx, stored.id));
    const version = isWriting ? stored.version : stored.version + 1;
    const row = { ...edited.value, version, competitionId: head.id, createdBy: viewer.id, now };
    if (isWriting) await rewriteRubric(trx, stored.id, edited.value);
    const id = isWriting ? stored.id : await insertRubric(trx, row);
    if (!isWriting) await replaceRubric(trx, stored.id, id);
    await recordRubric(ctx, change, "rubric.saved", id, { name: edited.value.name.vi, version });
    return ok(id);
  });
}

/** Writes an act on a rubric down. */
export function recordRubric(
  ctx: Ctx,
  { trx, head }: { readonly trx: Change["trx"]; readonly head: Pick<Change["head"], "organizationId"> },
  act: string,
  subjectId: string,
  detail: Record<string, unknown>,
) {
  return recordActivity(trx, ctx, {
    act,
    subjectKind: "rubric",
    subjectId,
    organizationId: head.organizationId,
    detail,
  });
}
