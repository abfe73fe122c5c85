import type { RoomDoors } from "./doors.world.testing";

export const formBuilderDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ho-so/:entryId/mau-moi                                          302 404 200 404 404 404 404 404 404 404 404 404 404
/ban-to-chuc/:competitionId/thiet-lap/mau-ho-so/xem-truoc        302 404 404 404 404 404 403 200 404 404 404 404 404
/ban-to-chuc/:competitionId/thiet-lap/mau-ho-so/cong-bo          302 404 404 404 404 404 403 200 404 404 404 404 404
/ban-to-chuc/:competitionId/thiet-lap/mau-ho-so/cho              400 400 400 400 400 400 400 400 400 400 400 400 400
`,
  fill: async () => ({}),
};
