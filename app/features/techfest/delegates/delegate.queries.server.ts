import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { nameSortKey } from "~/core/sort-key";
import { type Db, lockRow } from "~/server/db.server";
import { indexText } from "~db/search";
import { type DelegateSource, type DelegateState, delegateState } from "./delegate";

export type Delegate = {
  readonly id: string;
  readonly eventId: string;
  readonly kindId: string;
  readonly delegationId: string | null;
  readonly accountId: string | null;
  readonly name: string;
  readonly title: string;
  readonly workplace: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly code: string;
  readonly badgeVersion: number;
  readonly state: DelegateState;
  readonly source: DelegateSource;
  readonly isInside: boolean;
  readonly firstInAt: Instant | null;
  readonly note: string;
  readonly createdAt: Instant;
  readonly stateAt: Instant;
  readonly revision: number;
};

export const delegateColumns = [
  "id",
  "event_id",
  "kind_id",
  "delegation_id",
  "account_id",
  "name",
  "title",
  "workplace",
  "email",
  "phone",
  "code",
  "badge_version",
  "state",
  "source",
  "is_inside",
  "first_in_at",
  "note",
  "created_at",
  "state_at",
  "revision",
] as const;

type DelegateRow = {
  id: string;
  event_id: string;
  kind_id: string;
  delegation_id: string | null;
  account_id: string | null;
  name: string;
  title: string;
  workplace: string;
  email: string | null;
  phone: string | null;
  code: string;
  badge_version: number;
  state: string;
  source: string;
  is_inside: number;
  first_in_at: string | null;
  note: string;
  created_at: string;
  state_at: string;
  revision: number;
};

export function delegateOf(row: DelegateRow): Delegate {
  return {
    id: row.id,
    eventId: row.event_id,
    kindId: row.kind_id,
    delegationId: row.delegation_id,
    accountId: row.account_id,
    name: row.name,
    title: row.title,
    workplace: row.workplace,
    email: row.email,
    phone: row.phone,
    code: row.code,
    badgeVersion: row.badge_version,
    state: delegateState(row.state),
    source: row.source as DelegateSource,
    isInside: row.is_inside === 1,
    firstInAt: row.first_in_at,
    note: row.note,
    createdAt: row.created_at,
    stateAt: row.state_at,
    revision: row.revision,
  };
}

/** The account's registration for an event that isn't cancelled; there is at most one. */
export async function findOwnDelegate(db: Db, eventId: string, accountId: string): Promise<Delegate | undefined> {
  const row = await db
    .selectFrom("delegate")
    .select(delegateColumns)
    .where("event_id", "=", eventId)
    .where("account_id", "=", accountId)
    .where("state", "!=", "cancelled")
    .executeTakeFirst();
  return row && delegateOf(row);
}

export async function findDelegate(db: Db, eventId: string, id: string): Promise<Delegate | undefined> {
  const row = await db
    .selectFrom("delegate")
    .select(delegateColumns)
    .where("id", "=", id)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return row && delegateOf(row);
}

/** The same, locked until the transaction ends. Where its kind is locked too, the kind is locked first. */
export async function lockDelegate(trx: Db, eventId: string, id: string): Promise<Delegate | undefined> {
  const query = trx.selectFrom("delegate").select(delegateColumns).where("id", "=", id).where("event_id", "=", eventId);
  const row = await lockRow(trx, query).executeTakeFirst();
  return row && delegateOf(row);
}

/** How many stand before a waiting delegate in the list of its kind. */
export async function countAhead(db: Db, delegate: Pick<Delegate, "id" | "kindId" | "stateAt">): Promise<number> {
  const row = await db
    .selectFrom("delegate")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("kind_id", "=", delegate.kindId)
    .where("state", "=", "waiting")
    .where((eb) =>
      eb.or([
        eb("state_at", "<", delegate.stateAt),
        eb.and([eb("state_at", "=", delegate.stateAt), eb("id", "<", delegate.id)]),
      ]),
    )
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

/** The first who wait for a place of a kind, in their order. */
export async function listWaiting(trx: Db, kindId: string, most: number): Promise<Delegate[]> {
  const rows = await trx
    .selectFrom("delegate")
    .select(delegateColumns)
    .where("kind_id", "=", kindId)
    .where("state", "=", "waiting")
    .orderBy("state_at")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(delegateOf);
}

export type NewDelegate = Pick<
  Delegate,
  | "eventId"
  | "kindId"
  | "delegationId"
  | "accountId"
  | "name"
  | "title"
  | "workplace"
  | "email"
  | "phone"
  | "code"
  | "state"
  | "source"
  | "note"
> & { readonly createdBy: string | null; readonly now: Instant };

/** Throws a unique violation when the account has a registration already, or the code is taken. */
export async function insertDelegate(trx: Db, given: NewDelegate): Promise<string> {
  const id = newId();
  await trx
    .insertInto("delegate")
    .values({
      id,
      event_id: given.eventId,
      kind_id: given.kindId,
      delegation_id: given.delegationId,
      account_id: given.accountId,
      name: given.name,
      sort_key: nameSortKey(given.name),
      title: given.title,
      workplace: given.workplace,
      email: given.email,
      phone: given.phone,
      code: given.code,
      state: given.state,
      source: given.source,
      note: given.note,
      created_by: given.createdBy,
      created_at: given.now,
      state_at: given.now,
    })
    .execute();
  await indexDelegate(trx, { id, ...given });
  return id;
}

/** Found by name, workplace, position and code. */
export function indexDelegate(
  trx: Db,
  { id, name, title, workplace, code }: Pick<Delegate, "id" | "name" | "title" | "workplace" | "code">,
): Promise<void> {
  return indexText(trx, "delegate", id, [name, workplace, title, code]);
}

export async function setDelegateState(
  trx: Db,
  ids: readonly string[],
  change: { readonly state: DelegateState; readonly kindId?: string; readonly note?: string; readonly now: Instant },
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("delegate")
    .set((eb) => ({
      state: change.state,
      state_at: change.now,
      revision: eb("revision", "+", 1),
      ...(change.kindId === undefined ? {} : { kind_id: change.kindId }),
      ...(change.note === undefined ? {} : { note: change.note }),
    }))
    .where("id", "in", [...ids])
    .execute();
}

export type PersonValues = Pick<Delegate, "name" | "title" | "workplace" | "email" | "phone" | "delegationId" | "note">;

export async function updatePerson(trx: Db, delegate: Delegate, values: PersonValues): Promise<void> {
  await trx
    .updateTable("delegate")
    .set((eb) => ({
      name: values.name,
      sort_key: nameSortKey(values.name),
      title: values.title,
      workplace: values.workplace,
      email: values.email,
      phone: values.phone,
      delegation_id: values.delegationId,
      note: values.note,
      revision: eb("revision", "+", 1),
    }))
    .where("id", "=", delegate.id)
    .execute();
  await indexDelegate(trx, { ...delegate, ...values });
}

/** Replaces a badge: its number rises and the older QR code no longer opens. */
export async function raiseBadgeVersion(trx: Db, id: string): Promise<void> {
  await trx
    .updateTable("delegate")
    .set((eb) => ({ badge_version: eb("badge_version", "+", 1), revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
