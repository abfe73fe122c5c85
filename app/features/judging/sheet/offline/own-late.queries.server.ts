import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import type { Hundredths } from "../../rubric";

/** What of a judge's own sheet arrived after scoring had ended. */
export type OwnLate = {
  readonly arrivedAt: Instant;
  /** null: a criterion has no mark, so nothing can count */
  readonly total: Hundredths | null;
  /** what the chair decided; null: nothing yet */
  readonly counts: boolean | null;
};

/** The newest late save of a sheet, a whole one before one that lacks marks; null when nothing came late. */
export async function findOwnLate(db: Db, assignmentId: string): Promise<OwnLate | null> {
  const rows = await db
    .selectFrom("score_version")
    .select(["saved_at", "total", "late_counts"])
    .where("assignment_id", "=", assignmentId)
    .where("is_late", "=", 1)
    .orderBy("revision")
    .execute();
  const row = rows.find(({ total }) => total !== null) ?? rows[0];
  if (!row) return null;
  const counts = row.late_counts === null ? null : row.late_counts === 1;
  return { arrivedAt: row.saved_at, total: row.total, counts };
}
