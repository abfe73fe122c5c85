import type { EventHead } from "~/features/techfest/event";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { placesLeft } from "./delegate";
import { type Delegate, listWaiting, setDelegateState } from "./delegate.queries.server";
import { writeDelegateLetter } from "./delegate-letters.server";
import type { CountedKind } from "./kind.queries.server";

/** The most that move up at once, when a quota is raised by a lot. */
const mostAtOnce = 500;

/**
 * Gives freed places of a kind to those who wait longest, each with a letter, in the transaction that freed them. The
 * kind is locked by the caller and `kind.taken` counted under that lock. Nobody moves up once the event is finished or
 * called off. Returns who moved up.
 */
export async function promoteWaiting(trx: Db, ctx: Ctx, event: EventHead, kind: CountedKind): Promise<Delegate[]> {
  if (event.state === "finished" || event.state === "cancelled") return [];
  const left = placesLeft(kind.quota, kind.taken);
  if (left === 0) return [];
  const promoted = await listWaiting(trx, kind.id, Math.min(left ?? mostAtOnce, mostAtOnce));
  await setDelegateState(
    trx,
    promoted.map(({ id }) => id),
    { state: "registered", now: ctx.now },
  );
  for (const delegate of promoted) {
    await writeDelegateLetter(trx, ctx, event, "promoted", delegate);
    await recordActivity(trx, ctx, {
      act: "delegate.promoted",
      subjectKind: "delegate",
      subjectId: delegate.id,
      organizationId: event.organizationId,
    });
  }
  return promoted;
}
