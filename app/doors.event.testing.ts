import type { RoomDoors } from "./doors.world.testing";

export const eventDoors: RoomDoors = {
  table: "",
  fill: async () => ({}),
};
