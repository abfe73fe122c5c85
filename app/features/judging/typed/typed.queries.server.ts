import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";

/** What a sheet says of the paper that it was typed from. */
export type Paper = {
  readonly typedBy: string;
  readonly typedAt: Instant;
  readonly signedAt: Instant | null;
  readonly scanFileId: string | null;
};

/** The paper behind what counts of a sheet now; null when the judge submitted it on the page. */
export async function findPaper(db: Db, assignmentId: string): Promise<Paper | null> {
  const row = await db
    .selectFrom("score_version as v")
    .innerJoin("account as b", "b.id", "v.saved_by")
    .select(["v.via", "v.saved_at", "v.made_at", "v.scan_file_id", "b.name"])
    .where("v.assignment_id", "=", assignmentId)
    .where("v.is_submission", "=", 1)
    .where("v.is_late", "=", 0)
    .orderBy("v.revision", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row?.via !== "typed") return null;
  return { typedBy: row.name, typedAt: row.saved_at, signedAt: row.made_at, scanFileId: row.scan_file_id };
}

/** The judge's own note: whoever types for them neither reads nor changes it. */
export async function findPrivateNote(db: Db, assignmentId: string): Promise<string> {
  const row = await db
    .selectFrom("score_sheet")
    .select("private_note")
    .where("assignment_id", "=", assignmentId)
    .executeTakeFirst();
  return row?.private_note ?? "";
}
