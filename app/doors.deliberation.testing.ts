import type { RoomDoors } from "./doors.world.testing";

export const deliberationDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/cham-thi/nghi-an/:roundId                         302 404 404 404 404 404 404 404 404 404 404 404 404
/ban-to-chuc/:competitionId/khieu-nai              302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async () => ({}),
};
