import type { Instant } from "~/core/instant";
import { type Db, toNumber } from "~/server/db.server";

export type LoggedActivity = {
  readonly id: string;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** null: the system itself; "" once the person was erased */
  readonly actorName: string | null;
  readonly at: Instant;
  /** its number in the chain; null until it is sealed */
  readonly sequence: number | null;
};

/** A page of the installation's own activities, newest first. */
export async function listActivities(
  db: Db,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ activities: LoggedActivity[]; total: number }> {
  const own = db.selectFrom("activity as v").where("v.organization_id", "is", null);
  const { n } = await own.select((eb) => eb.fn.countAll().as("n")).executeTakeFirstOrThrow();
  const rows = await own
    .leftJoin("account as a", "a.id", "v.actor_id")
    .select(["v.id", "v.act", "v.subject_kind", "v.subject_id", "v.at", "v.sequence", "a.name"])
    .orderBy("v.at", "desc")
    .orderBy("v.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  const activities = rows.map((row) => ({
    id: row.id,
    act: row.act,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    actorName: row.name,
    at: row.at,
    sequence: row.sequence,
  }));
  return { activities, total: toNumber(n) };
}
