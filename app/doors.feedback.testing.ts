import type { RoomDoors } from "./doors.world.testing";

export const feedbackDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: "",
  fill: async () => ({}),
};
