import { fold } from "~/core/fold";
import { sortKey } from "~/core/sort-key";
import { type Db, toNumber } from "../dialect";
import { readCommunes, readProvinces } from "./places";

const rowsPerInsert = 500;

/** Fills the reference tables of provinces and communes; a database that has them all is left alone. */
export async function loadPlaces(db: Db): Promise<void> {
  const provinces = readProvinces();
  const communes = readCommunes();
  const { n } = await db
    .selectFrom("commune")
    .select((eb) => eb.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  if (toNumber(n) >= communes.length) return;

  await db
    .insertInto("province")
    .values(provinces.map(({ code, name, kind }) => ({ code, name, kind, folded: fold(name), sort_key: sortKey(name) })))
    .onConflict((oc) => oc.column("code").doNothing())
    .execute();
  for (let from = 0; from < communes.length; from += rowsPerInsert) {
    const rows = communes.slice(from, from + rowsPerInsert).map(({ code, name, kind, provinceCode, validFrom }) => ({
      code,
      valid_from: validFrom,
      province_code: provinceCode,
      name,
      kind,
      folded: fold(`${kind} ${name}`),
      sort_key: sortKey(name),
    }));
    await db
      .insertInto("commune")
      .values(rows)
      .onConflict((oc) => oc.columns(["code", "valid_from"]).doNothing())
      .execute();
  }
}
