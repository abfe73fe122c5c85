import { newId } from "~/core/id";
import type { RoomDoors } from "./doors.world.testing";

export const entryDeskDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ban-to-chuc/:competitionId/ho-so.xlsx                  302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/ho-so/:entryId/tom-tat      302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/ho-so/:entryId/kiem-tra     302 302 302 302 302 302 302 302 302 302 302 302 302
/ban-to-chuc/:competitionId/xet-ho-so/:planId           302 404 404 404 404 404 200 404 404 404 404 404 404
/ban-to-chuc/:competitionId/trung-lap                   302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/thiet-lap/ma-so             302 404 404 404 404 404 403 200 404 404 404 404 404
/ban-to-chuc/:competitionId/thiet-lap/kiem-tra          302 404 404 404 404 404 403 200 404 404 404 404 404
`,
  fill: async (db, { competitionId, entryId, people }) => {
    const id = newId();
    await db
      .insertInto("entry_batch")
      .values({
        id,
        competition_id: competitionId,
        act: "eligible",
        told: "null",
        rows: JSON.stringify([{ id: entryId, revision: 1 }]),
        total: 1,
        created_by: people.secretary.id,
        created_at: "2026-09-20T02:00:00.000Z",
      })
      .execute();
    return { planId: id };
  },
};
