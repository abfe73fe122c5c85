import type { Instant } from "~/core/instant";
import { outStates } from "~/features/competition/entry/entry";
import type { Db } from "~/server/db.server";
import { type Interest, interestOf } from "./interest";

/** What a judge says of entries, by entry. */
export async function listInterests(db: Db, judgeId: string): Promise<Map<string, Interest>> {
  const rows = await db
    .selectFrom("judge_interest")
    .select(["entry_id", "interest"])
    .where("judge_id", "=", judgeId)
    .execute();
  return new Map(
    rows.flatMap(({ entry_id, interest }): [string, Interest][] => {
      const known = interestOf(interest);
      return known ? [[entry_id, known]] : [];
    }),
  );
}

/** What a round's jury says of its entries. */
export async function listRoundInterests(db: Db, roundId: string) {
  const rows = await db
    .selectFrom("judge_interest as i")
    .innerJoin("round_entry as re", "re.entry_id", "i.entry_id")
    .select(["i.judge_id", "i.entry_id", "i.interest"])
    .where("re.round_id", "=", roundId)
    .orderBy("i.entry_id")
    .orderBy("i.judge_id")
    .execute();
  return rows.flatMap(({ judge_id, entry_id, interest }) => {
    const known = interestOf(interest);
    return known ? [{ judgeId: judge_id, entryId: entry_id, interest: known }] : [];
  });
}

/** What a judge says, with the entries' titles, for those who assign: without entries in conflict or out of the competition. */
export async function listInterestTitles(db: Db, judgeId: string) {
  const rows = await db
    .selectFrom("judge_interest as i")
    .innerJoin("entry as e", "e.id", "i.entry_id")
    .select(["e.id", "e.number", "e.title", "i.interest"])
    .where("i.judge_id", "=", judgeId)
    .where("e.state", "not in", outStates)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("conflict as x")
            .select("x.id")
            .whereRef("x.judge_id", "=", "i.judge_id")
            .whereRef("x.entry_id", "=", "i.entry_id")
            .where("x.lifted_at", "is", null),
        ),
      ),
    )
    .orderBy("e.number")
    .orderBy("e.id")
    .execute();
  return rows.flatMap(({ id, number, title, interest }) => {
    const known = interestOf(interest);
    return known ? [{ id, number, title, interest: known }] : [];
  });
}

const mostRowsAtOnce = 200;

/** Writes what a judge says of these entries now; null: nothing any more. */
export async function writeInterests(
  trx: Db,
  judgeId: string,
  changes: readonly (readonly [entryId: string, interest: Interest | null])[],
  at: Instant,
): Promise<void> {
  const silent = changes.filter(([, interest]) => interest === null).map(([entryId]) => entryId);
  // in one order for all, so that two saves at once wait for one another
  const rows = changes
    .flatMap(([entry_id, interest]) =>
      interest === null ? [] : [{ judge_id: judgeId, entry_id, interest, said_at: at }],
    )
    .sort((a, b) => (a.entry_id < b.entry_id ? -1 : 1));
  for (let from = 0; from < silent.length; from += mostRowsAtOnce) {
    await trx
      .deleteFrom("judge_interest")
      .where("judge_id", "=", judgeId)
      .where("entry_id", "in", silent.slice(from, from + mostRowsAtOnce))
      .execute();
  }
  for (let from = 0; from < rows.length; from += mostRowsAtOnce) {
    await trx
      .insertInto("judge_interest")
      .values(rows.slice(from, from + mostRowsAtOnce))
      .onConflict((oc) =>
        oc
          .columns(["judge_id", "entry_id"])
          .doUpdateSet((eb) => ({ interest: eb.ref("excluded.interest"), said_at: eb.ref("excluded.said_at") })),
      )
      .execute();
  }
}
