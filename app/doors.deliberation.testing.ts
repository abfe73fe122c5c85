import { newId } from "~/core/id";
import type { RoomDoors } from "./doors.world.testing";

export const deliberationDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/cham-thi/nghi-an/:roundId                         302 404 404 404 404 404 404 404 404 404 404 404 404
/cham-thi/cham-thu/:calibrationId                  302 404 404 200 200 404 404 404 404 404 404 404 404
/ban-to-chuc/:competitionId/vong/:roundId/cham-thu 302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/khieu-nai              302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async (db, { divisionId, roundId, entryId, people }) => {
    const version = await db
      .selectFrom("entry_version")
      .select("id")
      .where("entry_id", "=", entryId)
      .executeTakeFirstOrThrow();
    const calibrationId = newId();
    await db
      .insertInto("calibration")
      .values({
        id: calibrationId,
        round_id: roundId,
        division_id: divisionId,
        entry_id: entryId,
        entry_version_id: version.id,
        created_by: people.organizer.id,
        created_at: "2026-09-12T00:00:00.000Z",
      })
      .execute();
    return { calibrationId };
  },
};
