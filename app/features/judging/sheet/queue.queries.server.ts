import type { Instant } from "~/core/instant";
import { outStates } from "~/features/competition/entry/entry";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import { type ComplaintState, rescoreTimes } from "../complaints/complaint";
import type { AssignmentState, RoundState, RoundTimes } from "../round";
import { computedMaximum, type Hundredths, judgedCriteria } from "../rubric";
import { readRubric } from "../rubric.queries.server";

export type QueueRow = {
  readonly assignmentId: string;
  readonly roundId: string;
  readonly judgeId: string;
  readonly entryId: string;
  readonly title: string;
  readonly number: string | null;
  readonly divisionId: string;
  readonly divisionName: Localized;
  readonly state: AssignmentState;
  /** hundredths, of what was submitted */
  readonly total: number | null;
  readonly savedAt: Instant | null;
  readonly begunAt: Instant | null;
  readonly submittedAt: Instant | null;
  /** saved after it was submitted */
  readonly isReopened: boolean;
  /** asked for beyond the plan: to settle a line, after a complaint */
  readonly isExtra: boolean;
  readonly askedBecause: string | null;
  /** the round as it is for this sheet: open for one that is scored once more */
  readonly times: RoundTimes;
};

const extraSources = ["extra", "rescore"];

/** What an account has been given to judge and may still see, in all rounds or in one: no drafts, no conflicts, nothing withdrawn. */
export async function listQueue(db: Db, accountId: string, roundId?: string): Promise<QueueRow[]> {
  const rows = await db
    .selectFrom("assignment as a")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .innerJoin("round as r", "r.id", "a.round_id")
    .leftJoin("complaint as k", "k.id", "a.complaint_id")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.round_id", "=", "a.round_id").onRef("re.entry_id", "=", "a.entry_id"),
    )
    .innerJoin("division as d", "d.id", "re.division_id")
    .leftJoin("score_sheet as s", "s.assignment_id", "a.id")
    .leftJoin("score_version as v", (join) =>
      join.onRef("v.assignment_id", "=", "a.id").onRef("v.revision", "=", "s.revision"),
    )
    .leftJoin("conflict as x", (join) =>
      join.onRef("x.judge_id", "=", "a.judge_id").onRef("x.entry_id", "=", "a.entry_id").on("x.lifted_at", "is", null),
    )
    .select([
      "a.id",
      "a.round_id",
      "a.entry_id",
      "e.title",
      "e.number",
      "d.name_vi",
      "d.name_en",
      "a.state",
      "s.total",
      "v.saved_at",
      "v.is_submission",
    ])
    .select(["r.state as round_state", "r.opens_at", "r.closes_at", "r.complaint_answers_until"])
    .select("k.state as complaint_state")
    .select(["a.judge_id", "a.begun_at", "a.submitted_at", "a.source", "a.asked_because", "d.id as division_id"])
    .where("j.account_id", "=", accountId)
    .where("j.removed_at", "is", null)
    .where("a.state", "in", ["published", "begun", "submitted"])
    .where("e.state", "not in", outStates)
    .where("x.id", "is", null)
    .$if(roundId !== undefined, (query) => query.where("a.round_id", "=", roundId ?? ""))
    .orderBy("d.position")
    .orderBy("e.number")
    .orderBy("a.id")
    .execute();
  return rows.map((row) => ({
    assignmentId: row.id,
    roundId: row.round_id,
    judgeId: row.judge_id,
    entryId: row.entry_id,
    title: row.title,
    number: row.number,
    divisionId: row.division_id,
    divisionName: { vi: row.name_vi, en: row.name_en },
    state: row.state as AssignmentState,
    total: row.state === "submitted" ? row.total : null,
    savedAt: row.saved_at,
    begunAt: row.begun_at,
    submittedAt: row.submitted_at,
    isReopened: row.state === "submitted" && row.is_submission === 0,
    isExtra: extraSources.includes(row.source),
    askedBecause: row.asked_because,
    times: rescoreTimes(
      { state: row.round_state as RoundState, opensAt: row.opens_at, closesAt: row.closes_at },
      row.complaint_state as ComplaintState | null,
      row.complaint_answers_until,
    ),
  }));
}

/** What a sheet can come to at most, in hundredths, by round and division: `<round> <division>`. */
export async function listMaxima(db: Db, roundIds: readonly string[]): Promise<ReadonlyMap<string, Hundredths>> {
  if (roundIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("round_division as rd")
    .innerJoin("rubric as ru", "ru.id", "rd.rubric_id")
    .select(["rd.round_id", "rd.division_id", "ru.definition"])
    .where("rd.round_id", "in", [...roundIds])
    .execute();
  return new Map(
    rows.map((row) => [
      `${row.round_id} ${row.division_id}`,
      computedMaximum(judgedCriteria(readRubric(row.definition))),
    ]),
  );
}

/** The rounds on whose jury the account sits and that have begun, the nearest deadline first. */
export async function listJudgedRounds(db: Db, accountId: string) {
  const rows = await db
    .selectFrom("jury_member as m")
    .innerJoin("judge as j", "j.id", "m.judge_id")
    .innerJoin("round as r", "r.id", "m.round_id")
    .innerJoin("competition as c", "c.id", "r.competition_id")
    .select([
      "r.id",
      "r.name_vi",
      "r.name_en",
      "r.state",
      "r.opens_at",
      "r.closes_at",
      "c.name_vi as competition_vi",
      "c.name_en as competition_en",
    ])
    .select((eb) => [eb.fn.max("m.conflicts_declared_at").as("declared_at"), eb.fn.min("m.role").as("role")])
    .where("j.account_id", "=", accountId)
    .where("j.removed_at", "is", null)
    .where("r.state", "!=", "planned")
    .groupBy(["r.id", "r.name_vi", "r.name_en", "r.state", "r.opens_at", "r.closes_at", "c.name_vi", "c.name_en"])
    .orderBy("r.closes_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: { vi: row.name_vi, en: row.name_en },
    competitionName: { vi: row.competition_vi, en: row.competition_en },
    round: { state: row.state as RoundState, opensAt: row.opens_at, closesAt: row.closes_at },
    declaredAt: row.declared_at,
    isChair: row.role === "chair",
  }));
}
