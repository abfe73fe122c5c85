import type { Ctx } from "~/server/context.server";
import { phaseOf } from "./cohort";
import { listCurrentCohorts } from "./cohort.queries.server";

/** The cohorts in which a project may state its need now, the first to close first. */
export async function listOpenCohorts(ctx: Pick<Ctx, "db" | "now">) {
  const cohorts = await listCurrentCohorts(ctx.db);
  return cohorts
    .filter((cohort) => phaseOf(cohort, ctx.now) === "taking")
    .map(({ id, slug, name, closesAt }) => ({ id, slug, name, closesAt }));
}
