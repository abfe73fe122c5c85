import { communeName } from "~/features/directory/places/place";
import type { Db } from "~/server/db.server";

type Named = { readonly id: string; readonly name: string };

/** Provinces in their order. */
export async function listProvinceNames(db: Db): Promise<Named[]> {
  return db.selectFrom("province").select(["code as id", "name"]).orderBy("sort_key").execute();
}

/** The communes of a province in their order. */
export async function listCommuneNames(db: Db, province: string): Promise<Named[]> {
  const rows = await db
    .selectFrom("commune")
    .select(["code", "kind", "name"])
    .where("province_code", "=", province)
    .orderBy("sort_key")
    .orderBy("code")
    .execute();
  return rows.map(({ code, kind, name }) => ({ id: code, name: communeName(kind, name) }));
}

/** Names of provinces and communes by code. */
export async function namePlaces(db: Db, provinces: readonly string[], commune: string | null) {
  const [known, own] = await Promise.all([
    provinces.length > 0
      ? db
          .selectFrom("province")
          .select(["code", "name"])
          .where("code", "in", [...provinces])
          .execute()
      : [],
    commune ? db.selectFrom("commune").select(["code", "kind", "name"]).where("code", "=", commune).execute() : [],
  ]);
  return new Map([
    ...known.map(({ code, name }) => [code, name] as const),
    ...own.map(({ code, kind, name }) => [code, communeName(kind, name)] as const),
  ]);
}
