import type { InsertObject } from "kysely";
import type { Db } from "../dialect";
import type { Schema } from "../schema";

/** Values in one statement: below the 32,766 of SQLite and the 65,535 of PostgreSQL. */
const mostValues = 20_000;

/** Inserts many rows in few statements. All rows name the same columns. */
export async function insertRows<Table extends keyof Schema & string>(
  db: Db,
  table: Table,
  rows: readonly InsertObject<Schema, Table>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const size = Math.max(1, Math.floor(mostValues / Object.keys(first).length));
  for (let from = 0; from < rows.length; from += size) {
    await db
      .insertInto(table)
      .values(rows.slice(from, from + size))
      .execute();
  }
}
