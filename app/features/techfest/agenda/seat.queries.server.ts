import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Locale } from "~/i18n/catalogue";
import { type Db, toNumber } from "~/server/db.server";
import { type SeatState, type Seats, seatState } from "./slot";

export const noSeats: Seats = { taken: 0, waiting: 0 };

/** How many sit and wait in these slots, by slot. */
export async function countSeats(db: Db, slotIds: readonly string[]): Promise<Map<string, Seats>> {
  const found = new Map<string, Seats>();
  if (slotIds.length === 0) return found;
  const rows = await db
    .selectFrom("slot_registration")
    .select(["slot_id", "state", (eb) => eb.fn.countAll().as("n")])
    .where("slot_id", "in", slotIds)
    .where("state", "!=", "cancelled")
    .groupBy(["slot_id", "state"])
    .execute();
  for (const { slot_id, state, n } of rows) {
    const known = found.get(slot_id) ?? noSeats;
    const part = state === "registered" ? { taken: toNumber(n) } : { waiting: toNumber(n) };
    found.set(slot_id, { ...known, ...part });
  }
  return found;
}

export type OwnSeat = {
  readonly slotId: string;
  readonly state: SeatState;
  readonly askedAt: Instant;
  readonly promotedAt: Instant | null;
  readonly id: string;
};

function selectOwn(db: Db, accountId: string) {
  return db
    .selectFrom("slot_registration")
    .select(["id", "slot_id", "state", "asked_at", "promoted_at"])
    .where("account_id", "=", accountId);
}

type OwnRow = Awaited<ReturnType<ReturnType<typeof selectOwn>["executeTakeFirstOrThrow"]>>;

const toOwn = (row: OwnRow): OwnSeat => ({
  id: row.id,
  slotId: row.slot_id,
  state: seatState(row.state),
  askedAt: row.asked_at,
  promotedAt: row.promoted_at,
});

/** A person's seats and turns in all slots; given-back ones are left out. */
export async function listOwnSeats(db: Db, accountId: string): Promise<OwnSeat[]> {
  return (await selectOwn(db, accountId).where("state", "!=", "cancelled").execute()).map(toOwn);
}

/** A person's seat in one slot, a given-back one too. */
export async function findOwnSeat(db: Db, slotId: string, accountId: string): Promise<OwnSeat | undefined> {
  const row = await selectOwn(db, accountId).where("slot_id", "=", slotId).executeTakeFirst();
  return row && toOwn(row);
}

/** How many wait before a person, by the slot they wait in: their place in the line is one more. */
export async function countAhead(db: Db, accountId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("slot_registration as mine")
    .leftJoin("slot_registration as other", (join) =>
      join
        .onRef("other.slot_id", "=", "mine.slot_id")
        .on("other.state", "=", "waiting")
        .on((eb) =>
          eb.or([
            eb("other.asked_at", "<", eb.ref("mine.asked_at")),
            eb.and([eb("other.asked_at", "=", eb.ref("mine.asked_at")), eb("other.id", "<", eb.ref("mine.id"))]),
          ]),
        ),
    )
    .select(["mine.slot_id", (eb) => eb.fn.count("other.id").as("n")])
    .where("mine.account_id", "=", accountId)
    .where("mine.state", "=", "waiting")
    .groupBy("mine.slot_id")
    .execute();
  return new Map(rows.map(({ slot_id, n }) => [slot_id, toNumber(n)]));
}

/** Gives a seat or a turn; one that was given back begins anew, at the end of the line. */
export async function putSeat(
  db: Db,
  seat: { slotId: string; accountId: string; state: Exclude<SeatState, "cancelled">; now: Instant },
): Promise<void> {
  const { slotId, accountId, state, now } = seat;
  const values = { state, asked_at: now, state_at: now, promoted_at: null };
  await db
    .insertInto("slot_registration")
    .values({ id: newId(), slot_id: slotId, account_id: accountId, ...values })
    .onConflict((oc) => oc.columns(["slot_id", "account_id"]).doUpdateSet(values))
    .execute();
}

export async function cancelSeat(db: Db, id: string, now: Instant): Promise<void> {
  await db.updateTable("slot_registration").set({ state: "cancelled", state_at: now }).where("id", "=", id).execute();
}

export type Attendee = {
  readonly seatId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: Locale;
  readonly state: SeatState;
  readonly askedAt: Instant;
  readonly promotedAt: Instant | null;
};

/** Who sits and who waits, in the order of asking; `most` narrows it to the first. */
export async function listAttendees(
  db: Db,
  slotId: string,
  states: readonly SeatState[],
  most?: number,
): Promise<Attendee[]> {
  let query = db
    .selectFrom("slot_registration as r")
    .innerJoin("account as a", "a.id", "r.account_id")
    .select(["r.id", "r.account_id", "r.state", "r.asked_at", "r.promoted_at"])
    .select(["a.name", "a.email", "a.phone", "a.locale"])
    .where("r.slot_id", "=", slotId)
    .where("r.state", "in", states)
    .orderBy("r.asked_at")
    .orderBy("r.id");
  if (most !== undefined) query = query.limit(most);
  return (await query.execute()).map((row) => ({
    seatId: row.id,
    accountId: row.account_id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    locale: row.locale === "en" ? "en" : "vi",
    state: seatState(row.state),
    askedAt: row.asked_at,
    promotedAt: row.promoted_at,
  }));
}

export async function promoteSeats(db: Db, ids: readonly string[], now: Instant): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable("slot_registration")
    .set({ state: "registered", state_at: now, promoted_at: now })
    .where("id", "in", ids)
    .where("state", "=", "waiting")
    .execute();
}

export async function hasAnySeat(db: Db, slotId: string): Promise<boolean> {
  const row = await db
    .selectFrom("slot_registration")
    .select("id")
    .where("slot_id", "=", slotId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The slots that a person keeps in their own agenda. */
export async function listSaved(db: Db, accountId: string): Promise<string[]> {
  const rows = await db.selectFrom("saved_slot").select("slot_id").where("account_id", "=", accountId).execute();
  return rows.map(({ slot_id }) => slot_id);
}

export async function insertSaved(db: Db, accountId: string, slotId: string, now: Instant): Promise<void> {
  await db
    .insertInto("saved_slot")
    .values({ account_id: accountId, slot_id: slotId, saved_at: now })
    .onConflict((oc) => oc.columns(["account_id", "slot_id"]).doNothing())
    .execute();
}

export async function deleteSaved(db: Db, accountId: string, slotId: string): Promise<void> {
  await db.deleteFrom("saved_slot").where("account_id", "=", accountId).where("slot_id", "=", slotId).execute();
}
