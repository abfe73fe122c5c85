import type { Db } from "~/server/db.server";

/** Whether the competition has a checklist, and whether any rule's flag is open: what the list shows without being asked. */
export async function findPresent(db: Db, competitionId: string) {
  const [item, flag] = await Promise.all([
    db
      .selectFrom("checklist_item")
      .select("id")
      .where("competition_id", "=", competitionId)
      .where("retired_at", "is", null)
      .limit(1)
      .executeTakeFirst(),
    db
      .selectFrom("entry_flag as f")
      .innerJoin("entry as e", "e.id", "f.entry_id")
      .select("f.entry_id")
      .where("e.competition_id", "=", competitionId)
      .where("f.cleared_at", "is", null)
      .limit(1)
      .executeTakeFirst(),
  ]);
  return { hasChecklist: item !== undefined, hasFlags: flag !== undefined };
}
