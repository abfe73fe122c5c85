import type { RoomDoors } from "./doors.world.testing";

export const scoringDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/cham-thi/phieu/:assignmentId/qua-trinh 302 404 404 200 404 404 200 200 404 404 404 404 404
`,
  fill: async () => ({}),
};
