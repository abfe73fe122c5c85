import type { RoomDoors } from "./doors.world.testing";

export const delegateDoors: RoomDoors = {
  table: "",
  fill: async () => ({}),
};
