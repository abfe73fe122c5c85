import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { nameSortKey } from "~/core/sort-key";
import { type Db, lockRow } from "~/server/db.server";
import { indexNewTexts } from "~db/search";
import { delegateState } from "../delegate";
import type { ExistingDelegate } from "./plan";

export type StoredImport = {
  readonly id: string;
  readonly name: string;
  readonly rows: string;
  readonly state: string;
  readonly createdAt: Instant;
  readonly appliedAt: Instant | null;
};

export async function insertImport(
  db: Db,
  given: { eventId: string; name: string; rows: string; createdBy: string; now: Instant },
): Promise<string> {
  const id = newId();
  await db
    .insertInto("delegate_import")
    .values({
      id,
      event_id: given.eventId,
      name: given.name,
      rows: given.rows,
      created_by: given.createdBy,
      created_at: given.now,
    })
    .execute();
  return id;
}

function selectImport(db: Db, eventId: string, id: string) {
  return db
    .selectFrom("delegate_import")
    .select(["id", "name", "rows", "state", "created_at", "applied_at"])
    .where("id", "=", id)
    .where("event_id", "=", eventId);
}
type ImportRow = {
  id: string;
  name: string;
  rows: string;
  state: string;
  created_at: string;
  applied_at: string | null;
};
const importOf = ({ created_at, applied_at, ...row }: ImportRow): StoredImport => ({
  ...row,
  createdAt: created_at,
  appliedAt: applied_at,
});

export async function findImport(db: Db, eventId: string, id: string): Promise<StoredImport | undefined> {
  const row = await selectImport(db, eventId, id).executeTakeFirst();
  return row && importOf(row);
}

export async function lockImport(trx: Db, eventId: string, id: string): Promise<StoredImport | undefined> {
  const row = await lockRow(trx, selectImport(trx, eventId, id)).executeTakeFirst();
  return row && importOf(row);
}

export async function saveImport(
  db: Db,
  id: string,
  change: { rows?: string; state?: "applied" | "discarded"; appliedAt?: Instant },
): Promise<void> {
  const { rows, state, appliedAt } = change;
  await db
    .updateTable("delegate_import")
    .set({
      ...(rows === undefined ? {} : { rows }),
      ...(state === undefined ? {} : { state }),
      ...(appliedAt === undefined ? {} : { applied_at: appliedAt }),
    })
    .where("id", "=", id)
    .execute();
}

/** The files read for an event, newest first; discarded ones are left out. */
export async function listImports(db: Db, eventId: string) {
  const rows = await db
    .selectFrom("delegate_import as i")
    .innerJoin("account as a", "a.id", "i.created_by")
    .select(["i.id", "i.name", "i.state", "i.created_at", "i.applied_at", "a.name as by"])
    .where("i.event_id", "=", eventId)
    .where("i.state", "!=", "discarded")
    .orderBy("i.created_at", "desc")
    .orderBy("i.id", "desc")
    .limit(20)
    .execute();
  return rows.map(({ id, name, state, created_at, by }) => ({ id, name, state, createdAt: created_at, by }));
}

/** Everyone on the list, cancelled ones too, to know who is the same. */
export async function listExisting(db: Db, eventId: string): Promise<ExistingDelegate[]> {
  const rows = await db
    .selectFrom("delegate")
    .select(["id", "name", "title", "workplace", "email", "phone", "delegation_id", "state", "source"])
    .where("event_id", "=", eventId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    title: row.title,
    workplace: row.workplace,
    email: row.email,
    phone: row.phone,
    delegationId: row.delegation_id,
    state: delegateState(row.state),
    isOwn: row.source === "self",
  }));
}

export async function listCodes(db: Db, eventId: string): Promise<Set<string>> {
  const rows = await db.selectFrom("delegate").select("code").where("event_id", "=", eventId).execute();
  return new Set(rows.map(({ code }) => code));
}

export type ImportedDelegate = {
  readonly kindId: string;
  readonly delegationId: string | null;
  readonly name: string;
  readonly title: string;
  readonly workplace: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly note: string;
  readonly code: string;
  readonly state: "registered" | "waiting";
};
const mostAtOnce = 100;

export async function insertImported(
  trx: Db,
  given: { eventId: string; importId: string; createdBy: string; now: Instant; people: readonly ImportedDelegate[] },
): Promise<void> {
  const rows = given.people.map((person) => ({
    id: newId(),
    event_id: given.eventId,
    kind_id: person.kindId,
    delegation_id: person.delegationId,
    name: person.name,
    sort_key: nameSortKey(person.name),
    title: person.title,
    workplace: person.workplace,
    email: person.email,
    phone: person.phone,
    note: person.note,
    code: person.code,
    state: person.state,
    source: "import",
    import_id: given.importId,
    created_by: given.createdBy,
    created_at: given.now,
    state_at: given.now,
  }));
  for (let at = 0; at < rows.length; at += mostAtOnce) {
    await trx
      .insertInto("delegate")
      .values(rows.slice(at, at + mostAtOnce))
      .execute();
  }
  await indexNewTexts(
    trx,
    "delegate",
    rows.map(({ id, name, workplace, title, code }) => ({ id, texts: [name, workplace, title, code] })),
  );
}
