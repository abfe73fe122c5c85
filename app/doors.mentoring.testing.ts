import type { RoomDoors } from "./doors.world.testing";

export const mentoringDoors: RoomDoors = {
  table: "",
  fill: async () => ({}),
};
