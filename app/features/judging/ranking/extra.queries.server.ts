import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import { listRoundConflicts } from "../conflicts/conflicts.queries.server";
import { hereOnDay } from "../judges/absence.queries.server";
import { type AssignmentState, standingStates } from "../round";
import type { Askable } from "./extra";

/** Who may still be asked to score what in a round: its jury without shadows and those away, what they have, what they may not. */
export async function findAskable(db: Db, roundId: string, now: Instant): Promise<Askable> {
  const seats = await db
    .selectFrom("jury_member as m")
    .innerJoin("judge as j", "j.id", "m.judge_id")
    .select(["j.id", "j.name", "j.max_load", "m.division_id"])
    .where("m.round_id", "=", roundId)
    .where("m.role", "!=", "shadow")
    .where("j.removed_at", "is", null)
    .where("j.declined_at", "is", null)
    .where(hereOnDay(now))
    .orderBy("j.sort_key")
    .orderBy("j.id")
    .execute();
  const divisions = await db
    .selectFrom("round_division")
    .select("division_id")
    .where("round_id", "=", roundId)
    .execute();
  const rows = await db
    .selectFrom("assignment")
    .select(["judge_id", "entry_id", "state", "source"])
    .where("round_id", "=", roundId)
    .execute();
  const apart = await db
    .selectFrom("judge_apart as p")
    .innerJoin("round as r", "r.competition_id", "p.competition_id")
    .select(["p.judge_a", "p.judge_b"])
    .where("r.id", "=", roundId)
    .execute();
  const conflicts = await listRoundConflicts(db, roundId);
  const assignments = rows.map((row) => ({
    judgeId: row.judge_id,
    entryId: row.entry_id,
    state: row.state as AssignmentState,
    source: row.source,
  }));
  const all = divisions.map(({ division_id }) => division_id);
  const loadOf = (id: string) =>
    assignments.filter((one) => one.judgeId === id && standingStates.some((state) => state === one.state)).length;
  return {
    scorers: [...new Map(seats.map((seat) => [seat.id, seat])).values()].map(({ id, name, max_load }) => {
      const own = seats.filter((seat) => seat.id === id);
      return {
        judgeId: id,
        name,
        divisionIds: own.some(({ division_id }) => division_id === null)
          ? all
          : own.flatMap(({ division_id }) => division_id ?? []),
        load: loadOf(id),
        maxLoad: max_load,
      };
    }),
    conflicts: conflicts.map(({ judgeId, entryId }) => ({ judgeId, entryId })),
    assignments,
    apart: apart.map(({ judge_a, judge_b }) => [judge_a, judge_b]),
  };
}

/** Asks a judge for one more score, published at once; a draft of it that nobody saw becomes just that. Answers its id; undefined when they had the entry already. */
export async function insertExtra(
  trx: Db,
  extra: { roundId: string; entryId: string; judgeId: string; because: string; at: Instant },
): Promise<string | undefined> {
  const row = await trx
    .insertInto("assignment")
    .values({
      id: newId(),
      round_id: extra.roundId,
      entry_id: extra.entryId,
      judge_id: extra.judgeId,
      state: "published",
      source: "extra",
      asked_because: extra.because,
      created_at: extra.at,
      published_at: extra.at,
    })
    .onConflict((oc) =>
      oc
        .columns(["round_id", "entry_id", "judge_id"])
        .doUpdateSet({
          state: "published",
          source: "extra",
          asked_because: extra.because,
          published_at: extra.at,
        })
        .where("assignment.state", "=", "draft"),
    )
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** How many submitted sheets of each division are left out because their judge is in a standing conflict with the entry. */
export async function countLeftOut(db: Db, roundId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("assignment as a")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.round_id", "=", "a.round_id").onRef("re.entry_id", "=", "a.entry_id"),
    )
    .innerJoin("conflict as x", (join) =>
      join.onRef("x.judge_id", "=", "a.judge_id").onRef("x.entry_id", "=", "a.entry_id"),
    )
    .select("re.division_id")
    .where("a.round_id", "=", roundId)
    .where("a.state", "=", "submitted")
    .where("x.lifted_at", "is", null)
    .execute();
  const counts = new Map<string, number>();
  for (const { division_id } of rows) counts.set(division_id, (counts.get(division_id) ?? 0) + 1);
  return counts;
}
