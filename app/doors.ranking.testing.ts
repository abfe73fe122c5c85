import type { RoomDoors } from "./doors.world.testing";

export const rankingDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ban-to-chuc/:competitionId/vong/:roundId/bang-tong-hop-diem.xlsx 302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async () => ({}),
};
