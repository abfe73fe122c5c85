import type { InsertObject } from "kysely";
import { newId } from "~/core/id";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import type { Schema } from "~db/schema";
import type { CompetitionPart } from "./competition-part";

type Words = { readonly vi: string; readonly en?: string | undefined };
const columns = <Name extends string>(name: Name, { vi, en }: Words) =>
  ({ [`${name}_vi`]: vi, [`${name}_en`]: en ?? null }) as Record<`${Name}_vi`, string> &
    Record<`${Name}_en`, string | null>;

/** Ids of the rows that were made, by their keys. */
export type MadeKeys = {
  readonly divisions: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, string>;
};

/** Writes the rows of a part under a competition that has none yet, and what its own row holds of it but names and address. */
export async function insertCompetitionPart(
  trx: Db,
  competitionId: string,
  part: CompetitionPart,
  {
    createdBy,
    now,
    contact,
  }: { readonly createdBy: string; readonly now: string; readonly contact?: Localized | undefined },
): Promise<MadeKeys> {
  const { rules, numbering, graceMinutes, adultAge, officialName, hosts } = part.competition;
  await trx
    .updateTable("competition")
    .set({
      ...columns("rules", rules),
      number_pattern: numbering.pattern ?? null,
      number_scope: numbering.scope,
      grace_minutes: graceMinutes,
      adult_age: adultAge,
      eligibility: JSON.stringify(part.eligibility),
      particulars: JSON.stringify({ officialName, hosts, contact }),
    })
    .where("id", "=", competitionId)
    .execute();
  const owned = { competition_id: competitionId };
  const divisions = new Map(part.divisions.map(({ key }) => [key, newId()]));
  const fields = new Map(part.fields.map(({ key }) => [key, newId()]));
  const idOf = (key: string | undefined) => (key === undefined ? null : (divisions.get(key) ?? null));
  const place = (at: number) => ({ id: newId(), ...owned, position: at + 1 });
  await insertAll(
    trx,
    "division",
    part.divisions.map(({ key, name, about, numberCode }, at) => ({
      ...place(at),
      id: divisions.get(key) ?? newId(),
      key,
      ...columns("name", name),
      ...columns("about", about),
      number_code: numberCode ?? null,
    })),
  );
  await insertAll(
    trx,
    "competition_field",
    part.fields.map(({ key, name }, at) => ({
      ...place(at),
      id: fields.get(key) ?? newId(),
      key,
      ...columns("name", name),
    })),
  );
  await insertAll(
    trx,
    "phase",
    part.phases.map(({ kind, division, label, from, until }, at) => ({
      ...place(at),
      kind,
      division_id: idOf(division),
      ...columns("label", label),
      from_at: from,
      until_at: until,
    })),
  );
  await insertAll(
    trx,
    "prize",
    part.prizes.map(({ division, name, amount, count }, at) => ({
      ...place(at),
      division_id: idOf(division),
      ...columns("name", name),
      amount: BigInt(amount),
      count,
    })),
  );
  await insertAll(
    trx,
    "checklist_item",
    part.checklist.map(({ division, label }, at) => ({
      ...place(at),
      division_id: idOf(division),
      ...columns("label", label),
    })),
  );
  if (part.form) {
    const definition = JSON.stringify(part.form);
    const row = { id: newId(), ...owned, version: 1, definition, created_by: createdBy, created_at: now };
    await trx.insertInto("entry_form").values(row).execute();
  }
  if (part.commitment) {
    const row = { id: newId(), ...owned, purpose: "commitment", version: 1, created_at: now };
    await trx
      .insertInto("consent_text")
      .values({ ...row, ...columns("body", part.commitment) })
      .execute();
  }
  return { divisions, fields };
}

async function insertAll<Table extends "division" | "competition_field" | "phase" | "prize" | "checklist_item">(
  trx: Db,
  table: Table,
  rows: readonly InsertObject<Schema, Table>[],
): Promise<void> {
  if (rows.length > 0) await trx.insertInto(table).values(rows).execute();
}
