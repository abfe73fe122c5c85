import { atHanoi, dayOf, type Instant } from "~/core/instant";
import type { Ctx } from "~/server/context.server";
import { type EventHead, eventTime } from "./event";
import { listOpenExhibitorCalls, listOpenRegistrations } from "./open-calls.queries.server";

export type OpenCall = {
  readonly kind: "exhibitors" | "delegates";
  readonly event: EventHead;
  readonly until: Instant;
};

/**
 * What anyone may apply for at these events now: a booth while the call is open, a delegate's place until the last day.
 * Two queries, however many events.
 */
export async function listOpenCalls(ctx: Pick<Ctx, "db" | "now">, events: readonly EventHead[]): Promise<OpenCall[]> {
  const today = dayOf(ctx.now);
  const ahead = events.filter((event) => event.state === "published" && eventTime(event, today) !== "over");
  const ids = ahead.map(({ id }) => id);
  const [calls, registrations] = await Promise.all([
    listOpenExhibitorCalls(ctx.db, ids, ctx.now),
    listOpenRegistrations(ctx.db, ids),
  ]);
  return ahead.flatMap((event): OpenCall[] => {
    const until = calls.get(event.id);
    const lastMinute = atHanoi(event.lastDay, "23:59");
    return [
      ...(until === undefined ? [] : [{ kind: "exhibitors" as const, event, until }]),
      ...(registrations.has(event.id) ? [{ kind: "delegates" as const, event, until: lastMinute }] : []),
    ];
  });
}
