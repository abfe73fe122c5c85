import { makeSeat, makeSlot } from "~db/factories/agenda";
import type { RoomDoors } from "./doors.world.testing";

export const agendaDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/su-kien/:slug/chuong-trinh                                             200 200 200 200 200 200 200 200 200 200 200 200 200
/su-kien/:slug/chuong-trinh.ics                                         200 200 200 200 200 200 200 200 200 200 200 200 200
/su-kien/:slug/chuong-trinh/:slotId                                     200 200 200 200 200 200 200 200 200 200 200 200 200
/su-kien/:slug/chuong-trinh/:slotId/lich.ics                            200 200 200 200 200 200 200 200 200 200 200 200 200
/lich                                                                   302 200 200 200 200 200 200 200 200 200 200 200 200
/lich/:feedToken.ics                                                    404 404 404 404 404 404 404 404 404 404 404 404 404
/ban-to-chuc/su-kien/:eventId/chuong-trinh                              302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/chuong-trinh.csv                          302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/chuong-trinh/phong                        302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/chuong-trinh/moi                          302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/chuong-trinh/:slotId                      302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/chuong-trinh/:slotId/nguoi-dang-ky        302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/chuong-trinh/:slotId/nguoi-dang-ky.csv    302 404 404 404 404 404 200 200 404 404 403 404 404
`,
  fill: async (db, { eventId, people }) => {
    const slot = await makeSlot(db, eventId, { takesRegistrations: true, capacity: 1 });
    await makeSeat(db, slot.id, people.founder);
    return { slotId: slot.id, feedToken: "x" };
  },
};
