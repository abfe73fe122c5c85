import { type Db, lockRow } from "~/server/db.server";
import { entryState } from "../entry/entry";

export type Check = {
  readonly itemId: string;
  readonly isMet: boolean;
  readonly note: string;
  readonly by: string;
  readonly at: string;
};

/** What was ticked or noted in one entry. */
export async function listChecks(db: Db, entryId: string): Promise<Check[]> {
  const rows = await db
    .selectFrom("entry_check as c")
    .innerJoin("account as a", "a.id", "c.checked_by")
    .select(["c.item_id", "c.is_met", "c.note", "c.checked_at", "a.name"])
    .where("c.entry_id", "=", entryId)
    .execute();
  return rows.map((row) => ({
    itemId: row.item_id,
    isMet: row.is_met === 1,
    note: row.note,
    by: row.name,
    at: row.checked_at,
  }));
}

/** The entry whose checklist is filled in, its row held. */
export async function lockChecked(trx: Db, competitionId: string, entryId: string) {
  const query = trx
    .selectFrom("entry")
    .select(["id", "state", "division_id"])
    .where("id", "=", entryId)
    .where("competition_id", "=", competitionId);
  const row = await lockRow(trx, query).executeTakeFirst();
  return row && { id: row.id, state: entryState(row.state), divisionId: row.division_id };
}

type Ticked = { readonly itemId: string; readonly isMet: boolean; readonly note: string };

/** Writes ticks of one entry, over what stood there; `keepsNotes`: notes that were written stay. */
export async function saveChecks(
  trx: Db,
  entryId: string,
  ticks: readonly Ticked[],
  given: { readonly by: string; readonly now: string; readonly keepsNotes?: boolean },
): Promise<void> {
  if (ticks.length === 0) return;
  await trx
    .insertInto("entry_check")
    .values(
      ticks.map(({ itemId, isMet, note }) => ({
        entry_id: entryId,
        item_id: itemId,
        is_met: isMet ? (1 as const) : (0 as const),
        note,
        checked_by: given.by,
        checked_at: given.now,
      })),
    )
    .onConflict((oc) =>
      oc.columns(["entry_id", "item_id"]).doUpdateSet((eb) => ({
        is_met: eb.ref("excluded.is_met"),
        ...(given.keepsNotes ? {} : { note: eb.ref("excluded.note") }),
        checked_by: eb.ref("excluded.checked_by"),
        checked_at: eb.ref("excluded.checked_at"),
      })),
    )
    .execute();
}
