import type { Instant } from "~/core/instant";
import { outStates } from "~/features/competition/entry/entry";
import type { Db } from "~/server/db.server";
import type { AssignmentState } from "../round";
import { computedMaximum, type Hundredths, judgedCriteria } from "../rubric";
import { readRubric } from "../rubric.queries.server";
import type { JuryRole } from "../sheet/sheet";

/** One published assignment of a round with what came of it. */
export type ProgressSheet = {
  readonly id: string;
  readonly entryId: string;
  readonly divisionId: string;
  readonly judgeId: string;
  readonly judgeName: string;
  readonly state: AssignmentState;
  readonly hasConflict: boolean;
  readonly role: JuryRole;
  readonly publishedAt: Instant | null;
  readonly savedAt: Instant | null;
  /** hundredths; null until it is submitted */
  readonly total: Hundredths | null;
};

/** Every published assignment of a round, of entries that are still in the contest. */
export async function listProgressSheets(db: Db, roundId: string): Promise<ProgressSheet[]> {
  const rows = await db
    .selectFrom("assignment as a")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.round_id", "=", "a.round_id").onRef("re.entry_id", "=", "a.entry_id"),
    )
    .leftJoin("score_sheet as s", "s.assignment_id", "a.id")
    .leftJoin("conflict as x", (join) =>
      join.onRef("x.judge_id", "=", "a.judge_id").onRef("x.entry_id", "=", "a.entry_id").on("x.lifted_at", "is", null),
    )
    .leftJoin("jury_member as own", (join) =>
      join
        .onRef("own.round_id", "=", "a.round_id")
        .onRef("own.judge_id", "=", "a.judge_id")
        .onRef("own.division_id", "=", "re.division_id"),
    )
    .leftJoin("jury_member as every", (join) =>
      join
        .onRef("every.round_id", "=", "a.round_id")
        .onRef("every.judge_id", "=", "a.judge_id")
        .on("every.division_id", "is", null),
    )
    .select(["a.id", "a.entry_id", "re.division_id", "a.judge_id", "j.name", "a.state", "a.published_at"])
    .select(["x.id as conflict_id", "own.role as own_role", "every.role as every_role", "s.saved_at", "s.total"])
    .where("a.round_id", "=", roundId)
    .where("a.state", "not in", ["draft", "replaced"])
    .where("e.state", "not in", outStates)
    .orderBy("j.sort_key")
    .orderBy("a.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    entryId: row.entry_id,
    divisionId: row.division_id,
    judgeId: row.judge_id,
    judgeName: row.name,
    state: row.state as AssignmentState,
    hasConflict: row.conflict_id !== null,
    role: (row.own_role ?? row.every_role ?? "member") as JuryRole,
    publishedAt: row.published_at,
    savedAt: row.saved_at,
    total: row.state === "submitted" ? row.total : null,
  }));
}

/** Assignments with a version that came after scoring had closed, counted or not. */
export async function listLateSheets(db: Db, roundId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("score_version as v")
    .innerJoin("assignment as a", "a.id", "v.assignment_id")
    .select("a.id")
    .distinct()
    .where("a.round_id", "=", roundId)
    .where("v.is_late", "=", 1)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The highest total of a judge's sheet, by division, in hundredths. */
export async function listMaxima(db: Db, roundId: string): Promise<ReadonlyMap<string, Hundredths>> {
  const rows = await db
    .selectFrom("round_division as rd")
    .innerJoin("rubric as ru", "ru.id", "rd.rubric_id")
    .select(["rd.division_id", "ru.definition"])
    .where("rd.round_id", "=", roundId)
    .execute();
  return new Map(
    rows.map((row) => [row.division_id, computedMaximum(judgedCriteria(readRubric(row.definition)))] as const),
  );
}
