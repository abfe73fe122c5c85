import { newId } from "~/core/id";
import type { RoomDoors } from "./doors.world.testing";

export const resultsDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ket-qua/:bundleFile 200 200 200 200 200 200 200 200 200 200 200 200 200
`,
  fill: async (db, { roundId }) => {
    const content = Buffer.from("PK").toString("base64");
    const id = newId();
    await db
      .insertInto("result_bundle")
      .values({ id, round_id: roundId, version: 1, content, sha256: "0", published_at: "2026-09-12T00:00:00.000Z" })
      .execute();
    return { bundleFile: `${id}.zip` };
  },
};
