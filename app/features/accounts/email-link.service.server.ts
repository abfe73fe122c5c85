import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import type { Account } from "./account";
import { findAccount } from "./account.queries.server";
import { findToken, spendToken, type Token, type TokenKind } from "./token.queries.server";

/** A link from a letter that is still good, and whose account it is about. */
export type OpenLink = { readonly token: Token; readonly account: Account | undefined };

/**
 * Looks a link up without using it: letters are opened by mail filters too, so only a button uses one. Fails with
 * `not_found` for what we never sent, `link_used` and `link_expired`.
 */
export async function openLink(
  db: Db,
  ctx: Ctx,
  given: string,
  kinds: readonly TokenKind[],
): Promise<Result<OpenLink, Refusal>> {
  const tokenHash = ctx.house.secrets.tokenHashOf(given);
  const token = tokenHash ? await findToken(db, tokenHash) : undefined;
  if (!token || !kinds.includes(token.kind)) return err("not_found");
  if (token.usedAt) return err("link_used");
  if (token.expiresAt <= ctx.now) return err("link_expired");
  const account = token.accountId ? await findAccount(db, token.accountId) : undefined;
  if (token.accountId && !account) return err("link_expired");
  return ok({ token, account });
}

/** The same, used up within the transaction: of two presses of the button one gets `link_used`. */
export async function spendLink(
  trx: Db,
  ctx: Ctx,
  given: string,
  kinds: readonly TokenKind[],
): Promise<Result<OpenLink, Refusal>> {
  const link = await openLink(trx, ctx, given, kinds);
  if (!link.ok) return link;
  return (await spendToken(trx, link.value.token.tokenHash, ctx.now)) ? link : err("link_used");
}
