import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import type { Hundredths } from "../rubric";
import type { Marks } from "../score";
import type { Confidence } from "./sheet";

export type SheetToSave = {
  readonly assignmentId: string;
  readonly judgeId: string;
  readonly accountId: string;
  /** the revision it was written on */
  readonly revision: number;
  readonly saveKey: string;
  readonly marks: Marks;
  readonly total: Hundredths | null;
  readonly remark: string;
  readonly privateNote: string;
  readonly confidence: Confidence | null;
  readonly isSubmission: boolean;
  /** what was submitted before stays what counts */
  readonly keepsSubmission: boolean;
  readonly at: Instant;
  /** how it came, and when it was written by the judge's device or signed on paper; by the page itself unless said otherwise */
  readonly via?: "web" | "offline" | "typed";
  readonly madeAt?: Instant | null;
  /** the scan of the paper it was typed from */
  readonly scanFileId?: string;
};

/** Writes the sheet and its immutable version. False when somebody saved in between or used the key at the same moment. */
export async function saveSheet(trx: Db, sheet: SheetToSave): Promise<boolean> {
  const content = {
    revision: sheet.revision + 1,
    marks: JSON.stringify(sheet.marks),
    total: sheet.total,
    remark: sheet.remark,
    private_note: sheet.privateNote,
    confidence: sheet.confidence,
    saved_at: sheet.at,
  };
  const submitted = sheet.isSubmission ? { submitted_at: sheet.at } : {};
  const written = await trx
    .insertInto("score_sheet")
    .values({ assignment_id: sheet.assignmentId, ...content, ...submitted })
    .onConflict((oc) =>
      oc
        .column("assignment_id")
        .doUpdateSet(sheet.keepsSubmission ? { revision: content.revision } : { ...content, ...submitted })
        .where("score_sheet.revision", "=", sheet.revision),
    )
    .returning("revision")
    .executeTakeFirst();
  if (written?.revision !== content.revision) return false;
  const version = await trx
    .insertInto("score_version")
    .values({
      id: newId(),
      assignment_id: sheet.assignmentId,
      judge_id: sheet.judgeId,
      save_key: sheet.saveKey,
      ...content,
      is_submission: sheet.isSubmission ? 1 : 0,
      via: sheet.via ?? "web",
      made_at: sheet.madeAt ?? null,
      scan_file_id: sheet.scanFileId ?? null,
      saved_by: sheet.accountId,
    })
    .onConflict((oc) => oc.columns(["judge_id", "save_key"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return version !== undefined;
}

/** Moves an assignment on: begun at the first save, submitted at a submission. */
export async function markAssignment(
  trx: Db,
  assignmentId: string,
  state: "begun" | "submitted",
  at: Instant,
): Promise<void> {
  await trx
    .updateTable("assignment")
    .set((eb) => ({
      state,
      begun_at: eb.fn.coalesce("begun_at", eb.val(at)),
      ...(state === "submitted" ? { submitted_at: at } : {}),
    }))
    .where("id", "=", assignmentId)
    .execute();
}

/** The first score makes a rubric's version final. */
export async function freezeRubric(trx: Db, rubricId: string, at: Instant): Promise<void> {
  await trx
    .updateTable("rubric")
    .set({ frozen_at: at })
    .where("id", "=", rubricId)
    .where("frozen_at", "is", null)
    .execute();
}
