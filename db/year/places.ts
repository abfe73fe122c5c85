import type { Year } from "./year";

/** A commune as it reads now: "Phường Thục Phán, Cao Bằng". */
export async function placeName({ db }: Year, code: string): Promise<string | null> {
  const row = await db
    .selectFrom("commune as c")
    .innerJoin("province as p", "p.code", "c.province_code")
    .select(["c.kind", "c.name", "p.name as province"])
    .where("c.code", "=", code)
    .orderBy("c.valid_from", "desc")
    .executeTakeFirst();
  return row ? `${row.kind.charAt(0).toLocaleUpperCase("vi")}${row.kind.slice(1)} ${row.name}, ${row.province}` : null;
}
