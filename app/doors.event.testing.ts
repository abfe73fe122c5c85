import { makeBooth, makeHall, makeZone } from "~db/factories/plan";
import type { RoomDoors } from "./doors.world.testing";

/** Events and their plans: everyone's pages, then their organizers' desk. */
export const eventDoors: RoomDoors = {
  table: `
/su-kien                                       200 200 200 200 200 200 200 200 200 200 200 200 200
/su-kien/:slug                                 200 200 200 200 200 200 200 200 200 200 200 200 200
/su-kien/:slug/so-do                           200 200 200 200 200 200 200 200 200 200 200 200 200
/ban-to-chuc/su-kien                           302 200 200 200 200 200 200 200 200 200 200 200 200
/ban-to-chuc/su-kien/moi                       302 403 403 403 403 403 403 200 200 403 403 403 403
/ban-to-chuc/su-kien/:eventId                  302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/thong-tin        302 404 404 404 404 404 403 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/so-do            302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/so-do/thiet-lap  302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/gian             302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/gian/tao         302 404 404 404 404 404 403 200 404 404 403 404 404
`,
  fill: async (db, { eventId }) => {
    const hall = await makeHall(db, eventId);
    const zone = await makeZone(db, eventId);
    await makeBooth(db, { eventId, hallId: hall.id }, { zoneId: zone.id, code: "A01", x: 100, y: 100 });
    return {};
  },
};
