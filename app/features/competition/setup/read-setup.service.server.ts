import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { CompetitionHead } from "../competition";
import { competitionPolicy } from "../competition.policy";
import { findDeskSubject } from "../competition.service.server";

/** A competition's set-up page: whether anything may be changed is said with it, so that the page can say why not. */
export type SetupHead = CompetitionHead & { readonly lockedBecause: Refusal | null };

/** The competition for those who set it up. Fails with `not_found` for outsiders and `forbidden` for secretaries. */
export async function readSetup(
  ctx: Pick<Ctx, "db" | "viewer">,
  competitionId: string,
): Promise<Result<SetupHead, Refusal>> {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const head = desk.value;
  const verdict = competitionPolicy["setup.edit"](ctx.viewer, {
    organizationId: head.organizationId,
    competitionId: head.id,
    state: head.state,
  });
  if (!verdict.allowed && verdict.reason !== "competition_finished") return err(verdict.reason);
  return ok({ ...head, lockedBecause: verdict.allowed ? null : verdict.reason });
}
