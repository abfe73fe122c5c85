import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { mentoringPolicy } from "../mentoring.policy";
import { listCohortNeeds } from "../needs/need.queries.server";
import { type CohortAct, cohortActsIn, cohortStep, phaseOf } from "./cohort";
import type { CohortForm } from "./cohort.form";
import { changeCohortState, insertCohort, lockCohort, saveCohort } from "./cohort.queries.server";
import { findCohortOf } from "./cohort.service.server";
import { listCohortMentors } from "./participants.queries.server";

/** A cohort as its coordinators see it: dates, who takes part, every need with its state. Fails with `not_found`. */
export async function readCohortFile(ctx: Ctx, organizationId: string, cohortId: string) {
  const found = await findCohortOf(ctx.db, ctx, organizationId, cohortId);
  if (!found.ok) return found;
  const { weights: _weights, ...cohort } = found.value;
  const [mentors, needs] = await Promise.all([
    listCohortMentors(ctx.db, cohortId),
    listCohortNeeds(ctx.db, cohortId, ["draft", "submitted", "withdrawn"]),
  ]);
  return ok({
    cohort,
    phase: phaseOf(cohort, ctx.now),
    now: ctx.now,
    acts: cohortActsIn(cohort, ctx.now),
    mentors: mentors.map(({ accountId: _account, ...mentor }) => mentor),
    // A draft is its team's own until it is handed in: the desk knows of it, not what it says.
    needs: needs.map((need) => (need.state === "submitted" ? need : { ...need, goal: "", obstacle: "", tried: "" })),
  });
}

/** Adds a cohort as a draft and answers its id. Fails with `not_found` for whoever doesn't coordinate the network. */
export function createCohort(ctx: Ctx, organizationId: string, form: CohortForm): Promise<Result<string, Refusal>> {
  return inTransaction<Result<string, Refusal>>(ctx.db, async (trx) => {
    const verdict = mentoringPolicy.coordinate(ctx.viewer, { organizationId });
    if (!verdict.allowed) return err(verdict.reason);
    const by = ctx.viewer?.id ?? "";
    const id = await insertCohort(trx, { organizationId, facts: factsOf(form), by, at: ctx.now });
    await record(trx, ctx, "cohort.created", id, organizationId);
    return ok(id);
  });
}

/** Changes a cohort's names and dates. Fails with `changed_elsewhere`, `cohort_closed`, `not_found`. */
export function updateCohort(
  ctx: Ctx,
  organizationId: string,
  cohortId: string,
  form: CohortForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findCohortOf(trx, ctx, organizationId, cohortId, lockCohort);
    if (!found.ok) return found;
    if (found.value.state === "closed") return err("cohort_closed");
    if (form.revision !== found.value.revision) return err("changed_elsewhere");
    await saveCohort(trx, cohortId, factsOf(form), form.revision + 1);
    await record(trx, ctx, "cohort.changed", cohortId, organizationId);
    return ok();
  });
}

/** Opens a cohort, stops or resumes taking needs, or ends it. Fails with `already_done`, `not_found`. */
export function changeCohort(
  ctx: Ctx,
  organizationId: string,
  cohortId: string,
  act: CohortAct,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findCohortOf(trx, ctx, organizationId, cohortId, lockCohort);
    if (!found.ok) return found;
    const step = cohortStep(found.value, act, ctx.now);
    if (!step.ok) return step;
    await changeCohortState(trx, cohortId, step.value);
    await record(trx, ctx, `cohort.${actNames[act]}`, cohortId, organizationId);
    return ok();
  });
}

const actNames = { open: "opened", stop: "stopped", resume: "resumed", finish: "finished" } as const;

function factsOf({ nameVi, nameEn, aboutVi, aboutEn, opensAt, closesAt, startsOn, endsOn }: CohortForm) {
  const name = { vi: nameVi, en: nameEn };
  return { name, about: { vi: aboutVi, en: aboutEn }, opensAt, closesAt, startsOn, endsOn };
}

function record(trx: Db, ctx: Ctx, act: string, id: string, organizationId: string): Promise<void> {
  return recordActivity(trx, ctx, { act, subjectKind: "cohort", subjectId: id, organizationId });
}
