import { addDays, day, type Instant, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import { demoPair } from "../content/mentoring";
import { makeMentorship } from "../factories/mentoring";
import { makeFeedback, makeGoal, makeMeeting, makeNote, makeTask } from "../factories/mentorship";
import { instantOf, type Year } from "./year";

export type SeededPair = {
  readonly runId: string;
  readonly needId: string;
  readonly projectId: string;
  readonly projectKey: string;
  readonly mentorId: string;
  readonly mentor: Viewer;
};
type Cohort = { readonly organizationId: string; readonly cohortId: string; readonly pairs: readonly SeededPair[] };

/** What became of each pair: by project, all others are active and alive. */
const fates: Readonly<Record<string, "closed" | "declined" | "proposed" | "silent">> = {
  "cham-slao": "closed",
  "hat-ngoc-trung-khanh": "declined",
  "lua-phuc-sen": "proposed",
  "mat-suoi": "proposed",
  "u-am": "silent",
};

/** The mentorships of a published run: alive, silent, closed with a report, declined, waiting for an answer. */
export async function seedMentorships(year: Year, { organizationId, cohortId, pairs }: Cohort): Promise<void> {
  const { db } = year;
  const proposedAt = at(-42, "10:00");
  for (const pair of pairs) {
    const fate = fates[pair.projectKey] ?? "active";
    const lead = await leadOf(year, pair.projectId);
    const isDemo = pair.projectKey === demoPair.project;
    const lastLife = { active: at(isDemo ? -11 : -6, "20:00"), silent: at(-17, "20:00"), closed: at(-4, "20:00") };
    const startedAt = plus(proposedAt, 2 * day);
    const state = fate === "silent" ? "active" : fate;
    const { id } = await makeMentorship(
      db,
      { cohortId, needId: pair.needId, projectId: pair.projectId, mentorId: pair.mentorId },
      {
        state,
        runId: pair.runId,
        proposedAt: fate === "proposed" ? at(-5, "10:00") : proposedAt,
        startedAt: fate === "proposed" || fate === "declined" ? null : startedAt,
        ...(fate === "proposed" ? { mentorAnswer: "accepted" as const } : {}),
        ...(fate === "declined" ? { mentorAnswer: "accepted" as const, projectAnswer: "declined" as const } : {}),
        activeAt: fate === "proposed" ? at(-4, "10:00") : fate === "declined" ? plus(proposedAt, day) : lastLife[fate],
      },
    );
    if (fate === "declined") await decline(id);
    if (fate === "silent") await nudge(id);
    if (fate === "closed") await close(id, pair.mentor, lead);
    if (isDemo) await tell(id, pair.mentor, lead);
    else if (fate === "active" || fate === "silent" || fate === "closed") {
      await makeGoal(db, id, pair.mentor, {
        body: "Thống nhất mục tiêu và cách liên lạc",
        state: "done",
        at: plus(startedAt, 2 * day),
      });
      await makeMeeting(db, id, pair.mentor, {
        ...{
          startsAt: plus(startedAt, 6 * day),
          state: "held",
          mode: "online",
          topic: "Buổi đầu: nghe nhóm kể",
          at: startedAt,
        },
      });
    }
  }

  function at(days: number, time: string): Instant {
    return instantOf(year, { days, time });
  }

  async function decline(id: string) {
    await db.updateTable("mentorship").set({ project_reason: demoPair.declineReason }).where("id", "=", id).execute();
    await makeTask(db, {
      organizationId,
      cohortId,
      mentorshipId: id,
      kind: "declined",
      note: "",
      at: plus(proposedAt, day),
    });
  }

  async function nudge(id: string) {
    await db
      .updateTable("mentorship")
      .set({ nudged_at: at(-3, "07:00") })
      .where("id", "=", id)
      .execute();
    await makeTask(db, {
      organizationId,
      cohortId,
      mentorshipId: id,
      kind: "silence",
      note: demoPair.silenceNote,
      at: at(0, "07:00"),
    });
  }

  async function close(id: string, mentor: Viewer, lead: Viewer) {
    const { report, mentorSays, projectSays } = demoPair.closing;
    await db
      .updateTable("mentorship")
      .set({ closed_at: at(-4, "20:00"), closed_by: mentor.id, outcome: "reached", report })
      .where("id", "=", id)
      .execute();
    await makeFeedback(db, id, mentor, { side: "mentor", rating: 5, body: mentorSays, at: at(-4, "20:05") });
    await makeFeedback(db, id, lead, { side: "project", rating: 5, body: projectSays, at: at(-3, "21:30") });
  }

  async function tell(id: string, mentor: Viewer, lead: Viewer) {
    for (const { body, state, dueDays } of demoPair.goals) {
      await makeGoal(db, id, lead, {
        body,
        state,
        dueOn: addDays(year.day, dueDays),
        at: at(state === "done" ? -12 : -31, "15:30"),
      });
    }
    for (const { days, time, ...meeting } of demoPair.meetings) {
      await makeMeeting(db, id, mentor, {
        ...meeting,
        startsAt: at(days, time),
        at: at(Math.min(days, -11) - 3, "09:00"),
      });
    }
    for (const { by, days, isPrivate, body } of demoPair.notes) {
      await makeNote(db, id, by === "mentor" ? mentor : lead, { body, isPrivate, at: at(days, "20:00") });
    }
  }
}

async function leadOf({ db }: Year, projectId: string): Promise<Viewer> {
  const row = await db
    .selectFrom("project_member as m")
    .innerJoin("account as a", "a.id", "m.account_id")
    .select(["a.id", "a.name", "a.email"])
    .where("m.project_id", "=", projectId)
    .where("m.role", "=", "lead")
    .where("m.left_at", "is", null)
    .executeTakeFirstOrThrow();
  return { id: row.id, name: row.name, email: row.email ?? "", isAdmin: false, emailVerified: true, duties: [] };
}
