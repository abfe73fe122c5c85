import { day, type Instant, plus } from "~/core/instant";
import type { Ctx } from "~/server/context.server";
import { listResultInstants } from "./news.queries.server";

const newsFor = 30 * day;

/** Which of the viewer's entries had results published in the last thirty days. The caller has found the entries to be theirs. */
export async function listFreshResults(
  ctx: Pick<Ctx, "db" | "now">,
  entryIds: readonly string[],
): Promise<Set<string>> {
  const since: Instant = plus(ctx.now, -newsFor);
  const instants = await listResultInstants(ctx.db, entryIds);
  return new Set([...instants].filter(([, at]) => at > since).map(([entryId]) => entryId));
}
