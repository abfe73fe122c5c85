import type { RoomDoors } from "./doors.world.testing";

export const scoringDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/cham-thi/phieu/:assignmentId/qua-trinh 302 404 404 200 404 404 200 200 404 404 404 404 404
/cham-thi/phieu/:assignmentId/mang-theo.json 401 404 404 200 404 404 404 404 404 404 404 404 404
/cham-thi/nop-muon/:roundId 302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/vong/:roundId/nop-muon 302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async () => ({}),
};
