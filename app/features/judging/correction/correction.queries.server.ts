import type { Db } from "~/server/db.server";
import type { Correction } from "./correction";

const columns = (db: Db) =>
  db
    .selectFrom("rubric_correction as k")
    .innerJoin("account as p", "p.id", "k.proposed_by")
    .leftJoin("account as d", "d.id", "k.approved_by")
    .select(["k.id", "k.competition_id", "k.old_rubric_id", "k.new_rubric_id", "k.reason", "k.proposed_at"])
    .select(["k.approved_at", "k.refused_at", "p.name as proposer", "d.name as decider"]);

type Row = Awaited<ReturnType<ReturnType<typeof columns>["executeTakeFirstOrThrow"]>>;

function correctionOf(row: Row): Correction {
  return {
    id: row.id,
    competitionId: row.competition_id,
    oldRubricId: row.old_rubric_id,
    newRubricId: row.new_rubric_id,
    reason: row.reason,
    proposedAt: row.proposed_at,
    proposedBy: row.proposer,
    decidedAt: row.approved_at ?? row.refused_at,
    decidedBy: row.decider,
    state: row.approved_at !== null ? "approved" : row.refused_at !== null ? "refused" : "proposed",
  };
}

/** The corrections of a competition's rubrics, the newest first. */
export async function listCorrections(db: Db, competitionId: string): Promise<Correction[]> {
  const rows = await columns(db)
    .where("k.competition_id", "=", competitionId)
    .orderBy("k.proposed_at", "desc")
    .orderBy("k.id", "desc")
    .execute();
  return rows.map(correctionOf);
}

export async function findCorrection(db: Db, id: string): Promise<Correction | undefined> {
  const row = await columns(db).where("k.id", "=", id).executeTakeFirst();
  return row && correctionOf(row);
}
