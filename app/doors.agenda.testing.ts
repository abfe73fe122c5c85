import type { RoomDoors } from "./doors.world.testing";

export const agendaDoors: RoomDoors = {
  table: "",
  fill: async () => ({}),
};
