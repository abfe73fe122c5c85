import { newId } from "~/core/id";
import { makeApplication, makeCall } from "~db/factories/exhibitors";
import type { RoomDoors } from "./doors.world.testing";

/** The founder's project has an application that was handed in; a draft of who gets which booth stands. */
export const exhibitorDoors: RoomDoors = {
  table: `
/su-kien/:slug/gian-hang                                       200 200 200 200 200 200 200 200 200 200 200 200 200
/su-kien/:slug/trien-lam                                       200 200 200 200 200 200 200 200 200 200 200 200 200
/su-kien/:slug/trien-lam/:exhibitorSlug                        404 404 200 404 404 404 200 200 404 404 404 404 404
/su-kien/:slug/trien-lam/:exhibitorSlug/ma-qr.svg              404 404 200 404 404 404 200 200 404 404 404 404 404
/gian-hang                                                     302 200 200 200 200 200 200 200 200 200 200 200 200
/gian-hang/:applicationId                                      302 404 200 404 404 404 404 404 404 404 404 404 404
/gian-hang/:applicationId/noi-dung                             302 404 200 404 404 404 404 404 404 404 404 404 404
/gian-hang/:applicationId/san-pham                             302 404 200 404 404 404 404 404 404 404 404 404 404
/gian-hang/:applicationId/nguyen-vong                          302 404 200 404 404 404 404 404 404 404 404 404 404
/gian-hang/:applicationId/chon                                 302 404 200 404 404 404 404 404 404 404 404 404 404
/ban-to-chuc/su-kien/:eventId/goi-trien-lam                    302 404 404 404 404 404 403 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/don                              302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/don.csv                          302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/don.xlsx                         302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/don/:applicationId               302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/xet-don                          302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/xep-gian                         302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/xep-gian/:allocationId           302 404 404 404 404 404 200 200 404 404 403 404 404
`,
  fill: async (db, { eventId, projectId, people }) => {
    await makeCall(db, eventId);
    const slug = "don-vi-mau";
    const { id: applicationId } = await makeApplication(db, eventId, people.founder, { projectId }, { slug });
    const allocationId = newId();
    await db
      .insertInto("allocation")
      .values({
        id: allocationId,
        event_id: eventId,
        kind: "manual",
        summary: JSON.stringify({ applicants: 0, placed: 0, wishes: [], worth: 0 }),
        created_by: people.organizer.id,
        created_at: "2026-09-01T02:00:00.000Z",
      })
      .execute();
    return { applicationId, allocationId, exhibitorSlug: slug };
  },
};
