import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import { type Db, toNumber } from "~/server/db.server";
import type { MentorshipState } from "../../mentoring";
import type { Outcome } from "../mentorship";

export async function findCohortOf(db: Db, id: string) {
  const row = await db
    .selectFrom("cohort")
    .select(["id", "organization_id", "slug", "name_vi", "name_en"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const name: Localized = { vi: row.name_vi, en: row.name_en };
  return { id: row.id, organizationId: row.organization_id, slug: row.slug, name };
}

export type PairRow = {
  readonly id: string;
  readonly project: string;
  readonly mentor: string;
  readonly state: MentorshipState;
  readonly proposedAt: Instant;
  readonly startedAt: Instant | null;
  readonly activeAt: Instant;
  readonly nudgedAt: Instant | null;
  readonly outcome: Outcome | null;
  readonly nextMeetingAt: Instant | null;
  readonly held: number;
  readonly done: number;
  readonly goals: number;
  readonly ratings: { readonly mentor: number | null; readonly project: number | null };
};

/** Every pair of a cohort with what became of it, by project. Four queries however many pairs there are. */
export async function listPairs(db: Db, cohortId: string, now: Instant): Promise<PairRow[]> {
  const rows = await db
    .selectFrom("mentorship as m")
    .innerJoin("project as p", "p.id", "m.project_id")
    .innerJoin("mentor as r", "r.id", "m.mentor_id")
    .select(["m.id", "m.state", "m.proposed_at", "m.started_at", "m.active_at", "m.nudged_at", "m.outcome"])
    .select(["p.name as project", "r.name as mentor"])
    .where("m.cohort_id", "=", cohortId)
    .orderBy("p.sort_key")
    .orderBy("m.proposed_at")
    .orderBy("m.id")
    .execute();
  const goals = await db
    .selectFrom("mentorship_goal as g")
    .innerJoin("mentorship as m", "m.id", "g.mentorship_id")
    .select(["g.mentorship_id", "g.state"])
    .select((eb) => eb.fn.countAll().as("n"))
    .where("m.cohort_id", "=", cohortId)
    .where("g.state", "<>", "dropped")
    .groupBy(["g.mentorship_id", "g.state"])
    .execute();
  const meetings = await db
    .selectFrom("mentorship_meeting as e")
    .innerJoin("mentorship as m", "m.id", "e.mentorship_id")
    .select(["e.mentorship_id", "e.state", "e.starts_at"])
    .where("m.cohort_id", "=", cohortId)
    .where("e.state", "in", ["planned", "held"])
    .orderBy("e.starts_at")
    .execute();
  const feedback = await db
    .selectFrom("mentorship_feedback as f")
    .innerJoin("mentorship as m", "m.id", "f.mentorship_id")
    .select(["f.mentorship_id", "f.side", "f.rating"])
    .where("m.cohort_id", "=", cohortId)
    .execute();
  const [goalsOf, meetingsOf, feedbackOf] = [byPair(goals), byPair(meetings), byPair(feedback)];
  return rows.map((row) => {
    const count = (state?: string) =>
      (goalsOf.get(row.id) ?? [])
        .filter((goal) => state === undefined || goal.state === state)
        .reduce((sum, { n }) => sum + toNumber(n), 0);
    const met = meetingsOf.get(row.id) ?? [];
    const ratingBy = (side: string) => feedbackOf.get(row.id)?.find((one) => one.side === side)?.rating ?? null;
    return {
      id: row.id,
      project: row.project,
      mentor: row.mentor,
      state: row.state as MentorshipState,
      proposedAt: row.proposed_at,
      startedAt: row.started_at,
      activeAt: row.active_at,
      nudgedAt: row.nudged_at,
      outcome: row.outcome as Outcome | null,
      nextMeetingAt: met.find(({ state, starts_at }) => state === "planned" && starts_at > now)?.starts_at ?? null,
      held: met.filter(({ state }) => state === "held").length,
      done: count("done"),
      goals: count(),
      ratings: { mentor: ratingBy("mentor"), project: ratingBy("project") },
    };
  });
}

function byPair<Row extends { readonly mentorship_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.mentorship_id, [...(groups.get(row.mentorship_id) ?? []), row]);
  return groups;
}
