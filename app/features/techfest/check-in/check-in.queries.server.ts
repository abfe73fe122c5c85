import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { type Db, lockRow, toNumber } from "~/server/db.server";
import { matchesText } from "~db/search";
import { type BadgeTone, badgeTone, type DelegateState, delegateState, joinedCodes } from "../delegates/delegate";
import type { Direction } from "./check-in";

export type Comer = {
  readonly id: string;
  readonly eventId: string;
  readonly name: string;
  readonly title: string;
  readonly workplace: string;
  readonly code: string;
  readonly badgeVersion: number;
  readonly state: DelegateState;
  readonly isInside: boolean;
  readonly kind: { readonly name: { readonly vi: string; readonly en: string | null }; readonly tone: BadgeTone };
  readonly delegation: { readonly vi: string; readonly en: string | null } | null;
};

/** Delegates as the gate sees them: no address, no number. */
function comers(db: Db) {
  return db
    .selectFrom("delegate as d")
    .innerJoin("delegate_kind as k", "k.id", "d.kind_id")
    .leftJoin("delegation as g", "g.id", "d.delegation_id")
    .select(["d.id", "d.event_id", "d.name", "d.title", "d.workplace", "d.code", "d.badge_version", "d.state"])
    .select(["d.is_inside", "k.name_vi as kind_vi", "k.name_en as kind_en", "k.tone"])
    .select(["g.name_vi as delegation_vi", "g.name_en as delegation_en"]);
}

type ComerRow = Awaited<ReturnType<ReturnType<typeof comers>["execute"]>>[number];

function comerOf(row: ComerRow): Comer {
  return {
    id: row.id,
    eventId: row.event_id,
    name: row.name,
    title: row.title,
    workplace: row.workplace,
    code: row.code,
    badgeVersion: row.badge_version,
    state: delegateState(row.state),
    isInside: row.is_inside === 1,
    kind: { name: { vi: row.kind_vi, en: row.kind_en }, tone: badgeTone(row.tone) },
    delegation: row.delegation_vi === null ? null : { vi: row.delegation_vi, en: row.delegation_en },
  };
}

/** Whoever a badge belongs to, of whichever event: a badge of another one is told apart from a forged one. */
export async function findComer(db: Db, id: string): Promise<Comer | undefined> {
  const row = await comers(db).where("d.id", "=", id).executeTakeFirst();
  return row && comerOf(row);
}

export async function findComerByCode(db: Db, eventId: string, code: string): Promise<Comer | undefined> {
  const row = await comers(db).where("d.event_id", "=", eventId).where("d.code", "=", code).executeTakeFirst();
  return row && comerOf(row);
}

/** The first who match, by given name; cancelled ones too, so that the gate can say so. */
export async function listComers(db: Db, eventId: string, words: string, most: number): Promise<Comer[]> {
  const rows = await comers(db)
    .where("d.event_id", "=", eventId)
    .where((eb) => matchesText(db, "delegate", eb.ref("d.id"), joinedCodes(words)))
    .orderBy("d.sort_key")
    .orderBy("d.id")
    .limit(most)
    .execute();
  return rows.map(comerOf);
}

/** Locks a delegate while a passage is recorded; whether they are inside now. */
export async function lockComer(trx: Db, id: string) {
  const query = trx.selectFrom("delegate").select(["state", "is_inside", "first_in_at"]).where("id", "=", id);
  const row = await lockRow(trx, query).executeTakeFirst();
  return row && { state: delegateState(row.state), isInside: row.is_inside === 1, firstInAt: row.first_in_at };
}

export async function findLastPassage(db: Db, delegateId: string): Promise<Instant | null> {
  const row = await db
    .selectFrom("check_in")
    .select("at")
    .where("delegate_id", "=", delegateId)
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

export async function findScan(db: Db, eventId: string, scanKey: string) {
  const row = await db
    .selectFrom("check_in")
    .select(["delegate_id", "direction", "at"])
    .where("event_id", "=", eventId)
    .where("scan_key", "=", scanKey)
    .executeTakeFirst();
  return row && { delegateId: row.delegate_id, direction: row.direction as Direction, at: row.at };
}

/** Records a passage and where the delegate is now. Throws a unique violation when the scan's key was used already. */
export async function insertCheckIn(
  trx: Db,
  given: {
    readonly eventId: string;
    readonly delegateId: string;
    readonly gateId: string | null;
    readonly direction: Direction;
    readonly scanKey: string;
    readonly recordedBy: string;
    readonly firstInAt: Instant | null;
    readonly now: Instant;
  },
): Promise<void> {
  await trx
    .insertInto("check_in")
    .values({
      id: newId(),
      event_id: given.eventId,
      delegate_id: given.delegateId,
      gate_id: given.gateId,
      direction: given.direction,
      at: given.now,
      recorded_by: given.recordedBy,
      scan_key: given.scanKey,
    })
    .execute();
  await trx
    .updateTable("delegate")
    .set({
      is_inside: given.direction === "in" ? 1 : 0,
      first_in_at: given.firstInAt ?? (given.direction === "in" ? given.now : null),
    })
    .where("id", "=", given.delegateId)
    .execute();
}

export type GateCounts = { readonly inside: number; readonly came: number; readonly expected: number };

/** How many registered delegates there are, how many of them came at all, and how many are inside now. */
export async function countAtGates(db: Db, eventId: string): Promise<GateCounts> {
  const row = await db
    .selectFrom("delegate")
    .select(({ fn }) => [
      fn.countAll<number>().as("expected"),
      fn.count<number>("first_in_at").as("came"),
      fn.sum<number | null>("is_inside").as("inside"),
    ])
    .where("event_id", "=", eventId)
    .where("state", "=", "registered")
    .executeTakeFirst();
  return { inside: toNumber(row?.inside ?? 0), came: toNumber(row?.came ?? 0), expected: toNumber(row?.expected ?? 0) };
}

export type LastPassage = {
  readonly id: string;
  readonly name: string;
  readonly direction: Direction;
  readonly at: Instant;
};

/** The latest passages, newest first. */
export async function listLastPassages(db: Db, eventId: string, most: number): Promise<LastPassage[]> {
  const rows = await db
    .selectFrom("check_in as c")
    .innerJoin("delegate as d", "d.id", "c.delegate_id")
    .select(["c.id", "d.name", "c.direction", "c.at"])
    .where("c.event_id", "=", eventId)
    .orderBy("c.at", "desc")
    .orderBy("c.id", "desc")
    .limit(most)
    .execute();
  return rows.map(({ id, name, direction, at }) => ({ id, name, direction: direction as Direction, at }));
}
