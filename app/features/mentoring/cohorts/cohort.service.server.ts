import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { Wish } from "../mentoring";
import { type CohortStanding, mentoringPolicy } from "../mentoring.policy";
import type { CohortNeed, Wishes } from "../needs/need";
import { findWishes, listCohortNeeds, listOwnNeeds, type OwnNeed, saveWishes } from "../needs/need.queries.server";
import { type Cohort, phaseOf } from "./cohort";
import { findCohort, findOwnMentor, joinCohortRow, leaveCohortRow, lockCohort } from "./cohort.queries.server";
import { type CohortMentor, listCohortMentors } from "./participants.queries.server";

/** A cohort as anyone reads it; a mentor in it also sees the needs and their own wishes, a founder their own projects. */
export async function readCohort(ctx: Ctx, slug: string) {
  const cohort = await findCohort(ctx.db, "slug", slug);
  if (!cohort) return err("not_found" as Refusal);
  const standing = await standingOf(ctx.db, ctx, cohort);
  const verdict = mentoringPolicy["cohort.read"](ctx.viewer, standing);
  if (!verdict.allowed) return err(verdict.reason);
  const { own } = standing;
  const joining = mentoringPolicy["cohort.join"](ctx.viewer, standing);
  const wishing = own !== null && mentoringPolicy["wish.mentor"](ctx.viewer, standing).allowed;
  const seesNeeds = own?.takesPart === true && mentoringPolicy["needs.read"](ctx.viewer, standing).allowed;
  const [mentors, needs, wishes, projects]: [CohortMentor[], CohortNeed[], Wishes, OwnNeed[]] = await Promise.all([
    listCohortMentors(ctx.db, cohort.id),
    seesNeeds ? listCohortNeeds(ctx.db, cohort.id) : [],
    own && wishing ? findWishes(ctx.db, "mentor", own.id) : {},
    ctx.viewer ? listOwnNeeds(ctx.db, cohort.id, ctx.viewer.id) : [],
  ]);
  const { weights: _weights, ...facts } = cohort;
  return ok({
    cohort: facts,
    phase: phaseOf(cohort, ctx.now),
    now: ctx.now,
    mentors: mentors.filter(({ isListed }) => isListed).map(({ accountId: _account, ...mentor }) => mentor),
    projects,
    own: own && {
      mayJoin: joining.allowed,
      blockedBecause: joining.allowed ? null : joining.reason,
      usualCapacity: own.usualCapacity,
      capacity: own.capacity,
      takesPart: own.takesPart,
    },
    needs: seesNeeds ? needs : null,
    mayWish: wishing,
    wishes,
    isSignedIn: ctx.viewer !== null,
    mayCoordinate: mentoringPolicy.coordinate(ctx.viewer, cohort).allowed,
  });
}

/** A mentor takes part with so many places, or changes how many. Fails with `mentor_not_approved`, `cohort_closed`, `not_found`. */
export function joinCohort(ctx: Ctx, slug: string, capacity: number): Promise<Result<undefined, Refusal>> {
  return asMentor(ctx, slug, "cohort.join", async (trx, cohort, mentorId) => {
    await joinCohortRow(trx, { cohortId: cohort.id, mentorId, capacity, at: ctx.now });
    await record(trx, ctx, "cohort.joined", cohort, { capacity });
    return ok();
  });
}

/** A mentor no longer takes part; mentorships that stand go on. Fails with `already_done` for one who doesn't. */
export function leaveCohort(ctx: Ctx, slug: string): Promise<Result<undefined, Refusal>> {
  return asMentor(ctx, slug, "cohort.join", async (trx, cohort, mentorId) => {
    if (!(await leaveCohortRow(trx, cohort.id, mentorId, ctx.now))) return err("already_done");
    await record(trx, ctx, "cohort.left", cohort);
    return ok();
  });
}

/** Which projects of the cohort a mentor would like, and which never. Fails with `not_found`, `cohort_closed`. */
export function wishAsMentor(
  ctx: Ctx,
  slug: string,
  wishes: Readonly<Record<string, Wish | "">>,
): Promise<Result<undefined, Refusal>> {
  return asMentor(ctx, slug, "wish.mentor", async (trx, cohort, mentorId) => {
    const about = (await listCohortNeeds(trx, cohort.id)).map(({ id }) => id);
    await saveWishes(trx, { side: "mentor", id: mentorId, about, wishes, at: ctx.now });
    await record(trx, ctx, "cohort.wished", cohort);
    return ok();
  });
}

function asMentor(
  ctx: Ctx,
  slug: string,
  act: "cohort.join" | "wish.mentor",
  work: (trx: Db, cohort: Cohort, mentorId: string) => Promise<Result<undefined, Refusal>>,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findCohort(trx, "slug", slug);
    const cohort = found && (await lockCohort(trx, found.id));
    if (!cohort) return err("not_found");
    const standing = await standingOf(trx, ctx, cohort);
    const verdict = mentoringPolicy[act](ctx.viewer, standing);
    if (!verdict.allowed) return err(verdict.reason);
    return standing.own ? work(trx, cohort, standing.own.id) : err("not_found");
  });
}

/** What permissions in a cohort turn on, and the viewer's own part as a mentor. */
export async function standingOf(db: Db, ctx: Ctx, cohort: Cohort) {
  const own = ctx.viewer ? ((await findOwnMentor(db, cohort, ctx.viewer.id)) ?? null) : null;
  const standing: CohortStanding = {
    organizationId: cohort.organizationId,
    times: cohort,
    mentor: own,
    now: ctx.now,
  };
  return { ...standing, own };
}

/** The cohort of a network by its id. Fails with `not_found`. */
export async function findCohortOf(
  db: Db,
  ctx: Ctx,
  organizationId: string,
  cohortId: string,
  find: (db: Db, id: string) => Promise<Awaited<ReturnType<typeof lockCohort>>> = (db_, id) =>
    findCohort(db_, "id", id),
) {
  const verdict = mentoringPolicy.coordinate(ctx.viewer, { organizationId });
  if (!verdict.allowed) return err(verdict.reason);
  const cohort = isId(cohortId) ? await find(db, cohortId) : undefined;
  return cohort?.organizationId === organizationId ? ok(cohort) : err("not_found" as Refusal);
}

function record(trx: Db, ctx: Ctx, act: string, { id, organizationId }: Cohort, detail?: Record<string, unknown>) {
  const subject = { subjectKind: "cohort", subjectId: id, organizationId };
  return recordActivity(trx, ctx, { act, ...subject, ...(detail ? { detail } : {}) });
}
