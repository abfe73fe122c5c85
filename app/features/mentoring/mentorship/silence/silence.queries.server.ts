import type { Instant } from "~/core/instant";
import { type Db, lockRow } from "~/server/db.server";
import type { MentorshipState } from "../../mentoring";
import type { Quiet } from "./silence";

/**
 * Active mentorships without a sign of life since `quietSince`, the longest silence first, unless both were nudged after
 * `nudgedSince` or the coordinator has the task already; the rule decides what each asks for.
 */
export async function listQuiet(
  db: Db,
  { quietSince, nudgedSince, most }: { quietSince: Instant; nudgedSince: Instant; most: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("mentorship as m")
    .select("m.id")
    .where("m.state", "=", "active")
    .where("m.active_at", "<", quietSince)
    .where((eb) =>
      eb.or([
        eb("m.nudged_at", "is", null),
        eb.and([
          eb("m.nudged_at", "<", nudgedSince),
          eb.not(
            eb.exists(
              eb
                .selectFrom("coordinator_task as t")
                .select("t.id")
                .whereRef("t.mentorship_id", "=", "m.id")
                .where("t.kind", "=", "silence")
                .whereRef("t.created_at", ">=", "m.nudged_at"),
            ),
          ),
        ]),
      ]),
    )
    .orderBy("m.active_at")
    .orderBy("m.id")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** How quiet a mentorship is, locked until the transaction ends. */
export async function lockQuiet(trx: Db, id: string): Promise<Quiet | undefined> {
  const row = await lockRow(
    trx,
    trx.selectFrom("mentorship").select(["state", "active_at", "nudged_at"]).where("id", "=", id),
  ).executeTakeFirst();
  if (!row) return undefined;
  const task = await trx
    .selectFrom("coordinator_task")
    .select("created_at")
    .where("mentorship_id", "=", id)
    .where("kind", "=", "silence")
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return {
    state: row.state as MentorshipState,
    activeAt: row.active_at,
    nudgedAt: row.nudged_at,
    taskedAt: task?.created_at ?? null,
  };
}

export async function markNudged(trx: Db, id: string, at: Instant): Promise<void> {
  await trx.updateTable("mentorship").set({ nudged_at: at }).where("id", "=", id).execute();
}
