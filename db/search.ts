import { type Expression, type SqlBool, sql } from "kysely";
import { fold } from "~/core/fold";
import { type Db, dialectOf } from "./dialect";

const longestQuery = 200;
const mostWords = 12;

/** The folded words of what somebody typed, at most twelve of them; letters and digits only. */
export function searchWords(typed: string): string[] {
  return (fold(typed.slice(0, longestQuery)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
}

/**
 * Whether the row `id` of that kind holds every typed word, each as the beginning of a word, accents and case
 * ignored. Nothing typed matches everything; typed text without a letter or digit matches nothing.
 */
export function matchesText(db: Db, kind: string, id: Expression<string>, typed: string): Expression<SqlBool> {
  if (typed.trim() === "") return sql<SqlBool>`1 = 1`;
  const words = searchWords(typed);
  if (words.length === 0) return sql<SqlBool>`1 = 0`;
  if (dialectOf(db) === "postgres") {
    const query = words.map((word) => `${word}:*`).join(" & ");
    return sql<SqlBool>`${id} in (select subject_id from search_text
      where subject_kind = ${kind} and words @@ to_tsquery('simple', ${query}))`;
  }
  const query = words.map((word) => `"${word}"*`).join(" ");
  return sql<SqlBool>`${id} in (select s.subject_id from search_fts f join search_text s on s.rowid = f.rowid
    where f.folded match ${query} and s.subject_kind = ${kind})`;
}

/** 0 for rows that hold the typed text with its very accents, 1 for the rest: what to order a search by first. */
export function exactAccentsFirst(kind: string, id: Expression<string>, typed: string): Expression<number> {
  const pattern = `%${typed
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(/[\\%_]/g, "\\$&")}%`;
  return sql<number>`case when exists (select 1 from search_text t where t.subject_kind = ${kind}
    and t.subject_id = ${id} and t.plain like ${pattern} escape '\\') then 0 else 1 end`;
}

/** Only letters and digits: PostgreSQL would read the "-1000" of CB26-1000 as a negative number. */
function indexed(plain: string): string {
  return (fold(plain).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** Makes a row findable by these texts; indexing it again replaces what was there. */
export async function indexText(db: Db, kind: string, id: string, texts: readonly (string | null)[]): Promise<void> {
  const plain = texts.filter(Boolean).join(" \n ").normalize("NFC").toLowerCase();
  const row = { subject_kind: kind, subject_id: id, plain, folded: indexed(plain) };
  await db
    .insertInto("search_text")
    .values(row)
    .onConflict((oc) =>
      oc.columns(["subject_kind", "subject_id"]).doUpdateSet({ plain: row.plain, folded: row.folded }),
    )
    .execute();
}

/** The same for many rows of one kind that are new to the index, in a few statements. */
export async function indexNewTexts(
  db: Db,
  kind: string,
  rows: readonly { readonly id: string; readonly texts: readonly (string | null)[] }[],
): Promise<void> {
  const most = 200;
  for (let at = 0; at < rows.length; at += most) {
    const values = rows.slice(at, at + most).map(({ id, texts }) => {
      const plain = texts.filter(Boolean).join(" \n ").normalize("NFC").toLowerCase();
      return { subject_kind: kind, subject_id: id, plain, folded: indexed(plain) };
    });
    await db.insertInto("search_text").values(values).execute();
  }
}

export async function unindexText(db: Db, kind: string, id: string): Promise<void> {
  await db.deleteFrom("search_text").where("subject_kind", "=", kind).where("subject_id", "=", id).execute();
}
