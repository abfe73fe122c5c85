import { badgeToken } from "~/features/techfest/delegates/badges/badge-token.server";
import { makeDelegate, makeDelegateKind, makeGate } from "~db/factories/delegates";
import { newId } from "./core/id";
import type { RoomDoors } from "./doors.world.testing";

/** A delegate, a file that was read, and an address that no badge has: tokens need the installation's key. */
export const delegateDoors: RoomDoors = {
  table: `
/su-kien/:slug/dang-ky                                              200 200 200 200 200 200 200 200 200 200 200 200 200
/the/:badgeToken                                                    404 404 404 404 404 404 404 404 404 404 404 404 404
/the/:badgeToken/the.pdf                                            404 404 404 404 404 404 404 404 404 404 404 404 404
/ban-to-chuc/su-kien/:eventId/dai-bieu                              302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/dai-bieu/moi                          302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/dai-bieu/:delegateId                  302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/dai-bieu/nhap                         302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/dai-bieu/nhap/:importId               302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/dai-bieu/nhap/:importId/loi.csv       302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/dai-bieu/nhap/mau.xlsx                302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/dai-bieu.csv                          302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/dai-bieu.xlsx                         302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/the.pdf                               302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/doan                                  302 404 404 404 404 404 200 200 404 404 403 404 404
/ban-to-chuc/su-kien/:eventId/diem-danh                             302 404 404 404 404 404 200 200 404 404 200 404 404
/ban-to-chuc/su-kien/:eventId/diem-danh/quet                        400 400 400 400 400 400 400 400 400 400 400 400 400
/ban-to-chuc/su-kien/:eventId/diem-danh/so-lieu                     302 404 404 404 404 404 200 200 404 404 200 404 404
/ban-to-chuc/su-kien/:eventId/nguoi-truc                            302 404 404 404 404 404 403 200 404 404 403 404 404
`,
  fill: async (db, world) => {
    const kind = await makeDelegateKind(db, world.eventId, { nameVi: "Khách mời" });
    const delegate = await makeDelegate(db, world.eventId, kind.id, { name: "Nông Thị Hoà" });
    await makeGate(db, world.eventId);
    const importId = newId();
    await db
      .insertInto("delegate_import")
      .values({
        id: importId,
        event_id: world.eventId,
        name: "danh-sach.xlsx",
        rows: JSON.stringify({
          sheets: [{ name: "Trang 1", rows: [["Họ tên"]] }],
          choice: { sheet: 0, headerRow: 0, mapping: { name: 0 }, kindId: kind.id, delegationId: null },
          plan: [],
        }),
        created_by: world.people.organizer.id,
        created_at: "2026-09-01T02:00:00.000Z",
      })
      .execute();
    const claim = { eventId: world.eventId, delegateId: delegate.id, badgeVersion: 1 };
    const forged = badgeToken({ keyedHash: () => "00".repeat(32) }, claim);
    return { delegateId: delegate.id, importId, badgeToken: forged };
  },
};
