import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { readProject } from "~/features/directory/project.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { type Cohort, phaseOf } from "../cohorts/cohort";
import { findCohort, lockCohort } from "../cohorts/cohort.queries.server";
import { standingOf } from "../cohorts/cohort.service.server";
import { listCohortMentors } from "../cohorts/participants.queries.server";
import { mentoringPolicy, type NeedStanding } from "../mentoring.policy";
import { isComplete, type Need } from "./need";
import type { NeedForm } from "./need.form";
import {
  findNeed,
  findTeam,
  findWishes,
  listOwnNeeds,
  lockNeed,
  saveNeed,
  saveWishes,
  withdrawNeedRow,
} from "./need.queries.server";

/**
 * The page on which a project states its need: the viewer's projects to choose from, then what is known of the chosen
 * one and whom it may wish for. Fails with `not_found` for a cohort that isn't shown or somebody else's project.
 */
export async function readNeed(ctx: Ctx, slug: string, projectId: string | null) {
  const cohort = await findCohort(ctx.db, "slug", slug);
  if (!cohort || !ctx.viewer) return err("not_found" as Refusal);
  const verdict = mentoringPolicy["cohort.read"](ctx.viewer, await standingOf(ctx.db, ctx, cohort));
  if (!verdict.allowed) return err(verdict.reason);
  const projects = await listOwnNeeds(ctx.db, cohort.id, ctx.viewer.id);
  const { weights: _weights, ...facts } = cohort;
  const page = { cohort: facts, phase: phaseOf(cohort, ctx.now), now: ctx.now, projects };
  if (projectId !== null && !projects.some((own) => own.projectId === projectId)) return err("not_found" as Refusal);
  return ok({ ...page, chosen: projectId === null ? null : await readChosen(ctx, cohort, projectId) });
}

/** What is known of one of the viewer's own projects, its need and whom it may wish for. */
async function readChosen(ctx: Ctx, cohort: Cohort, projectId: string) {
  const [project, need, mentors] = await Promise.all([
    readProject(ctx, projectId),
    findNeed(ctx.db, cohort.id, projectId),
    listCohortMentors(ctx.db, cohort.id),
  ]);
  if (!project.ok) throw new Error(`project ${projectId} is hidden from its own team`);
  const wishes = need ? await findWishes(ctx.db, "project", need.id) : {};
  const standing = await needStanding(ctx.db, ctx, cohort, projectId, need);
  const reasonAgainst = (act: "need.edit" | "need.submit" | "need.withdraw") => {
    const said = mentoringPolicy[act](ctx.viewer, standing);
    return said.allowed ? null : said.reason;
  };
  const { id, name, pitch, field, stage, place, needs } = project.value;
  return {
    project: { id, name, pitch, field, stage, place, needs },
    need: need ?? null,
    wishes,
    mentors: mentors
      .filter(({ accountId }) => !standing.memberIds.includes(accountId))
      .map(({ accountId: _account, ...mentor }) => mentor),
    blocked: {
      edit: reasonAgainst("need.edit"),
      submit: reasonAgainst("need.submit"),
      withdraw: reasonAgainst("need.withdraw"),
    },
  };
}

/**
 * Saves a need and the project's wishes, as a draft or handed in; one that was handed in stays so, and may change until
 * the closing instant by the server's clock. Fails with `needs_closed`, `needs_not_open`, `forbidden` (the leader hands
 * in), `changed_elsewhere`, `not_found`.
 */
export function stateNeed(
  ctx: Ctx,
  slug: string,
  projectId: string,
  form: NeedForm,
  { submit }: { submit: boolean },
): Promise<Result<undefined, Refusal>> {
  return onNeed(ctx, slug, projectId, submit ? "need.submit" : "need.edit", async (trx, cohort, known) => {
    if (form.revision !== (known?.revision ?? 0)) return err("changed_elsewhere");
    const isFirst = submit && known?.state !== "submitted";
    const state = submit || known?.state === "submitted" ? "submitted" : "draft";
    const { goal, obstacle, tried, mode, skills, languages } = form;
    const facts = { goal, obstacle, tried, mode, skills, languages };
    if (state === "submitted" && !isComplete(facts)) return err("invalid");
    const by = ctx.viewer?.id ?? "";
    const id = await saveNeed(trx, { known, cohortId: cohort.id, projectId, facts, state, by, at: ctx.now });
    const about = (await listCohortMentors(trx, cohort.id)).map((mentor) => mentor.id);
    await saveWishes(trx, { side: "project", id, about, wishes: form.wish, at: ctx.now });
    if (!isFirst && known) {
      if (state === "submitted") await record(trx, ctx, "need.changed", id, cohort);
      return ok();
    }
    await record(trx, ctx, isFirst ? "need.submitted" : "need.begun", id, cohort);
    return ok();
  });
}

/** Takes a need back; it may be handed in again while needs are taken. Fails with `already_done`, `forbidden`, `needs_closed`. */
export function withdrawNeed(ctx: Ctx, slug: string, projectId: string): Promise<Result<undefined, Refusal>> {
  return onNeed(ctx, slug, projectId, "need.withdraw", async (trx, cohort, known) => {
    if (!known) return err("already_done");
    await withdrawNeedRow(trx, known.id);
    await record(trx, ctx, "need.withdrawn", known.id, cohort);
    return ok();
  });
}

function onNeed(
  ctx: Ctx,
  slug: string,
  projectId: string,
  act: "need.edit" | "need.submit" | "need.withdraw",
  work: (trx: Db, cohort: Cohort, known: Need | undefined) => Promise<Result<undefined, Refusal>>,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findCohort(trx, "slug", slug);
    const cohort = found && (await lockCohort(trx, found.id));
    if (!cohort || !isId(projectId)) return err("not_found");
    const known = await lockNeed(trx, cohort.id, projectId);
    const verdict = mentoringPolicy[act](ctx.viewer, await needStanding(trx, ctx, cohort, projectId, known));
    return verdict.allowed ? work(trx, cohort, known) : err(verdict.reason);
  });
}

async function needStanding(
  db: Db,
  ctx: Ctx,
  cohort: Cohort,
  projectId: string,
  need: Need | undefined,
): Promise<NeedStanding> {
  const [team, standing] = [await findTeam(db, projectId), await standingOf(db, ctx, cohort)];
  return { ...standing, ...team, state: need?.state ?? null };
}

function record(trx: Db, ctx: Ctx, act: string, id: string, { organizationId }: Cohort): Promise<void> {
  return recordActivity(trx, ctx, { act, subjectKind: "mentoring_need", subjectId: id, organizationId });
}
