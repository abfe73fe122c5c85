import { newId } from "~/core/id";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";

/** What the secretary checks in every entry, or in those of one division. */
export type ChecklistItem = {
  readonly id: string;
  readonly divisionId: string | null;
  readonly label: Localized;
  readonly position: number;
  readonly isRetired: boolean;
};

/** Every item of a competition in its order, those no longer used too. */
export async function listItems(db: Db, competitionId: string): Promise<ChecklistItem[]> {
  const rows = await db
    .selectFrom("checklist_item")
    .select(["id", "division_id", "label_vi", "label_en", "position", "retired_at"])
    .where("competition_id", "=", competitionId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    divisionId: row.division_id,
    label: { vi: row.label_vi, en: row.label_en },
    position: row.position,
    isRetired: row.retired_at !== null,
  }));
}

type Written = { readonly label: { vi: string; en: string | null }; readonly divisionId: string | null };

export async function insertItem(trx: Db, competitionId: string, position: number, item: Written): Promise<string> {
  const id = newId();
  await trx
    .insertInto("checklist_item")
    .values({
      id,
      competition_id: competitionId,
      division_id: item.divisionId,
      label_vi: item.label.vi,
      label_en: item.label.en,
      position,
    })
    .execute();
  return id;
}

export async function saveItem(trx: Db, id: string, item: Written): Promise<void> {
  await trx
    .updateTable("checklist_item")
    .set({ division_id: item.divisionId, label_vi: item.label.vi, label_en: item.label.en })
    .where("id", "=", id)
    .execute();
}

export async function saveItemPosition(trx: Db, id: string, position: number): Promise<void> {
  await trx.updateTable("checklist_item").set({ position }).where("id", "=", id).execute();
}

export async function saveRetired(trx: Db, id: string, retiredAt: string | null): Promise<void> {
  await trx.updateTable("checklist_item").set({ retired_at: retiredAt }).where("id", "=", id).execute();
}

export async function deleteItem(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("checklist_item").where("id", "=", id).execute();
}

/** Whether the item was ticked, or noted on, in any entry. */
export async function isItemUsed(trx: Db, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom("entry_check")
    .select("entry_id")
    .where("item_id", "=", id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
