import type { Db } from "~/server/db.server";
import { entryState } from "../entry/entry";

/** One entry of a competition with its project's line and its lead. */
export async function findBriefRow(db: Db, competitionId: string, entryId: string) {
  const row = await db
    .selectFrom("entry as e")
    .innerJoin("project as p", "p.id", "e.project_id")
    .select(["e.id", "e.number", "e.title", "e.state", "e.is_late", "e.submitted_at", "e.division_id", "e.field_id"])
    .select("p.pitch")
    .select((eb) =>
      eb
        .selectFrom("project_member as m")
        .select("m.name")
        .whereRef("m.project_id", "=", "e.project_id")
        .where("m.role", "=", "lead")
        .where("m.left_at", "is", null)
        .orderBy("m.position")
        .limit(1)
        .as("lead"),
    )
    .where("e.id", "=", entryId)
    .where("e.competition_id", "=", competitionId)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      number: row.number,
      title: row.title,
      pitch: row.pitch,
      lead: row.lead,
      state: entryState(row.state),
      isLate: row.is_late === 1,
      submittedAt: row.submitted_at,
      divisionId: row.division_id,
      fieldId: row.field_id,
    }
  );
}
