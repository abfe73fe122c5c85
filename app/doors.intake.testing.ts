import type { RoomDoors } from "./doors.world.testing";

export const intakeDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ban-to-chuc/:competitionId/ho-so-giay        302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/ho-so-giay/moi    302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async () => ({}),
};
