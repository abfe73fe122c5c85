import type { Db } from "~/server/db.server";
import type { Marks } from "../score";
import { confidences } from "./sheet";
import type { SavedVia, SheetVersion } from "./sheet-history";

const ways: readonly SavedVia[] = ["web", "offline", "typed"];

/** The newest versions of a sheet, newest first; the private note only where it is asked for. */
export async function listVersions(
  db: Db,
  assignmentId: string,
  { most, withNote }: { readonly most: number; readonly withNote: boolean },
): Promise<SheetVersion[]> {
  const rows = await db
    .selectFrom("score_version as v")
    .innerJoin("judge as j", "j.id", "v.judge_id")
    .innerJoin("account as b", "b.id", "v.saved_by")
    .select(["v.revision", "v.marks", "v.total", "v.remark", "v.confidence", "v.is_submission", "v.is_late", "v.via"])
    .select(["v.saved_at", "v.made_at", "v.saved_by", "v.scan_file_id", "j.account_id", "b.name"])
    .$if(withNote, (query) => query.select("v.private_note"))
    .where("v.assignment_id", "=", assignmentId)
    .orderBy("v.saved_at", "desc")
    .orderBy("v.revision", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    marks: JSON.parse(row.marks) as Marks,
    total: row.total,
    remark: row.remark,
    privateNote: row.private_note ?? "",
    confidence: confidences.find((confidence) => confidence === row.confidence) ?? null,
    isSubmission: row.is_submission === 1,
    isLate: row.is_late === 1,
    via: ways.find((way) => way === row.via) ?? "web",
    savedAt: row.saved_at,
    madeAt: row.made_at,
    savedBy: row.saved_by === row.account_id ? null : row.name,
    scanFileId: row.scan_file_id,
  }));
}
