import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { RoomForm, RoomMoveForm } from "./agenda.form";
import { findAgendaSubject } from "./desk.service.server";
import { deleteRoom, insertRoom, isRoomInUse, lockEventRooms, saveRoomOrder, saveRoomRow } from "./room.queries.server";
import type { Room } from "./slot";

const mostRooms = 60;

type Change = { readonly trx: Db; readonly rooms: readonly Room[]; readonly organizationId: string };

/** Adds a room at the end, or changes the one named. Fails with `not_found`, and `invalid` beyond 60 rooms. */
export function saveAgendaRoom(ctx: Ctx, eventId: string, form: RoomForm): Promise<Result<undefined, Refusal>> {
  return changeRooms(ctx, eventId, async ({ trx, rooms, organizationId }) => {
    if (form.id && !rooms.some(({ id }) => id === form.id)) return err("not_found");
    if (!form.id && rooms.length >= mostRooms) return err("invalid");
    const id = form.id ?? (await insertRoom(trx, eventId, form, rooms.length + 1));
    if (form.id) await saveRoomRow(trx, id, form);
    else await saveRoomOrder(trx, [...rooms.map((room) => room.id), id]);
    const act = form.id ? "agenda_room.changed" : "agenda_room.added";
    await recordActivity(trx, ctx, {
      act,
      subjectKind: "agenda_room",
      subjectId: id,
      organizationId,
      detail: { name: form.name.vi },
    });
    return ok();
  });
}

/** Moves a room's track one place to the left (up) or right (down). */
export function moveAgendaRoom(ctx: Ctx, eventId: string, form: RoomMoveForm): Promise<Result<undefined, Refusal>> {
  return changeRooms(ctx, eventId, async ({ trx, rooms, organizationId }) => {
    const from = rooms.findIndex(({ id }) => id === form.id);
    const to = from + (form.direction === "up" ? -1 : 1);
    const [room, other] = [rooms[from], rooms[to]];
    if (!room) return err("not_found");
    if (!other) return ok();
    const order = rooms.map(({ id }) => id);
    order[from] = other.id;
    order[to] = room.id;
    await saveRoomOrder(trx, order);
    await recordActivity(trx, ctx, {
      act: "agenda_room.moved",
      subjectKind: "agenda_room",
      subjectId: room.id,
      organizationId,
      detail: { name: room.name.vi },
    });
    return ok();
  });
}

/** Takes a room out; `in_use` while a slot is in it. */
export function removeAgendaRoom(ctx: Ctx, eventId: string, roomId: string): Promise<Result<undefined, Refusal>> {
  return changeRooms(ctx, eventId, async ({ trx, rooms, organizationId }) => {
    const room = rooms.find(({ id }) => id === roomId);
    if (!room) return err("not_found");
    if (await isRoomInUse(trx, roomId)) return err("in_use");
    await deleteRoom(trx, roomId);
    await recordActivity(trx, ctx, {
      act: "agenda_room.removed",
      subjectKind: "agenda_room",
      subjectId: roomId,
      organizationId,
      detail: { name: room.name.vi },
    });
    return ok();
  });
}

function changeRooms(
  ctx: Ctx,
  eventId: string,
  work: (change: Change) => Promise<Result<undefined, Refusal>>,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const event = await findAgendaSubject({ ...ctx, db: trx }, eventId, "agenda.edit");
    if (!event.ok) return event;
    const rooms = await lockEventRooms(trx, eventId);
    return work({ trx, rooms, organizationId: event.value.organizationId });
  });
}
