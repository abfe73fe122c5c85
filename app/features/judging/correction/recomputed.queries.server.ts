import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";
import { judgedCriteria, type RubricDefinition } from "../rubric";
import { type Marks, sheetTotal } from "../score";

/** A judge's sheet under a version of a rubric: what counts, and what was saved after it, if that differs. */
export type KeptSheet = {
  readonly assignmentId: string;
  readonly judgeId: string;
  readonly judgeName: string;
  readonly entryNumber: string;
  readonly revision: number;
  readonly total: number | null;
  readonly marks: Marks;
  readonly remark: string;
  readonly privateNote: string;
  readonly isSubmitted: boolean;
  /** saved after it was submitted and not submitted again */
  readonly later: { readonly marks: Marks; readonly remark: string; readonly privateNote: string } | null;
};

/** Every sheet that anything was ever saved on in the rounds and divisions judged by a version of a rubric, but for judges who stepped back or were replaced. */
export async function listKeptSheets(db: Db, rubricId: string): Promise<KeptSheet[]> {
  const rows = await db
    .selectFrom("assignment as a")
    .innerJoin("score_sheet as s", "s.assignment_id", "a.id")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.round_id", "=", "a.round_id").onRef("re.entry_id", "=", "a.entry_id"),
    )
    .innerJoin("round_division as rd", (join) =>
      join.onRef("rd.round_id", "=", "re.round_id").onRef("rd.division_id", "=", "re.division_id"),
    )
    .leftJoin("score_version as v", (join) =>
      join.onRef("v.assignment_id", "=", "a.id").onRef("v.revision", "=", "s.revision"),
    )
    .select(["a.id", "a.judge_id", "j.name", "e.number", "s.revision", "s.total", "s.marks", "s.remark"])
    .select(["s.private_note", "s.submitted_at", "v.marks as v_marks", "v.remark as v_remark"])
    .select(["v.private_note as v_private_note", "v.is_submission"])
    .where("rd.rubric_id", "=", rubricId)
    .where("a.state", "not in", ["recused", "replaced"])
    .orderBy("e.number")
    .orderBy("j.sort_key")
    .execute();
  return rows.map((row) => ({
    assignmentId: row.id,
    judgeId: row.judge_id,
    judgeName: row.name,
    entryNumber: row.number ?? "",
    revision: row.revision,
    total: row.total,
    marks: JSON.parse(row.marks) as Marks,
    remark: row.remark,
    privateNote: row.private_note,
    isSubmitted: row.submitted_at !== null,
    later:
      row.submitted_at !== null && row.is_submission === 0 && row.v_marks !== null
        ? {
            marks: JSON.parse(row.v_marks) as Marks,
            remark: row.v_remark ?? "",
            privateNote: row.v_private_note ?? "",
          }
        : null,
  }));
}

/**
 * Recomputes every sheet by a corrected rubric and keeps what it said as an earlier version; marks and words stay, and
 * so does what a judge saved after submitting. Answers how many totals changed.
 */
export async function recomputeSheets(
  trx: Db,
  sheets: readonly KeptSheet[],
  rubric: RubricDefinition,
  { correctionId, by, at }: { readonly correctionId: string; readonly by: string; readonly at: string },
): Promise<number> {
  const criteria = judgedCriteria(rubric);
  const totalOf = (marks: Marks) => {
    const total = sheetTotal(criteria, marks);
    return total.ok ? total.value : null;
  };
  const changed = sheets.filter(({ marks, total }) => totalOf(marks) !== total);
  for (const sheet of changed) {
    const { assignmentId, judgeId, isSubmitted, later } = sheet;
    const version = (
      kept: Pick<KeptSheet, "marks" | "remark" | "privateNote">,
      step: number,
      isSubmission: boolean,
    ) => ({
      id: newId(),
      assignment_id: assignmentId,
      judge_id: judgeId,
      revision: sheet.revision + step,
      save_key: `correction-${correctionId}-${assignmentId}-${step}`,
      marks: JSON.stringify(kept.marks),
      total: totalOf(kept.marks),
      remark: kept.remark,
      private_note: kept.privateNote,
      is_submission: isSubmission ? (1 as const) : (0 as const),
      saved_by: by,
      saved_at: at,
    });
    const versions = [version(sheet, 1, isSubmitted), ...(later ? [version(later, 2, false)] : [])];
    await trx.insertInto("score_version").values(versions).execute();
    await trx
      .updateTable("score_sheet")
      .set({ total: totalOf(sheet.marks), revision: sheet.revision + versions.length })
      .where("assignment_id", "=", assignmentId)
      .execute();
  }
  return changed.length;
}
