import { ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { readCompetitionPage } from "../competition.service.server";
import { readSetup } from "../setup/read-setup.service.server";

/**
 * The public page as it will look once the competition is open, from what has been saved. Fails with `not_found` for
 * outsiders and `forbidden` for secretaries: a draft is its organizers' own.
 */
export async function readCompetitionPreview(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const head = setup.value;
  return ok(await readCompetitionPage(ctx, head.state === "draft" ? { ...head, state: "open" } : head));
}
