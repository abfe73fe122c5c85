import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { chainHead, findBrokenLink } from "~/server/seal.server";
import { accountsPolicy } from "../accounts.policy";
import { type LoggedActivity, listActivities } from "./activity-log.queries.server";

export const activitiesPerPage = 50;

export type ChainCheck = { readonly checked: number; readonly brokenAt: string | null };

/** A page of what was done in the installation itself, newest first; with `check`, the whole chain is recomputed. */
export async function readActivities(
  ctx: Ctx,
  { page, check }: { page: number; check: boolean },
): Promise<Result<{ activities: LoggedActivity[]; total: number; page: number; chain: ChainCheck | null }, Refusal>> {
  const verdict = accountsPolicy["activity.read"](ctx.viewer);
  if (!verdict.allowed) return err(verdict.reason);
  const offset = (page - 1) * activitiesPerPage;
  const listed = await listActivities(ctx.db, { limit: activitiesPerPage, offset });
  return ok({ ...listed, page, chain: check ? await checkChain(ctx) : null });
}

async function checkChain(ctx: Ctx): Promise<ChainCheck> {
  const { sequence } = await chainHead(ctx.db, null);
  return { checked: sequence, brokenAt: await findBrokenLink(ctx.db, null) };
}
