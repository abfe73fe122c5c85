import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { accountsPolicy } from "../accounts.policy";
import { countInstallation } from "./overview.queries.server";

export type Overview = Awaited<ReturnType<typeof countInstallation>> & { readonly sendsMail: boolean };

/** How the installation stands, in numbers; for administrators. */
export async function readOverview(ctx: Ctx): Promise<Result<Overview, Refusal>> {
  const verdict = accountsPolicy["installation.administer"](ctx.viewer);
  if (!verdict.allowed) return err(verdict.reason);
  const counts = await countInstallation(ctx.db, ctx.now, dayOf(ctx.now));
  return ok({ ...counts, sendsMail: ctx.house.settings.smtpUrl !== null });
}

/** Lets administrators through; everyone else hears why not. For pages whose content another room keeps. */
export function mayAdminister(ctx: Ctx): Result<undefined, Refusal> {
  const verdict = accountsPolicy["installation.administer"](ctx.viewer);
  return verdict.allowed ? ok() : err(verdict.reason);
}
