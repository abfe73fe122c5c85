import { sql } from "kysely";
import { communeName, placeLabel } from "~/features/directory/places/place";
import { type Db, jsonPart, toNumber } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { answerSchema } from "../entry/answers/stored";
import type { Answer } from "../entry/answers/value";

/** What the list shows of entries besides their own rows: one query each for all of them, by entry. */
type Cells<Value> = Promise<ReadonlyMap<string, Value>>;
type Ids = readonly string[];

const among = (ids: Ids) => [...ids, ""];

export type Contact = { readonly email: string | null; readonly phone: string | null; readonly members: number };

/** How a team's lead is reached, and how many people it has. */
export async function listContacts(db: Db, ids: Ids): Cells<Contact> {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["e.id", "m.role", "m.email", "m.phone", "a.email as account_email", "a.phone as account_phone"])
    .where("e.id", "in", among(ids))
    .where("m.left_at", "is", null)
    .execute();
  const found = new Map<string, Contact>();
  for (const row of rows) {
    const known = found.get(row.id) ?? { email: null, phone: null, members: 0 };
    const own = row.role === "lead" ? [row.account_email ?? row.email, row.phone ?? row.account_phone] : null;
    const [email, phone] = own ?? [known.email, known.phone];
    found.set(row.id, { email: email ?? null, phone: phone ?? null, members: known.members + 1 });
  }
  return found;
}

/** Where each project is. */
export async function listPlaces(db: Db, ids: Ids): Cells<string> {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("project as p", "p.id", "e.project_id")
    .innerJoin("commune as c", (join) =>
      join.onRef("c.code", "=", "p.commune_code").onRef("c.valid_from", "=", "p.commune_valid_from"),
    )
    .innerJoin("province as v", "v.code", "c.province_code")
    .select(["e.id", "c.kind", "c.name", "v.name as province"])
    .where("e.id", "in", among(ids))
    .execute();
  return new Map(
    rows.map(({ id, kind, name, province }) => [id, placeLabel({ commune: communeName(kind, name), province })]),
  );
}

/** How many flags of the rules are open. */
export async function countFlags(db: Db, ids: Ids): Cells<number> {
  const rows = await db
    .selectFrom("entry_flag")
    .select(({ fn }) => ["entry_id as id", fn.countAll<number>().as("n")])
    .where("entry_id", "in", among(ids))
    .where("cleared_at", "is", null)
    .groupBy("entry_id")
    .execute();
  return new Map(rows.map(({ id, n }) => [id, toNumber(n)]));
}

/** How many items of the checklist are met, of how many that its division asks. */
export async function countChecks(db: Db, ids: Ids): Cells<readonly [number, number]> {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("checklist_item as i", "i.competition_id", "e.competition_id")
    .leftJoin("entry_check as c", (join) => join.onRef("c.entry_id", "=", "e.id").onRef("c.item_id", "=", "i.id"))
    .select(({ fn }) => [
      "e.id",
      fn.countAll<number>().as("asked"),
      sql<number>`sum(case when c.is_met = 1 then 1 else 0 end)`.as("met"),
    ])
    .where("e.id", "in", among(ids))
    .where("i.retired_at", "is", null)
    .where((eb) => eb.or([eb("i.division_id", "is", null), eb("i.division_id", "=", eb.ref("e.division_id"))]))
    .groupBy("e.id")
    .execute();
  return new Map(rows.map(({ id, met, asked }) => [id, [toNumber(met), toNumber(asked)] as const]));
}

/** How many files each has now. */
export async function countFiles(db: Db, ids: Ids): Cells<number> {
  const rows = await db
    .selectFrom("file")
    .select(({ fn }) => ["owner_id as id", fn.countAll<number>().as("n")])
    .where("owner_kind", "=", "entry")
    .where("owner_id", "in", among(ids))
    .where("replaced_at", "is", null)
    .groupBy("owner_id")
    .execute();
  return new Map(rows.map(({ id, n }) => [id, toNumber(n)]));
}

/** Until when a supplement is awaited. */
export async function listDueTimes(db: Db, ids: Ids): Cells<string> {
  const rows = await db
    .selectFrom("supplement")
    .select(({ fn }) => ["entry_id as id", fn.max("due_at").as("due_at")])
    .where("entry_id", "in", among(ids))
    .where("answered_at", "is", null)
    .groupBy("entry_id")
    .execute();
  return new Map(rows.map(({ id, due_at }) => [id, due_at]));
}

/** Answers as they were handed in, by field. */
export async function listAnswersOf(db: Db, ids: Ids, keys: readonly string[]): Cells<ReadonlyMap<string, Answer>> {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("entry_version as v", "v.id", "e.entry_version_id")
    .select("e.id")
    .select(keys.map((key, at) => jsonPart(db, sql.ref("v.snapshot"), ["answers", key]).as(`a${at}`)))
    .where("e.id", "in", among(ids))
    .execute();
  return new Map(
    rows.map((row) => {
      const stored: Readonly<Record<string, unknown>> = row;
      const answers = keys.flatMap((key, at) => {
        const text = stored[`a${at}`];
        return typeof text === "string" ? [[key, readJson(answerSchema, text)] as const] : [];
      });
      return [row.id, new Map(answers)];
    }),
  );
}
