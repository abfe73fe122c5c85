import { newId } from "~/core/id";
import { makeRubric } from "~db/factories/judging";
import type { RoomDoors } from "./doors.world.testing";

export const rubricDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ban-to-chuc/:competitionId/vong/:roundId/diem-btc 302 404 404 404 404 404 200 200 404 404 404 404 404
/cham-thi/dieu-chinh/:correctionId                 302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async (db, { competitionId, rubricId, people }) => {
    const corrected = await makeRubric(db, competitionId, people.organizer);
    const correctionId = newId();
    await db
      .insertInto("rubric_correction")
      .values({
        id: correctionId,
        competition_id: competitionId,
        old_rubric_id: rubricId,
        new_rubric_id: corrected.id,
        reason: "Hệ số in sai.",
        proposed_by: people.organizer.id,
        proposed_at: "2026-09-12T00:00:00.000Z",
      })
      .execute();
    return { correctionId };
  },
};
