import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { mentoringLetterText } from "~/i18n/mentoring-letters";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { type Cohort, phaseOf } from "../cohorts/cohort";
import { changeCohortState } from "../cohorts/cohort.queries.server";
import { readMatchInput } from "./input.queries.server";
import { fingerprint, openCohort } from "./matching.service.server";
import { listAddresses, noteUnmatched, type Proposed, proposeMentorships } from "./publication.queries.server";
import { findRun, markRun } from "./run.queries.server";

/**
 * Publishes a draft as one act: every new pair becomes a proposed mentorship, both sides get a letter, the cohort runs.
 * What stands is kept. Publishing again does nothing and answers 0. Fails with `changed_elsewhere` when needs, mentors,
 * wishes, conflicts or hands have changed since the draft, `matching_too_early` while needs are taken, `already_done`
 * for a discarded draft, `cohort_closed`, `not_found`.
 */
export function publishRun(
  ctx: Ctx,
  organizationId: string,
  cohortId: string,
  runId: string,
): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const found = await openCohort(trx, ctx, organizationId, cohortId);
    if (!found.ok) return found;
    const cohort = found.value;
    const run = isId(runId) ? await findRun(trx, cohortId, runId) : undefined;
    if (!run) return err("not_found");
    if (run.state === "published") return ok(0);
    if (run.state === "discarded") return err("already_done");
    const phase = phaseOf(cohort, ctx.now);
    if (phase !== "matching" && phase !== "running") return err("matching_too_early");
    const input = await readMatchInput(trx, cohortId);
    if (run.basis !== fingerprint(input)) return err("changed_elsewhere");
    const projectOf = new Map(input.needs.map(({ id, projectId }) => [id, projectId]));
    const pairs = run.plan.pairs.flatMap(({ needId, mentorId, isStanding }) => {
      const projectId = projectOf.get(needId);
      return isStanding || !projectId ? [] : [{ needId, mentorId, projectId }];
    });
    const proposed = await proposeMentorships(trx, { cohortId, runId, pairs, at: ctx.now });
    await markRun(trx, runId, { state: "published", by: ctx.viewer?.id ?? "", at: ctx.now });
    if (cohort.state !== "running") await changeCohortState(trx, cohortId, "running");
    await noteUnmatched(trx, { organizationId, cohortId, count: run.plan.unmatched.length, at: ctx.now });
    await writeToBoth(trx, ctx, cohort, proposed);
    await recordActivity(trx, ctx, {
      act: "matching.published",
      subjectKind: "cohort",
      subjectId: cohortId,
      organizationId,
      detail: { proposed: proposed.length, unmatched: run.plan.unmatched.length },
    });
    return ok(proposed.length);
  });
}

/** One letter to the mentor and one to each leader of the project, for every new pair. */
async function writeToBoth(trx: Db, ctx: Ctx, cohort: Cohort, proposed: readonly Proposed[]): Promise<void> {
  const { mentors, leaders } = await listAddresses(trx, proposed);
  for (const { id, mentorId, projectId } of proposed) {
    const link = ctx.baseUrl + paths.mentorship(id);
    const mentor = mentors.find(({ subjectId }) => subjectId === mentorId);
    const own = leaders.filter(({ subjectId }) => subjectId === projectId);
    const letters = [
      ...(mentor ? [{ address: mentor, side: "proposedToMentor" as const, other: own[0]?.subject ?? "" }] : []),
      ...own.map((address) => ({ address, side: "proposedToProject" as const, other: mentor?.subject ?? "" })),
    ];
    for (const { address, side, other } of letters) {
      const { to, locale } = address;
      const words = textFor(mentoringLetterText, locale)[side];
      await writeLetter(trx, ctx.now, {
        dedupeKey: `mentorship:proposed:${id}:${to.accountId}`,
        to,
        locale,
        organizationId: cohort.organizationId,
        subject: words.subject(other),
        body: words.body({ name: to.name, other, cohort: localized(cohort.name, locale), link }),
      });
    }
  }
}
