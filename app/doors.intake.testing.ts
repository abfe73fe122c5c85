import { newId } from "~/core/id";
import type { RoomDoors } from "./doors.world.testing";

export const intakeDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ban-to-chuc/:competitionId/ho-so-giay        302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/ho-so-giay/moi    302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/ho-so-giay/nhap                   302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/ho-so-giay/nhap/mau.xlsx          302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/ho-so-giay/nhap/:entryImportId    302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async (db, { competitionId, people }) => {
    const id = newId();
    await db
      .insertInto("entry_import")
      .values({
        id,
        competition_id: competitionId,
        file_name: "danh-sach.xlsx",
        rows: JSON.stringify({ left: [], isSigned: null, made: 0, submitted: 0, refused: [] }),
        problems: "[]",
        created_by: people.organizer.id,
        created_at: "2026-09-20T02:00:00.000Z",
      })
      .execute();
    return { entryImportId: id };
  },
};
