import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";

type NewOffer = {
  readonly eventId: string;
  readonly applicationId: string;
  readonly boothId: string;
  readonly allocationId?: string | null;
  readonly state: "offered" | "confirmed";
  readonly untilAt: string;
  /** null: by itself, to the next on the waiting list */
  readonly by: string | null;
  readonly answeredBy?: string | null;
  readonly now: string;
};

/**
 * Writes an offer; false when the booth, or the applicant, has a standing one already. The unique indexes decide, so it is
 * so among any number of requests and processes, and a refusal leaves the transaction usable on both databases.
 */
export async function insertOffer(db: Db, offer: NewOffer): Promise<boolean> {
  const row = await db
    .insertInto("booth_offer")
    .values({
      id: newId(),
      event_id: offer.eventId,
      application_id: offer.applicationId,
      booth_id: offer.boothId,
      allocation_id: offer.allocationId ?? null,
      state: offer.state,
      until_at: offer.untilAt,
      offered_by: offer.by,
      offered_at: offer.now,
      answered_by: offer.answeredBy ?? null,
      answered_at: offer.state === "confirmed" ? offer.now : null,
    })
    .onConflict((oc) => oc.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

type Answer = {
  readonly id: string;
  readonly from: readonly ("offered" | "confirmed")[];
  readonly state: "confirmed" | "declined" | "expired" | "withdrawn";
  readonly by: string | null;
  readonly reason: string | null;
  readonly now: string;
};

/** Ends or confirms an offer; false when it had been answered meanwhile. */
export async function saveAnswer(db: Db, { id, from, state, by, reason, now }: Answer): Promise<boolean> {
  const row = await db
    .updateTable("booth_offer")
    .set({ state, answered_by: by, answered_at: now, answer_reason: reason })
    .where("id", "=", id)
    .where("state", "in", [...from])
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Applications whose offers have run out, the oldest first. */
export async function listRunOut(db: Db, now: string, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom("booth_offer")
    .select("application_id")
    .where("state", "=", "offered")
    .where("until_at", "<=", now)
    .orderBy("until_at")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map((row) => row.application_id);
}

/** The waiting list of an event, as far as rules ask about it. */
export async function listWaiting(db: Db, eventId: string) {
  const rows = await db
    .selectFrom("booth_application")
    .select(["id", "priority_class", "submitted_at", "width_cm", "depth_cm", "needs_power", "needs_water"])
    .where("event_id", "=", eventId)
    .where("state", "=", "waitlisted")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    state: "waitlisted" as const,
    priorityClass: row.priority_class,
    submittedAt: row.submitted_at,
    widthCm: row.width_cm,
    depthCm: row.depth_cm,
    needsPower: row.needs_power === 1,
    needsWater: row.needs_water === 1,
  }));
}

/** Everything an application was ever offered, the newest first. */
export async function listOffers(db: Db, applicationId: string) {
  const rows = await db
    .selectFrom("booth_offer as o")
    .innerJoin("booth as b", "b.id", "o.booth_id")
    .leftJoin("account as a", "a.id", "o.answered_by")
    .select(["o.id", "b.code", "o.state", "o.until_at", "o.offered_at", "o.offered_by", "o.answered_at"])
    .select(["o.answer_reason", "a.name as answered_name"])
    .where("o.application_id", "=", applicationId)
    .orderBy("o.offered_at", "desc")
    .orderBy("o.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    state: row.state,
    untilAt: row.until_at,
    offeredAt: row.offered_at,
    byItself: row.offered_by === null,
    answeredAt: row.answered_at,
    answeredBy: row.answered_name,
    reason: row.answer_reason,
  }));
}
