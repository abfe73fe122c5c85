import { dayOf } from "~/core/instant";
import { ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { eventTime, hasBooths } from "./event";
import { findAbout } from "./event.queries.server";
import { findPublicEvent } from "./event.service.server";
import { isCalling, nextFrontDeadline } from "./front";
import { countFront, findCallDates, listNextSlots } from "./front.queries.server";
import { listZones } from "./plan/plan.queries.server";

const mostSlots = 5;

export type EventFront = Extract<Awaited<ReturnType<typeof readEventFront>>, { ok: true }>["value"];

/** The front page of a public event, by its address or a former one: what comes next, what there is to see. */
export async function readEventFront(ctx: Pick<Ctx, "db" | "now">, slug: string) {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  const head = event.value;
  const [about, call, counts, zones, slots] = await Promise.all([
    findAbout(ctx.db, head.id),
    findCallDates(ctx.db, head.id),
    countFront(ctx.db, head.id),
    listZones(ctx.db, head.id),
    listNextSlots(ctx.db, head.id, ctx.now, mostSlots),
  ]);
  const dates = { ...head, call: call ?? null };
  const time = eventTime(head, dayOf(ctx.now));
  return ok({
    ...head,
    about,
    time,
    counts: { ...counts, exhibitors: call?.isPlanPublished ? counts.exhibitors : 0 },
    zones: zones.map(({ id, name, about: what, tone }) => ({ id, name, about: what, tone })),
    slots,
    deadline: nextFrontDeadline(dates, ctx.now),
    hasPlan: hasBooths(head.kind) && counts.booths > 0,
    isCalling: isCalling(dates, ctx.now),
    takesDelegates: head.state === "published" && time !== "over" && counts.openKinds > 0,
  });
}
