import type { Result } from "~/core/result";
import type { Db } from "~db/dialect";

export type { Db } from "~db/dialect";
export { byBytes, isUniqueViolation, jsonNumber, jsonPart, lockRow, toNumber } from "~db/dialect";

const rowsAtOnce = 200;

/** Rows in parts that one statement takes: far below the 32,766 values of SQLite and the 65,535 of PostgreSQL. */
export function* inStatements<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) yield rows.slice(from, from + rowsAtOnce);
}

class Refused extends Error {
  constructor(readonly result: Result<never, string>) {
    super("refused");
  }
}

/**
 * Runs `work` in one transaction and commits when it returns ok; a refusal rolls everything back and is returned.
 * Inside an open transaction it joins that one.
 */
export async function inTransaction<R extends Result<unknown, string>>(
  db: Db,
  work: (trx: Db) => Promise<R>,
): Promise<R> {
  if (db.isTransaction) return work(db);
  try {
    return await db.transaction().execute(async (trx) => {
      const result = await work(trx);
      if (!result.ok) throw new Refused(result as Result<never, string>);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result as R;
    throw error;
  }
}
