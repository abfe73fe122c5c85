import { plus } from "~/core/instant";
import type { Ctx } from "~/server/context.server";
import { type AttemptKind, attemptLimits } from "./attempt";
import { countAttempts, deleteAttempts, deleteAttemptsOf, insertAttempts } from "./attempt.queries.server";

export type Attempt = {
  /** which limit is exceeded, if any; such an attempt is not counted, so a lock ends by itself */
  readonly exceeded: "account" | "address" | null;
  /** It was no failure: forgets it, and the account's earlier failures with it. */
  succeed(): Promise<void>;
};

/**
 * Notes an attempt on an account (by the address that was typed, known or not) before its outcome is known, so that a
 * hundred at once are counted as a hundred. Call outside transactions.
 */
export async function beginAttempt(ctx: Ctx, kind: AttemptKind, account: string): Promise<Attempt> {
  const { within, perAccount, perAddress } = attemptLimits[kind];
  const since = plus(ctx.now, -within);
  const accountKey = ctx.house.secrets.keyedHash(`account:${account}`);
  const keys = [accountKey, ctx.addressHash];
  const ids = await insertAttempts(ctx.db, kind, keys, ctx.now, since);
  const counts = await countAttempts(ctx.db, kind, keys, since);
  const exceeded =
    (counts.get(ctx.addressHash) ?? 0) > perAddress
      ? "address"
      : (counts.get(accountKey) ?? 0) > perAccount
        ? "account"
        : null;
  if (exceeded) await deleteAttempts(ctx.db, ids);
  return {
    exceeded,
    async succeed() {
      await deleteAttempts(ctx.db, ids);
      await deleteAttemptsOf(ctx.db, kind, accountKey);
    },
  };
}
