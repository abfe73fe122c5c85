import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import type { EventHead } from "../event";
import { writeSlotLetters } from "./agenda-letters.server";
import { listRooms } from "./room.queries.server";
import { seatsToGive } from "./seat";
import { type Attendee, countSeats, listAttendees, noSeats, promoteSeats } from "./seat.queries.server";
import type { Slot } from "./slot";

/** The most that move up at once, when a capacity is raised by a lot. */
const mostAtOnce = 500;

/**
 * Gives the free seats of a slot to those who wait longest, each with a letter, in the transaction that freed them.
 * The slot is locked by the caller. Nobody moves up in a slot that is cancelled, a draft or over, nor once the event is
 * finished or called off. Returns who moved up.
 */
export async function promoteWaiting(
  trx: Db,
  ctx: Ctx,
  event: Pick<EventHead, "id" | "slug" | "name" | "organizationId" | "state">,
  slot: Slot,
): Promise<Attendee[]> {
  if (slot.state !== "published" || slot.endsAt <= ctx.now) return [];
  if (event.state === "finished" || event.state === "cancelled") return [];
  const seats = (await countSeats(trx, [slot.id])).get(slot.id) ?? noSeats;
  const free = seatsToGive(slot.capacity, seats);
  if (free === 0) return [];
  const promoted = await listAttendees(trx, slot.id, ["waiting"], Math.min(free, mostAtOnce));
  await promoteSeats(
    trx,
    promoted.map(({ seatId }) => seatId),
    ctx.now,
  );
  const room = (await listRooms(trx, [event.id])).find(({ id }) => id === slot.roomId);
  await writeSlotLetters(trx, ctx, { event, slot, room }, "promoted", promoted);
  for (const { accountId } of promoted) {
    await recordActivity(trx, ctx, {
      act: "slot.promoted",
      subjectKind: "slot",
      subjectId: slot.id,
      organizationId: event.organizationId,
      actingForId: accountId,
    });
  }
  return promoted;
}
