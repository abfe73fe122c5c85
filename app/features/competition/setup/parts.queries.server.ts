import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";
import type { DivisionForm, FieldForm, PrizeForm } from "./parts.form";

type Place = { readonly competitionId: string; readonly position: number };

export async function insertDivision(trx: Db, { competitionId, position }: Place, key: string, form: DivisionForm) {
  const id = newId();
  await trx
    .insertInto("division")
    .values({ id, competition_id: competitionId, key, position, ...divisionColumns(form) })
    .execute();
  return id;
}

export async function saveDivision(trx: Db, id: string, form: DivisionForm): Promise<void> {
  await trx.updateTable("division").set(divisionColumns(form)).where("id", "=", id).execute();
}

function divisionColumns({ name, about }: DivisionForm) {
  return { name_vi: name.vi, name_en: name.en, about_vi: about.vi, about_en: about.en };
}

/** A division that entries, phases, prizes or rounds name can't go. */
export async function isDivisionInUse(db: Db, id: string): Promise<boolean> {
  const uses = await Promise.all([
    db.selectFrom("entry").select("id").where("division_id", "=", id).limit(1).executeTakeFirst(),
    db.selectFrom("phase").select("id").where("division_id", "=", id).limit(1).executeTakeFirst(),
    db.selectFrom("prize").select("id").where("division_id", "=", id).limit(1).executeTakeFirst(),
    db.selectFrom("round_division").select("round_id").where("division_id", "=", id).limit(1).executeTakeFirst(),
    db.selectFrom("jury_member").select("id").where("division_id", "=", id).limit(1).executeTakeFirst(),
    db.selectFrom("checklist_item").select("id").where("division_id", "=", id).limit(1).executeTakeFirst(),
    db.selectFrom("notice").select("id").where("division_id", "=", id).limit(1).executeTakeFirst(),
  ]);
  return uses.some((use) => use !== undefined);
}

export async function deleteDivision(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("division").where("id", "=", id).execute();
}

export async function insertField(trx: Db, { competitionId, position }: Place, key: string, { name }: FieldForm) {
  const id = newId();
  await trx
    .insertInto("competition_field")
    .values({ id, competition_id: competitionId, key, name_vi: name.vi, name_en: name.en, position })
    .execute();
  return id;
}

export async function saveField(trx: Db, id: string, { name }: FieldForm): Promise<void> {
  await trx.updateTable("competition_field").set({ name_vi: name.vi, name_en: name.en }).where("id", "=", id).execute();
}

export async function isFieldInUse(db: Db, id: string): Promise<boolean> {
  const uses = await Promise.all([
    db.selectFrom("entry").select("id").where("field_id", "=", id).limit(1).executeTakeFirst(),
    db.selectFrom("judge_field").select("judge_id").where("field_id", "=", id).limit(1).executeTakeFirst(),
  ]);
  return uses.some((use) => use !== undefined);
}

export async function deleteField(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("competition_field").where("id", "=", id).execute();
}

export async function insertPrize(trx: Db, { competitionId, position }: Place, form: PrizeForm): Promise<string> {
  const id = newId();
  await trx
    .insertInto("prize")
    .values({ id, competition_id: competitionId, position, ...prizeColumns(form) })
    .execute();
  return id;
}

export async function savePrize(trx: Db, id: string, form: PrizeForm): Promise<void> {
  await trx.updateTable("prize").set(prizeColumns(form)).where("id", "=", id).execute();
}

function prizeColumns({ divisionId, name, amount, count }: PrizeForm) {
  return { division_id: divisionId, name_vi: name.vi, name_en: name.en, amount, count };
}

export async function isPrizeAwarded(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom("award").select("id").where("prize_id", "=", id).limit(1).executeTakeFirst();
  return row !== undefined;
}

export async function deletePrize(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("prize").where("id", "=", id).execute();
}
