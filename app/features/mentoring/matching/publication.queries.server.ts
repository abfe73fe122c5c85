import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import type { Pair } from "./matching";

export type Proposed = Pair & { readonly id: string; readonly projectId: string };

/** Proposes mentorships for these pairs; a need that has one already keeps it. Answers those that are new. */
export async function proposeMentorships(
  trx: Db,
  given: { cohortId: string; runId: string; pairs: readonly (Pair & { projectId: string })[]; at: Instant },
): Promise<Proposed[]> {
  const { cohortId, runId, pairs, at } = given;
  const proposed: Proposed[] = [];
  for (const { needId, mentorId, projectId } of pairs) {
    const id = newId();
    await trx
      .insertInto("mentorship")
      .values({
        id,
        cohort_id: cohortId,
        need_id: needId,
        project_id: projectId,
        mentor_id: mentorId,
        run_id: runId,
        state: "proposed",
        proposed_at: at,
        active_at: at,
      })
      .execute();
    proposed.push({ id, needId, mentorId, projectId });
  }
  return proposed;
}

/** Where letters reach the mentors and the leaders of the projects of these pairs. */
export async function listAddresses(trx: Db, pairs: readonly Proposed[]) {
  if (pairs.length === 0) return { mentors: [], leaders: [] };
  const mentors = await trx
    .selectFrom("mentor as m")
    .innerJoin("account as a", "a.id", "m.account_id")
    .select(["m.id as subject_id", "m.name as subject", "a.id", "a.name", "a.email", "a.locale"])
    .where(
      "m.id",
      "in",
      pairs.map(({ mentorId }) => mentorId),
    )
    .execute();
  const leaders = await trx
    .selectFrom("project_member as pm")
    .innerJoin("project as p", "p.id", "pm.project_id")
    .innerJoin("account as a", "a.id", "pm.account_id")
    .select(["p.id as subject_id", "p.name as subject", "a.id", "a.name", "a.email", "a.locale"])
    .where(
      "p.id",
      "in",
      pairs.map(({ projectId }) => projectId),
    )
    .where("pm.role", "=", "lead")
    .where("pm.left_at", "is", null)
    .execute();
  const reached = (rows: typeof mentors) =>
    rows.flatMap(({ subject_id, subject, id, name, email, locale }) =>
      email
        ? [
            {
              subjectId: subject_id,
              subject,
              to: { accountId: id, name, email },
              locale: locale === "en" ? ("en" as const) : ("vi" as const),
            },
          ]
        : [],
    );
  return { mentors: reached(mentors), leaders: reached(leaders) };
}

/** A task for the coordinators: so many needs of a cohort found no mentor. One is open at a time. */
export async function noteUnmatched(
  trx: Db,
  given: { organizationId: string; cohortId: string; count: number; at: Instant },
): Promise<void> {
  const { organizationId, cohortId, count, at } = given;
  const open = trx
    .selectFrom("coordinator_task")
    .select("id")
    .where("cohort_id", "=", cohortId)
    .where("kind", "=", "unmatched")
    .where("done_at", "is", null);
  const known = await open.executeTakeFirst();
  if (known && count === 0)
    await trx.updateTable("coordinator_task").set({ done_at: at }).where("id", "=", known.id).execute();
  else if (known)
    await trx
      .updateTable("coordinator_task")
      .set({ note: String(count) })
      .where("id", "=", known.id)
      .execute();
  else if (count > 0)
    await trx
      .insertInto("coordinator_task")
      .values({
        id: newId(),
        organization_id: organizationId,
        cohort_id: cohortId,
        kind: "unmatched",
        note: String(count),
        created_at: at,
      })
      .execute();
}
