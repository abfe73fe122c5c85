import { newId } from "~/core/id";
import { makeConflict } from "~db/factories/judging";
import { factoryNow } from "~db/factories/people";
import type { RoomDoors } from "./doors.world.testing";

/** Judges' lists, profiles and conflicts: the list is published, the founder named a judge, a list of judges was read. */
export const judgesDoors: RoomDoors = {
  // visitor outsider founder judge otherJudge conflicted secretary organizer foreign admin gateStaff mentor investor
  table: `
/loi-moi/:token/tu-choi                                     404 404 404 404 404 404 404 404 404 404 404 404 404
/ho-so/:entryId/xung-dot                                    302 404 200 404 404 404 404 404 404 404 404 404 404
/cham-thi/xung-dot/:roundId/hoi-dong                        302 404 404 404 404 404 200 200 404 404 404 404 404
/cham-thi/xung-dot/:roundId/nguyen-vong                     404 404 404 404 404 404 404 404 404 404 404 404 404
/cham-thi/thong-tin                                         302 200 200 302 302 302 200 200 200 200 200 200 200
/cham-thi/thong-tin/:judgeId                                302 404 404 200 404 404 404 404 404 404 404 404 404
/ban-to-chuc/:competitionId/giam-khao/nhap                  302 404 404 404 404 404 403 200 404 404 404 404 404
/ban-to-chuc/:competitionId/giam-khao/nhap/:judgeImportId   302 404 404 404 404 404 403 200 404 404 404 404 404
/ban-to-chuc/:competitionId/vong/:roundId/xung-dot          302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/giam-khao.xlsx                  302 404 404 404 404 404 200 200 404 404 404 404 404
/ban-to-chuc/:competitionId/giam-khao/nhap/mau.xlsx         302 404 404 404 404 404 403 200 404 404 404 404 404
`,
  fill: async (db, { competitionId, entryId, people }) => {
    await db
      .updateTable("competition")
      .set({ jury_published_at: factoryNow })
      .where("id", "=", competitionId)
      .execute();
    const other = await db
      .selectFrom("judge")
      .select("id")
      .where("account_id", "=", people.otherJudge.id)
      .executeTakeFirstOrThrow();
    await makeConflict(db, other.id, entryId, {
      source: "founder",
      kind: "relation",
      reason: "Tranh chấp đất.",
      createdBy: people.founder.id,
      lifted: { at: factoryNow, by: people.organizer.id, reason: "Đã hòa giải." },
    });
    const judgeImportId = newId();
    await db
      .insertInto("judge_import")
      .values({
        id: judgeImportId,
        competition_id: competitionId,
        name: "giam-khao.xlsx",
        rows: JSON.stringify({ judges: [], problems: [], invited: 0, passedOver: 0 }),
        created_by: people.organizer.id,
        created_at: factoryNow,
      })
      .execute();
    return { judgeImportId };
  },
};
