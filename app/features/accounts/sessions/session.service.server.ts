import type { Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { accountsPolicy } from "../accounts.policy";
import {
  deleteSession,
  deleteSessionsOf,
  findSessionOwner,
  listSessionsOf,
  type SessionRow,
} from "./session.queries.server";

export type ListedSession = SessionRow & { readonly isCurrent: boolean };

/** Where the viewer is signed in, this browser first. */
export async function readSessions(ctx: Ctx, viewer: Viewer): Promise<ListedSession[]> {
  const sessions = (await listSessionsOf(ctx.db, viewer.id, ctx.now)).map((session) => ({
    ...session,
    isCurrent: session.id === ctx.sessionId,
  }));
  return sessions.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}

/** Signs one of the viewer's devices out. Somebody else's session, or none, is `not_found`. */
export function revokeSession(ctx: Ctx, sessionId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const accountId = await findSessionOwner(trx, sessionId);
    if (!accountId) return err("not_found");
    const verdict = accountsPolicy["session.revoke"](ctx.viewer, { accountId });
    if (!verdict.allowed) return err(verdict.reason);
    await deleteSession(trx, sessionId);
    await recordActivity(trx, ctx, {
      act: "session.revoked",
      subjectKind: "account",
      subjectId: accountId,
      organizationId: null,
    });
    return ok();
  });
}

/** Signs the viewer out everywhere but here. */
export function revokeOtherSessions(ctx: Ctx, viewer: Viewer): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const verdict = accountsPolicy["session.revoke"](ctx.viewer, { accountId: viewer.id });
    if (!verdict.allowed) return err(verdict.reason);
    await deleteSessionsOf(trx, viewer.id, ctx.sessionId);
    await recordActivity(trx, ctx, {
      act: "session.others_revoked",
      subjectKind: "account",
      subjectId: viewer.id,
      organizationId: null,
    });
    return ok();
  });
}
