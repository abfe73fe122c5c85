import { dayOf } from "~/core/instant";
import { hasDuty } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { byNearest, type EventHead } from "./event";
import { eventPolicy } from "./event.policy";
import { findEvent, findEventBySlug, listPublicHeads } from "./event.queries.server";

export type EventAct = keyof typeof eventPolicy;

/**
 * The event, if its desk is the viewer's. `act` is what they come to do: "desk.read" unless told, "gate.work" at the
 * gate. Fails with `not_found` for everyone else and for an id that is none, else as the policy says.
 */
export async function findEventSubject(
  ctx: Pick<Ctx, "db" | "viewer">,
  eventId: string,
  act: EventAct = "desk.read",
): Promise<Result<EventHead, Refusal>> {
  const head = ctx.viewer && (await findEvent(ctx.db, eventId));
  if (!head) return err("not_found");
  const verdict = eventPolicy[act](ctx.viewer, deskSubject(head));
  return verdict.allowed ? ok(head) : err(verdict.reason);
}

/** The event as the policy asks about it. */
export function deskSubject({ organizationId, id, state }: Pick<EventHead, "organizationId" | "id" | "state">) {
  return { organizationId, eventId: id, state };
}

/** A public event by its address or a former one; a draft is `not_found` for everyone: its organizers have their desk. */
export async function findPublicEvent(ctx: Pick<Ctx, "db">, slug: string): Promise<Result<EventHead, "not_found">> {
  const head = await findEventBySlug(ctx.db, slug);
  return head && head.state !== "draft" ? ok(head) : err("not_found");
}

/** The events anyone may see: what runs or comes next first, then what is over, the latest first. */
export async function listPublicEvents(ctx: Pick<Ctx, "db" | "now">): Promise<EventHead[]> {
  return byNearest(await listPublicHeads(ctx.db), dayOf(ctx.now));
}

/** What the desk's layout shows beside every page. Gate staff come in as well; the pages decide what they may read. */
export async function readEventDesk(ctx: Pick<Ctx, "db" | "viewer">, eventId: string) {
  const desk = await findEventSubject(ctx, eventId, "gate.work");
  if (!desk.ok) return desk;
  const { id, kind, name, state, organizationId } = desk.value;
  const subject = { organizationId, eventId: id };
  return ok({
    id,
    kind,
    name,
    state,
    isOrganizer: hasDuty(ctx.viewer, ["organizer"], subject),
    isDesk: hasDuty(ctx.viewer, ["organizer", "secretary"], subject),
  });
}
