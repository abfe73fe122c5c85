import type { RoomDoors } from "./doors.world.testing";

export const investingDoors: RoomDoors = {
  table: "",
  fill: async () => ({}),
};
