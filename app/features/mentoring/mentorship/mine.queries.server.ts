import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import type { MentorshipState, Side } from "../mentoring";
import type { PairAnswer } from "./mentorship";

export type MyMentorship = {
  readonly id: string;
  readonly side: Side;
  /** may answer for that side */
  readonly speaks: boolean;
  readonly project: string;
  readonly mentor: string;
  readonly cohort: Localized;
  readonly state: MentorshipState;
  readonly answer: PairAnswer | null;
  readonly proposedAt: Instant;
  readonly activeAt: Instant;
  readonly nudgedAt: Instant | null;
};

/** Every pair in which this person is the mentor or on the team, those that stand first, then the latest. */
export async function listPairsOf(db: Db, accountId: string): Promise<MyMentorship[]> {
  const rows = await db
    .selectFrom("mentorship as m")
    .innerJoin("cohort as c", "c.id", "m.cohort_id")
    .innerJoin("project as p", "p.id", "m.project_id")
    .innerJoin("mentor as r", "r.id", "m.mentor_id")
    .leftJoin("project_member as member", (join) =>
      join
        .onRef("member.project_id", "=", "m.project_id")
        .on("member.account_id", "=", accountId)
        .on("member.left_at", "is", null),
    )
    .select(["m.id", "m.state", "m.mentor_answer", "m.project_answer", "m.proposed_at", "m.active_at", "m.nudged_at"])
    .select(["p.name as project", "r.name as mentor", "r.account_id", "member.role", "c.name_vi", "c.name_en"])
    .where((eb) => eb.or([eb("r.account_id", "=", accountId), eb("member.id", "is not", null)]))
    .orderBy("m.proposed_at", "desc")
    .orderBy("m.id")
    .execute();
  const pairs = new Map<string, MyMentorship>();
  for (const row of rows) {
    const isMentor = row.account_id === accountId;
    const known = pairs.get(row.id);
    pairs.set(row.id, {
      id: row.id,
      side: isMentor ? "mentor" : "project",
      speaks: isMentor || row.role === "lead" || known?.speaks === true,
      project: row.project,
      mentor: row.mentor,
      cohort: { vi: row.name_vi, en: row.name_en },
      state: row.state as MentorshipState,
      answer: (isMentor ? row.mentor_answer : row.project_answer) as PairAnswer | null,
      proposedAt: row.proposed_at,
      activeAt: row.active_at,
      nudgedAt: row.nudged_at,
    });
  }
  const standing = (pair: MyMentorship) => (pair.state === "proposed" || pair.state === "active" ? 0 : 1);
  return [...pairs.values()].sort((a, b) => standing(a) - standing(b));
}

/** The planned meetings of those pairs that are not over yet, the soonest first. */
export async function listPlannedMeetings(db: Db, mentorshipIds: readonly string[], after: Instant) {
  if (mentorshipIds.length === 0) return [];
  const rows = await db
    .selectFrom("mentorship_meeting")
    .select(["id", "mentorship_id", "starts_at", "minutes"])
    .where("mentorship_id", "in", mentorshipIds)
    .where("state", "=", "planned")
    .where("starts_at", ">", after)
    .orderBy("starts_at")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    mentorshipId: row.mentorship_id,
    startsAt: row.starts_at,
    minutes: row.minutes,
    state: "planned" as const,
  }));
}
