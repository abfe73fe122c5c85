import { newId } from "~/core/id";
import type { Db } from "../dialect";
import { factoryNow } from "./people";

export type MakeSheet = {
  readonly marks: Readonly<Record<string, number>>;
  readonly total: number | null;
  readonly remark?: string;
  readonly privateNote?: string;
  readonly savedBy: string;
  readonly savedAt?: string;
  readonly submitted?: boolean;
};

/** A score sheet with its first immutable version. Marks and total in hundredths. */
export async function makeSheet(
  db: Db,
  assignment: { readonly id: string; readonly judgeId: string },
  given: MakeSheet,
): Promise<void> {
  const savedAt = given.savedAt ?? factoryNow;
  const marks = JSON.stringify(given.marks);
  await db
    .insertInto("score_sheet")
    .values({
      assignment_id: assignment.id,
      revision: 1,
      marks,
      total: given.total,
      remark: given.remark ?? "",
      private_note: given.privateNote ?? "",
      saved_at: savedAt,
      submitted_at: given.submitted ? savedAt : null,
    })
    .execute();
  await db
    .insertInto("score_version")
    .values({
      id: newId(),
      assignment_id: assignment.id,
      judge_id: assignment.judgeId,
      revision: 1,
      save_key: newId(),
      marks,
      total: given.total,
      remark: given.remark ?? "",
      private_note: given.privateNote ?? "",
      is_submission: given.submitted ? 1 : 0,
      saved_by: given.savedBy,
      saved_at: savedAt,
    })
    .execute();
}
