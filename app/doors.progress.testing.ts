import type { RoomDoors } from "./doors.world.testing";

export const progressDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ban-to-chuc/:competitionId/vong/:roundId/phieu-giay/:assignmentId  302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/vong/:roundId/tien-do.xlsx              302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async () => ({}),
};
