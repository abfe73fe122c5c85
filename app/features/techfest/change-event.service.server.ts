import type { Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { EventHead } from "./event";
import { eventPolicy } from "./event.policy";
import { deskSubject, type EventAct } from "./event.service.server";
import { lockEvent } from "./event-setup.queries.server";

/** What a change of an event works with: the locked event, its transaction, who acts and when. */
export type EventChange = {
  readonly trx: Db;
  readonly head: EventHead;
  readonly viewer: Viewer;
  readonly now: string;
  /** writes the act into the log, about this part of the event */
  readonly record: (act: string, subject: Subject, detail?: Readonly<Record<string, unknown>>) => Promise<void>;
};
type Subject = { readonly kind: string; readonly id: string };

/**
 * One change of an event or of its plan: locks the event, so that changes take turns, and asks the policy. Fails with
 * `not_found` for outsiders, `forbidden` for secretaries, `event_finished`, `event_cancelled`, or as the work does;
 * a failure leaves nothing behind.
 */
export function changeEvent<Value>(
  ctx: Ctx,
  eventId: string,
  act: EventAct,
  work: (change: EventChange) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return inTransaction(ctx.db, async (trx): Promise<Result<Value, Refusal>> => {
    const head = ctx.viewer && (await lockEvent(trx, eventId));
    if (!head || !ctx.viewer) return err("not_found");
    const verdict = eventPolicy[act](ctx.viewer, deskSubject(head));
    if (!verdict.allowed) return err(verdict.reason);
    const record = (did: string, { kind, id }: Subject, detail?: Readonly<Record<string, unknown>>) =>
      recordActivity(trx, ctx, {
        act: did,
        subjectKind: kind,
        subjectId: id,
        organizationId: head.organizationId,
        ...(detail ? { detail } : {}),
      });
    return work({ trx, head, viewer: ctx.viewer, now: ctx.now, record });
  });
}
