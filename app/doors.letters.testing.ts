import { newId } from "~/core/id";
import type { RoomDoors } from "./doors.world.testing";

export const letterDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ban-to-chuc/:competitionId/van-ban             302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/van-ban/:documentName 302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/thu-gui             302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/thu-gui/moi         302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/thu-gui/:batchId    302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async (db, { competitionId, entryId, people }) => {
    const id = newId();
    await db
      .insertInto("letter_batch")
      .values({
        id,
        competition_id: competitionId,
        name: "Nhắc hạn",
        subject_vi: "Nhắc hạn",
        body_vi: "Kính gửi {nguoi_nhan}",
        recipients: JSON.stringify([entryId]),
        total: 1,
        created_by: people.organizer.id,
        created_at: "2026-09-20T02:00:00.000Z",
      })
      .execute();
    return { batchId: id, documentName: "hop-le.pdf" };
  },
};
