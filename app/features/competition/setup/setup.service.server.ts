import type { Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { CompetitionHead } from "../competition";
import { competitionPolicy } from "../competition.policy";
import { lockCompetition, raiseRevision } from "./setup.queries.server";

/** What a change of the set-up works with: the locked competition, its transaction, who acts and when. */
export type Change = {
  readonly trx: Db;
  readonly head: CompetitionHead;
  readonly viewer: Viewer;
  readonly now: string;
};

/**
 * One change of a competition's set-up: locks it, asks the policy, compares the revision that was seen and raises it.
 * Fails with `not_found` for outsiders, `forbidden` for secretaries, `competition_finished`, `changed_elsewhere` when
 * somebody saved in between, or as the work itself does; a failure leaves nothing behind.
 */
export function changeSetup<Value>(
  ctx: Ctx,
  competitionId: string,
  revision: number,
  work: (change: Change) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return inTransaction(ctx.db, async (trx): Promise<Result<Value, Refusal>> => {
    const head = ctx.viewer && (await lockCompetition(trx, competitionId));
    if (!head || !ctx.viewer) return err("not_found");
    const verdict = competitionPolicy["setup.edit"](ctx.viewer, {
      organizationId: head.organizationId,
      competitionId: head.id,
      state: head.state,
    });
    if (!verdict.allowed) return err(verdict.reason);
    if (head.revision !== revision) return err("changed_elsewhere");
    const result = await work({ trx, head, viewer: ctx.viewer, now: ctx.now });
    if (result.ok) await raiseRevision(trx, head.id);
    return result;
  });
}
