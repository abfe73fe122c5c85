import { newId } from "~/core/id";
import type { Day, Instant } from "~/core/instant";
import { type Db, lockRow } from "~/server/db.server";
import type { DataRequestKind, DataRequestState } from "./data-request";

export type DataRequest = {
  readonly id: string;
  readonly accountId: string;
  readonly kind: DataRequestKind;
  readonly note: string;
  readonly receivedAt: Instant;
  readonly replyDue: Day;
  readonly doneDue: Day;
  readonly state: DataRequestState;
  readonly answer: string | null;
  readonly closedAt: Instant | null;
};

/** A request with the name and address of whoever sent it; both empty once erased. */
export type QueuedRequest = DataRequest & { readonly name: string; readonly email: string | null };

const columns = [
  "r.id",
  "r.account_id",
  "r.kind",
  "r.note",
  "r.received_at",
  "r.reply_due",
  "r.done_due",
  "r.state",
  "r.answer",
  "r.closed_at",
] as const;

type Row = {
  id: string;
  account_id: string;
  kind: string;
  note: string;
  received_at: string;
  reply_due: string;
  done_due: string;
  state: string;
  answer: string | null;
  closed_at: string | null;
};

function toRequest(row: Row): DataRequest {
  return {
    id: row.id,
    accountId: row.account_id,
    kind: row.kind as DataRequestKind,
    note: row.note,
    receivedAt: row.received_at,
    replyDue: row.reply_due,
    doneDue: row.done_due,
    state: row.state as DataRequestState,
    answer: row.answer,
    closedAt: row.closed_at,
  };
}

export async function insertRequest(
  db: Db,
  request: Omit<DataRequest, "id" | "state" | "answer" | "closedAt">,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("data_request")
    .values({
      id,
      account_id: request.accountId,
      kind: request.kind,
      note: request.note,
      received_at: request.receivedAt,
      reply_due: request.replyDue,
      done_due: request.doneDue,
      state: "received",
    })
    .execute();
  return id;
}

/** Whether the account has an open request of that kind. */
export async function hasOpenRequest(db: Db, accountId: string, kind: DataRequestKind): Promise<boolean> {
  const row = await db
    .selectFrom("data_request")
    .select("id")
    .where("account_id", "=", accountId)
    .where("kind", "=", kind)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

export async function listRequestsOf(db: Db, accountId: string): Promise<DataRequest[]> {
  const rows = await db
    .selectFrom("data_request as r")
    .select(columns)
    .where("r.account_id", "=", accountId)
    .orderBy("r.received_at", "desc")
    .orderBy("r.id")
    .execute();
  return rows.map(toRequest);
}

/** The queue: open requests by their next deadline first, then the latest closed ones; at most 200. */
export async function listRequests(db: Db): Promise<QueuedRequest[]> {
  const rows = await db
    .selectFrom("data_request as r")
    .innerJoin("account as a", "a.id", "r.account_id")
    .select(columns)
    .select(["a.name", "a.email"])
    .orderBy((eb) => eb.case().when("r.closed_at", "is", null).then(0).else(1).end())
    .orderBy((eb) =>
      eb.case().when("r.state", "=", "received").then(eb.ref("r.reply_due")).else(eb.ref("r.done_due")).end(),
    )
    .orderBy("r.id")
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...toRequest(row), name: row.name, email: row.email }));
}

export async function lockRequest(db: Db, id: string): Promise<DataRequest | undefined> {
  const row = await lockRow(
    db,
    db.selectFrom("data_request as r").select(columns).where("r.id", "=", id),
  ).executeTakeFirst();
  return row && toRequest(row);
}

export async function answerRequest(db: Db, id: string, answer: string, now: Instant): Promise<void> {
  await db
    .updateTable("data_request")
    .set({ state: "answered", answer, answered_at: now })
    .where("id", "=", id)
    .execute();
}

export async function closeRequest(
  db: Db,
  id: string,
  { state, answer, closedBy, now }: { state: "done" | "refused"; answer?: string; closedBy: string; now: Instant },
): Promise<void> {
  await db
    .updateTable("data_request")
    .set({ state, closed_at: now, closed_by: closedBy, ...(answer !== undefined && { answer, answered_at: now }) })
    .where("id", "=", id)
    .execute();
}
