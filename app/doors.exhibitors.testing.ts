import type { RoomDoors } from "./doors.world.testing";

export const exhibitorDoors: RoomDoors = {
  table: "",
  fill: async () => ({}),
};
