import type { RoomDoors } from "./doors.world.testing";

export const progressDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: "",
  fill: async () => ({}),
};
