import type { RoomDoors } from "./doors.world.testing";

export const feedbackDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ban-to-chuc/:competitionId/vong/:roundId/nhan-xet 302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async () => ({}),
};
