import { newId } from "~/core/id";
import { factoryNow } from "~db/factories/people";
import type { RoomDoors } from "./doors.world.testing";

/** Questions, notices, and who may enter; a question waits and a notice was sent, so that the pages have rows to show. */
export const questionDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/cuoc-thi/:slug/hoi-dap                                     200 200 200 200 200 200 200 200 200 200 200 200 200
/ban-to-chuc/:competitionId/hoi-dap                         302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/thong-bao                       302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/thiet-lap/dieu-kien             302 404 404 404 404 404 403 200 404 404 404 404 404
`,
  fill: async (db, { competitionId, people }) => {
    await db
      .insertInto("question")
      .values({
        id: newId(),
        competition_id: competitionId,
        asked_by: people.founder.id,
        asked_at: factoryNow,
        body: "Học sinh có được dự thi không?",
      })
      .execute();
    await db
      .insertInto("notice")
      .values({
        id: newId(),
        competition_id: competitionId,
        title_vi: "Gia hạn",
        body_vi: "Thêm ba ngày.",
        is_public: 1,
        sent_by: people.secretary.id,
        sent_at: factoryNow,
      })
      .execute();
    const rules = [{ key: "size", severity: "stop", kind: "team_size", least: 1, most: 5 }];
    await db
      .updateTable("competition")
      .set({ eligibility: JSON.stringify(rules) })
      .where("id", "=", competitionId)
      .execute();
    return {};
  },
};
