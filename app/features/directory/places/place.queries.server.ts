import type { Db } from "~/server/db.server";
import { searchWords } from "~db/search";
import { communeName, type Place } from "./place";

type Row = { code: string; valid_from: string; kind: string; name: string; province: string };

const toPlace = (row: Row): Place => ({
  code: row.code,
  validFrom: row.valid_from,
  commune: communeName(row.kind, row.name),
  province: row.province,
});

/** Communes whose own or province's name holds every typed word as the beginning of a word, accents ignored. */
export async function findPlaces(
  db: Db,
  typed: string,
  provinceCode: string | undefined,
  most: number,
): Promise<Place[]> {
  const words = searchWords(typed);
  if (words.length === 0) return [];
  let query = places(db);
  if (provinceCode) query = query.where("c.province_code", "=", provinceCode);
  for (const word of words) {
    query = query.where((eb) =>
      eb.or([
        eb("c.folded", "like", `${word}%`),
        eb("c.folded", "like", `% ${word}%`),
        eb("p.folded", "like", `${word}%`),
        eb("p.folded", "like", `% ${word}%`),
      ]),
    );
  }
  const rows = await query.orderBy("c.sort_key").orderBy("c.code").limit(most).execute();
  return rows.map(toPlace);
}

export async function findPlace(db: Db, code: string, validFrom: string): Promise<Place | undefined> {
  const row = await places(db).where("c.code", "=", code).where("c.valid_from", "=", validFrom).executeTakeFirst();
  return row && toPlace(row);
}

/** Those of these communes that there are, by code and day of validity. */
export async function listPlaces(db: Db, wanted: readonly Pick<Place, "code" | "validFrom">[]): Promise<Place[]> {
  const codes = wanted.map(({ code }) => code);
  const rows = await places(db)
    .where("c.code", "in", [...codes, ""])
    .execute();
  return rows
    .map(toPlace)
    .filter((place) => wanted.some((one) => one.code === place.code && one.validFrom === place.validFrom));
}

function places(db: Db) {
  return db
    .selectFrom("commune as c")
    .innerJoin("province as p", "p.code", "c.province_code")
    .select(["c.code", "c.valid_from", "c.kind", "c.name", "p.name as province"]);
}
