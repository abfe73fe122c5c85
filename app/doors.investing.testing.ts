import { makeInvestor, makeInvestorList } from "~db/factories/investing";
import type { RoomDoors } from "./doors.world.testing";

export const investingDoors: RoomDoors = {
  table: `
/nha-dau-tu                                                 200 200 200 200 200 200 200 200 200 200 200 200 200
/nha-dau-tu/ho-so                                           302 200 200 200 200 200 200 200 200 200 200 200 200
/nha-dau-tu/du-an                                           302 403 403 403 403 403 403 403 403 403 403 403 200
/nha-dau-tu/du-an/:projectId                                302 403 403 403 403 403 403 403 403 403 403 403 200
/nha-dau-tu/danh-sach                                       302 403 403 403 403 403 403 403 403 403 403 403 200
/nha-dau-tu/danh-sach/:listId                               302 403 403 403 403 403 403 403 403 403 403 403 200
/nha-dau-tu/so-sanh                                         302 403 403 403 403 403 403 403 403 403 403 403 200
/nha-dau-tu/tim-kiem                                        302 403 403 403 403 403 403 403 403 403 403 403 200
/nha-dau-tu/thoi-nhan-thu/:searchToken                      404 404 404 404 404 404 404 404 404 404 404 404 404
/nha-dau-tu/gioi-thieu                                      302 403 403 403 403 403 403 403 403 403 403 403 200
/nha-dau-tu/tep/:fileName                                   302 403 403 403 403 403 403 403 403 403 403 403 200
/du-an-cua-toi/:projectId/hien-thi                          302 404 200 404 404 404 404 404 404 404 404 404 404
/du-an-cua-toi/:projectId/hien-thi/xem                      302 404 200 404 404 404 404 404 404 404 404 404 404
/du-an-cua-toi/:projectId/nguoi-xem                         302 404 200 404 404 404 404 404 404 404 404 404 404
/du-an-cua-toi/:projectId/gioi-thieu                        302 404 200 404 404 404 404 404 404 404 404 404 404
/ban-to-chuc/nha-dau-tu                                     302 200 200 200 200 200 200 302 302 200 200 200 200
/ban-to-chuc/nha-dau-tu/:organizationId                     302 404 404 404 404 404 404 200 404 404 404 404 404
`,
  async fill(db, { people, organizationId, projectId }) {
    const { id } = await makeInvestor(db, organizationId, { account: people.investor, name: people.investor.name });
    const list = await makeInvestorList(db, id, { items: [{ projectId }] });
    return { listId: list.id, searchToken: "khong-co", fileName: "du-an.csv" };
  },
};
