import type { ExpressionBuilder } from "kysely";
import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";
import type { Schema } from "~db/schema";
import type { JuryRole } from "../sheet/sheet";
import type { JurySeat } from "./judge";
import type { SeatForm } from "./judge.form";

/** The seats of a competition's juries, by judge. */
export async function listSeats(db: Db, competitionId: string): Promise<(JurySeat & { judgeId: string })[]> {
  const rows = await db
    .selectFrom("jury_member as m")
    .innerJoin("round as r", "r.id", "m.round_id")
    .leftJoin("division as d", "d.id", "m.division_id")
    .select([
      "m.id",
      "m.judge_id",
      "m.round_id",
      "m.division_id",
      "m.role",
      "r.name_vi",
      "r.name_en",
      "d.name_vi as division_vi",
      "d.name_en as division_en",
    ])
    .where("r.competition_id", "=", competitionId)
    .orderBy("r.position")
    .orderBy("d.position")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    judgeId: row.judge_id,
    roundId: row.round_id,
    roundName: { vi: row.name_vi, en: row.name_en },
    divisionId: row.division_id,
    divisionName: row.division_vi === null ? null : { vi: row.division_vi, en: row.division_en },
    role: row.role as JuryRole,
  }));
}

export async function findSeat(db: Db, seatId: string) {
  return db
    .selectFrom("jury_member as m")
    .innerJoin("round as r", "r.id", "m.round_id")
    .select(["m.id", "m.judge_id", "m.round_id", "m.division_id", "r.competition_id"])
    .where("m.id", "=", seatId)
    .executeTakeFirst();
}

/** Seats a judge, or changes the role of the seat; a new chair makes the chair before a member. */
export async function writeSeat(trx: Db, { roundId, judgeId, divisionId, role }: SeatForm): Promise<void> {
  const sameDivision = (eb: ExpressionBuilder<Schema, "jury_member">) =>
    divisionId === null ? eb("division_id", "is", null) : eb("division_id", "=", divisionId);
  if (role === "chair") {
    await trx
      .updateTable("jury_member")
      .set({ role: "member" })
      .where("round_id", "=", roundId)
      .where("role", "=", "chair")
      .where(sameDivision)
      .execute();
  }
  const changed = await trx
    .updateTable("jury_member")
    .set({ role })
    .where("round_id", "=", roundId)
    .where("judge_id", "=", judgeId)
    .where(sameDivision)
    .returning("id")
    .executeTakeFirst();
  if (changed) return;
  await trx
    .insertInto("jury_member")
    .values({ id: newId(), round_id: roundId, division_id: divisionId, judge_id: judgeId, role })
    .execute();
}

export async function deleteSeat(trx: Db, seatId: string): Promise<void> {
  await trx.deleteFrom("jury_member").where("id", "=", seatId).execute();
}

/** Whether the round belongs to the competition and judges this division (null: any). */
export async function isRoundDivision(
  db: Db,
  competitionId: string,
  roundId: string,
  divisionId: string | null,
): Promise<boolean> {
  let query = db
    .selectFrom("round as r")
    .innerJoin("round_division as rd", "rd.round_id", "r.id")
    .select("r.id")
    .where("r.id", "=", roundId)
    .where("r.competition_id", "=", competitionId);
  if (divisionId !== null) query = query.where("rd.division_id", "=", divisionId);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}
