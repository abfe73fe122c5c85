import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import { type Db, lockRow } from "~/server/db.server";
import type { MentorshipState, Mode, Side } from "../mentoring";
import type { Outcome, PairAnswer } from "./mentorship";

type Person = {
  readonly accountId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: "vi" | "en";
};
export type TeamMember = Person & { readonly role: string; readonly part: string };
type Answer = { readonly answer: PairAnswer | null; readonly at: Instant | null; readonly reason: string | null };

/** A mentorship with whom it joins: everything the rules, the letters and the page's head ask for. */
export type MentorshipHead = {
  readonly id: string;
  readonly organizationId: string;
  readonly cohort: { readonly id: string; readonly slug: string; readonly name: Localized; readonly state: string };
  readonly needId: string;
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly pitch: string;
    readonly field: string;
    readonly stage: string;
  };
  readonly need: { readonly goal: string; readonly obstacle: string; readonly tried: string; readonly mode: Mode };
  readonly mentor: Person & {
    readonly id: string;
    readonly accountId: string;
    readonly headline: Localized;
    readonly bio: Localized;
    readonly workplace: string;
    readonly mode: Mode;
  };
  readonly team: readonly TeamMember[];
  readonly state: MentorshipState;
  readonly answers: Readonly<Record<Side, Answer>>;
  readonly proposedAt: Instant;
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly closedBy: string | null;
  readonly outcome: Outcome | null;
  readonly report: string | null;
  readonly activeAt: Instant;
  readonly nudgedAt: Instant | null;
};

const localeOf = (locale: string | null): "vi" | "en" => (locale === "en" ? "en" : "vi");

export async function findMentorship(db: Db, id: string): Promise<MentorshipHead | undefined> {
  const row = await db
    .selectFrom("mentorship as m")
    .innerJoin("cohort as c", "c.id", "m.cohort_id")
    .innerJoin("mentoring_need as n", "n.id", "m.need_id")
    .innerJoin("project as p", "p.id", "m.project_id")
    .innerJoin("mentor as r", "r.id", "m.mentor_id")
    .innerJoin("account as a", "a.id", "r.account_id")
    .leftJoin("account as closer", "closer.id", "m.closed_by")
    .select(["m.id", "m.cohort_id", "m.need_id", "m.project_id", "m.mentor_id", "m.state", "m.proposed_at"])
    .select(["m.mentor_answer", "m.mentor_answered_at", "m.mentor_reason"])
    .select(["m.project_answer", "m.project_answered_at", "m.project_reason"])
    .select(["m.started_at", "m.closed_at", "m.outcome", "m.report", "m.active_at", "m.nudged_at"])
    .select(["c.organization_id", "c.slug", "c.name_vi", "c.name_en", "c.state as cohort_state"])
    .select(["n.goal", "n.obstacle", "n.tried", "n.mode as need_mode"])
    .select(["p.name as project_name", "p.pitch", "p.field", "p.stage"])
    .select([
      "r.account_id",
      "r.name as mentor_name",
      "r.phone as mentor_phone",
      "r.workplace",
      "r.mode as mentor_mode",
    ])
    .select(["r.headline_vi", "r.headline_en", "r.bio_vi", "r.bio_en"])
    .select(["a.email", "a.phone", "a.locale", "closer.name as closer_name"])
    .where("m.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    organizationId: row.organization_id,
    cohort: {
      id: row.cohort_id,
      slug: row.slug,
      name: { vi: row.name_vi, en: row.name_en },
      state: row.cohort_state,
    },
    needId: row.need_id,
    project: {
      id: row.project_id,
      name: row.project_name,
      pitch: row.pitch,
      field: row.field,
      stage: row.stage,
    },
    need: { goal: row.goal, obstacle: row.obstacle, tried: row.tried, mode: row.need_mode as Mode },
    mentor: {
      id: row.mentor_id,
      accountId: row.account_id,
      name: row.mentor_name,
      email: row.email,
      phone: row.mentor_phone ?? row.phone,
      locale: localeOf(row.locale),
      headline: { vi: row.headline_vi, en: row.headline_en },
      bio: { vi: row.bio_vi, en: row.bio_en },
      workplace: row.workplace,
      mode: row.mentor_mode as Mode,
    },
    team: await listTeam(db, row.project_id),
    state: row.state as MentorshipState,
    answers: {
      mentor: {
        answer: row.mentor_answer as PairAnswer | null,
        at: row.mentor_answered_at,
        reason: row.mentor_reason,
      },
      project: {
        answer: row.project_answer as PairAnswer | null,
        at: row.project_answered_at,
        reason: row.project_reason,
      },
    },
    proposedAt: row.proposed_at,
    startedAt: row.started_at,
    closedAt: row.closed_at,
    closedBy: row.closer_name,
    outcome: row.outcome as Outcome | null,
    report: row.report,
    activeAt: row.active_at,
    nudgedAt: row.nudged_at,
  };
}

async function listTeam(db: Db, projectId: string): Promise<TeamMember[]> {
  const rows = await db
    .selectFrom("project_member as m")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select([
      "m.account_id",
      "m.name",
      "m.email",
      "m.phone",
      "m.role",
      "m.part",
      "a.email as account_email",
      "a.locale",
    ])
    .where("m.project_id", "=", projectId)
    .where("m.left_at", "is", null)
    .orderBy("m.position")
    .execute();
  return rows.map((row) => ({
    accountId: row.account_id,
    name: row.name,
    email: row.account_email ?? row.email,
    phone: row.phone,
    locale: localeOf(row.locale),
    role: row.role,
    part: row.part,
  }));
}

/** The mentorship as it stands now, and as it stays until the transaction ends: two acts on it wait for each other. */
export async function lockMentorship(trx: Db, id: string): Promise<MentorshipHead | undefined> {
  const locked = await lockRow(trx, trx.selectFrom("mentorship").select("id").where("id", "=", id)).executeTakeFirst();
  return locked && findMentorship(trx, id);
}

/** Writes one side's answer and the state that follows from it. */
export async function saveAnswer(
  trx: Db,
  id: string,
  given: { side: Side; answer: PairAnswer; reason: string | null; by: string; state: MentorshipState; at: Instant },
): Promise<void> {
  const { side, answer, reason, by, state, at } = given;
  const answered =
    side === "mentor"
      ? { mentor_answer: answer, mentor_answered_at: at, mentor_reason: reason }
      : { project_answer: answer, project_answered_at: at, project_reason: reason, project_answered_by: by };
  await trx
    .updateTable("mentorship")
    .set({ ...answered, state, ...(state === "active" ? { started_at: at } : {}) })
    .where("id", "=", id)
    .execute();
}

/** Closes or ends it. The report holds the closing words, or why it was ended. */
export async function saveEnding(
  trx: Db,
  id: string,
  given: { state: "closed" | "ended"; outcome: Outcome | null; report: string; by: string; at: Instant },
): Promise<void> {
  const { state, outcome, report, by, at } = given;
  await trx
    .updateTable("mentorship")
    .set({ state, outcome, report, closed_by: by, closed_at: at })
    .where("id", "=", id)
    .execute();
}

/** A sign of life: counting begins anew, and a task about silence has settled itself. */
export async function markAlive(trx: Db, id: string, at: Instant): Promise<void> {
  await trx
    .updateTable("mentorship")
    .set((eb) => ({ active_at: at, nudged_at: null, revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
  await settleTasks(trx, id, at);
}

/** The open task about a pair's silence is done by itself. */
export async function settleTasks(trx: Db, id: string, at: Instant): Promise<void> {
  await trx
    .updateTable("coordinator_task")
    .set({ done_at: at })
    .where("mentorship_id", "=", id)
    .where("kind", "=", "silence")
    .where("done_at", "is", null)
    .execute();
}
