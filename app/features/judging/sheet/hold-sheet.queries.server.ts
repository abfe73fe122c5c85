import type { Db } from "~/server/db.server";
import { dialectOf } from "~db/dialect";

/**
 * Holds the round of an assignment shared, so that it can't close under the judge while others still score, and only
 * then the assignment: whoever changes the rubric or recomputes sheets takes them in the same order. What is read after
 * this is what stands. SQLite's immediate transaction has locked everything already.
 */
export async function holdSheet(trx: Db, assignmentId: string): Promise<void> {
  if (dialectOf(trx) !== "postgres") return;
  const held = trx
    .selectFrom("round")
    .select("id")
    .where("id", "=", ({ selectFrom }) => selectFrom("assignment").select("round_id").where("id", "=", assignmentId))
    .forShare();
  await trx
    .with("held", () => held) // has row locks of its own, so Postgres runs it before it locks the assignment
    .selectFrom("assignment as a")
    .innerJoin("held", "held.id", "a.round_id")
    .select("a.id")
    .where("a.id", "=", assignmentId)
    .forUpdate("a")
    .execute();
}
