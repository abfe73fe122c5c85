import { newId } from "~/core/id";
import { factoryNow } from "~db/factories/people";
import { makeMember } from "~db/factories/project";
import type { RoomDoors } from "./doors.world.testing";
import type { Db } from "./server/db.server";

export const entryDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/ho-so/:entryId/xem-truoc                                302 404 200 404 404 404 404 404 404 404 404 404 404
/ho-so/:entryId/bien-nhan                                302 404 200 404 404 404 404 404 404 404 404 404 404
/ho-so/:entryId/bien-nhan.pdf                            302 404 200 404 404 404 404 404 404 404 404 404 404
/ho-so/:entryId/ho-so.pdf                                302 404 200 404 404 404 404 404 404 404 404 404 404
/ho-so/:entryId/phien-ban/:version                       302 404 200 404 404 404 404 404 404 404 404 404 404
/ho-so/:entryId/phien-ban/:version/noi-dung.json         302 404 200 404 404 404 404 404 404 404 404 404 404
/ho-so/:entryId/khac-biet                                302 404 200 404 404 404 404 404 404 404 404 404 404
/ho-so/:entryId/giam-ho/:memberId/phieu.pdf              302 404 200 404 404 404 404 404 404 404 404 404 404
/ban-to-chuc/:competitionId/ho-so/:entryId/khac-biet     302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/ho-so/:entryId/ho-so.pdf     302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/tre-han                      302 404 404 404 404 404 200 200 404 404 404 404 404
`,
  fill: async (db, { entryId, projectId, people }) => {
    await makeSecondVersion(db, entryId, people.founder.id);
    const { id: memberId } = await makeMember(db, projectId, { name: "Nông Thị Mận", birthYear: 2012 });
    return { version: "1", memberId };
  },
};

/** The same content handed in once more, so that there are two versions to compare. */
async function makeSecondVersion(db: Db, entryId: string, by: string) {
  const first = await db
    .selectFrom("entry_version")
    .select(["snapshot", "sha256"])
    .where("entry_id", "=", entryId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("entry_version")
    .values({ ...first, id: newId(), entry_id: entryId, version: 2, created_by: by, created_at: factoryNow })
    .execute();
}
