import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import { organizerTotal } from "../ranking/ranking";
import type { AssignmentState } from "../round";
import { criteriaOf, type Hundredths } from "../rubric";
import { readRubric } from "../rubric.queries.server";
import { notOfShadow } from "../sheet/counting.queries.server";

/** The furthest round of a competition that has begun, or undefined. */
export async function findRunningRound(
  db: Db,
  competitionId: string,
): Promise<{ id: string; name: Localized } | undefined> {
  const row = await db
    .selectFrom("round")
    .select(["id", "name_vi", "name_en"])
    .where("competition_id", "=", competitionId)
    .where("state", "!=", "planned")
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { id: row.id, name: { vi: row.name_vi, en: row.name_en } };
}

export type EntrySheet = {
  readonly entryId: string;
  readonly roundId: string;
  readonly assignmentId: string;
  readonly judgeName: string;
  readonly state: AssignmentState;
  /** hundredths; null until it is submitted */
  readonly total: number | null;
  readonly remark: string;
  readonly submittedAt: string | null;
  /** what stands on it was typed from paper */
  readonly isTyped: boolean;
};

/** Published assignments of these entries with what was submitted; judges in the shadow are left out. */
export async function listEntrySheets(db: Db, entryIds: readonly string[], roundId?: string): Promise<EntrySheet[]> {
  let query = db
    .selectFrom("assignment as a")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .leftJoin("score_sheet as s", "s.assignment_id", "a.id")
    .leftJoin("score_version as v", (join) =>
      join.onRef("v.assignment_id", "=", "a.id").on((eb) =>
        eb(
          "v.revision",
          "=",
          eb
            .selectFrom("score_version as w")
            .select((own) => own.fn.max("w.revision").as("last"))
            .whereRef("w.assignment_id", "=", "a.id")
            .where("w.is_submission", "=", 1)
            .where("w.is_late", "=", 0),
        ),
      ),
    )
    .select("v.via")
    .select(["a.id", "a.entry_id", "a.round_id", "a.state", "j.name", "s.total", "s.remark", "s.submitted_at"])
    .where("a.entry_id", "in", [...entryIds, ""])
    .where("a.state", "not in", ["draft", "replaced"])
    .where(notOfShadow);
  if (roundId) query = query.where("a.round_id", "=", roundId);
  const rows = await query.orderBy("j.sort_key").orderBy("a.id").execute();
  return rows.map((row) => ({
    entryId: row.entry_id,
    roundId: row.round_id,
    assignmentId: row.id,
    judgeName: row.name,
    state: row.state as AssignmentState,
    total: row.state === "submitted" ? row.total : null,
    remark: row.state === "submitted" ? (row.remark ?? "") : "",
    submittedAt: row.state === "submitted" ? row.submitted_at : null,
    isTyped: row.via === "typed",
  }));
}

export async function listRoundNames(db: Db, competitionId: string): Promise<{ id: string; name: Localized }[]> {
  const rows = await db
    .selectFrom("round")
    .select(["id", "name_vi", "name_en"])
    .where("competition_id", "=", competitionId)
    .orderBy("position", "desc")
    .execute();
  return rows.map((row) => ({ id: row.id, name: { vi: row.name_vi, en: row.name_en } }));
}

/** What the organizer's marks add to the figures of these entries, in hundredths: by round and entry, "round entry". */
export async function listAwardedTotals(db: Db, entryIds: readonly string[]): Promise<Map<string, Hundredths>> {
  const rows = await db
    .selectFrom("organizer_mark as m")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.round_id", "=", "m.round_id").onRef("re.entry_id", "=", "m.entry_id"),
    )
    .innerJoin("round_division as rd", (join) =>
      join.onRef("rd.round_id", "=", "re.round_id").onRef("rd.division_id", "=", "re.division_id"),
    )
    .select(["m.round_id", "m.entry_id", "m.criterion_key", "m.mark", "rd.rubric_id"])
    .where("m.entry_id", "in", [...entryIds, ""])
    .execute();
  const rubrics = await db
    .selectFrom("rubric")
    .select(["id", "definition"])
    .where("id", "in", [...new Set(rows.map(({ rubric_id }) => rubric_id ?? "")), ""])
    .execute();
  const criteria = new Map(rubrics.map(({ id, definition }) => [id, criteriaOf(readRubric(definition))]));
  const marks = new Map<string, { rubricId: string; given: Record<string, Hundredths> }>();
  for (const { round_id, entry_id, criterion_key, mark, rubric_id } of rows) {
    const place = `${round_id} ${entry_id}`;
    const given = { ...marks.get(place)?.given, [criterion_key]: mark };
    marks.set(place, { rubricId: rubric_id ?? "", given });
  }
  return new Map(
    [...marks].map(([place, { rubricId, given }]) => [place, organizerTotal(criteria.get(rubricId) ?? [], given)]),
  );
}
