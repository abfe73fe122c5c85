import type { RoomDoors } from "./doors.world.testing";

export const editionDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ban-to-chuc/:competitionId/thiet-lap/xem-truoc                         302 404 404 404 404 404 403 200 404 404 404 404 404
/ban-to-chuc/:competitionId/thiet-lap/tai-ve.json                       302 404 404 404 404 404 403 200 404 404 404 404 404
`,
  fill: async () => ({}),
};
