import { newId } from "~/core/id";
import type { RoomDoors } from "./doors.world.testing";

const at = "2026-09-10T00:00:00.000Z";
const nobody = { entries: [], judges: [], barred: [], apart: [], standing: [] };

export const assignmentDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ban-to-chuc/:competitionId/vong/:roundId/phan-cong/:runId          302 404 404 404 404 404 403 200 404 404 404 404 404
/ban-to-chuc/:competitionId/vong/:roundId/phan-cong/:runId/hoan-tac 302 404 404 404 404 404 403 200 404 404 404 404 404
`,
  fill: async (db, { roundId, people }) => {
    const runId = newId();
    const plan = {
      basis: nobody,
      pairs: [],
      pinned: [],
      status: "optimal",
      totalBound: 0,
      worstBound: 0,
      floorShare: 90,
      reviews: {},
      way: "plan",
      even: "yes",
      advice: [],
      milliseconds: 1,
      change: null,
      undo: null,
      replaced: [],
    };
    await db
      .insertInto("assignment_run")
      .values({
        id: runId,
        round_id: roundId,
        seed: 1,
        plan: JSON.stringify(plan),
        created_by: people.organizer.id,
        created_at: at,
        published_at: at,
      })
      .execute();
    return { runId };
  },
};
