import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { readShown } from "~/features/directory/gallery/browse.service.server";
import { lockOwnProject, readProject, standingOf } from "~/features/directory/project.service.server";
import { anyInvestor, type Reader, stranger } from "~/features/directory/visibility";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { openingPolicy } from "../investing.policy";
import { isRunning, mayRunUntil } from "./grant";
import type { GrantForm } from "./grant.form";
import { insertGrant, listChoosable, listGrants, lockGrant, revokeStanding } from "./grant.queries.server";

/** Everything about who sees a project: its tiers, its grants, whom one could name. `not_found` outside the team. */
export async function readOpenings(ctx: Ctx, projectId: string) {
  const project = await readProject(ctx, projectId);
  if (!project.ok) return project;
  const [grants, choosable] = await Promise.all([listGrants(ctx.db, projectId), listChoosable(ctx.db, projectId)]);
  const today = dayOf(ctx.now);
  return ok({
    project: project.value,
    today,
    grants: grants.map((grant) => ({ ...grant, isRunning: isRunning(grant, today) })),
    investors: choosable.filter(({ isVerified }) => isVerified).map(({ accountId: _, ...investor }) => investor),
    knowing: choosable.filter(({ knowsProject }) => knowsProject).map(({ id, name, firm }) => ({ id, name, firm })),
  });
}

/**
 * Opens fields to one verified investor until a day, that day included; what was granted to them before is replaced.
 * Fails with `not_found`, `forbidden` for a member who doesn't lead, and `grant_in_past`.
 */
export function giveGrant(ctx: Ctx, projectId: string, form: GrantForm): Promise<Result<{ id: string }, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const project = await lockOwnProject(trx, projectId);
    const verdict = openingPolicy["grant.give"](ctx.viewer, await standingOf(trx, projectId));
    if (!verdict.allowed) return err(verdict.reason);
    const investors = await listChoosable(trx, projectId);
    const investor = investors.find(({ id, isVerified }) => isVerified && id === form.investorId);
    if (!project || !ctx.viewer || !investor) return err("not_found");
    if (!mayRunUntil(form.untilOn, dayOf(ctx.now))) return err("grant_in_past");
    await revokeStanding(trx, { projectId, investorId: investor.id }, ctx.now);
    const id = await insertGrant(trx, { projectId, form, by: ctx.viewer.id, now: ctx.now });
    await recordActivity(trx, ctx, {
      act: "grant.given",
      subjectKind: "project_grant",
      subjectId: id,
      organizationId: null,
      detail: { fields: form.fields, untilOn: form.untilOn },
    });
    return ok({ id });
  });
}

/** Takes a grant back at once; one that was taken back already stays so. Fails with `not_found` and `forbidden`. */
export function revokeGrant(ctx: Ctx, projectId: string, grantId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const verdict = openingPolicy["grant.revoke"](ctx.viewer, await standingOf(trx, projectId));
    if (!verdict.allowed) return err(verdict.reason);
    const grant = await lockGrant(trx, grantId);
    if (!grant || grant.project_id !== projectId) return err("not_found");
    if (grant.revoked_at !== null) return ok();
    await revokeStanding(trx, { projectId, investorId: grant.investor_id }, ctx.now);
    await recordActivity(trx, ctx, {
      act: "grant.revoked",
      subjectKind: "project_grant",
      subjectId: grantId,
      organizationId: null,
    });
    return ok();
  });
}

/**
 * The very page that somebody would get: "anyone", "investor" (verified, nothing granted), or the id of an investor
 * who asked this project or was granted something. Null where they wouldn't know of it. `not_found` outside the team.
 */
export async function readSeenAs(ctx: Ctx, projectId: string, as: string) {
  const openings = await readOpenings(ctx, projectId);
  if (!openings.ok) return openings;
  const { project, knowing } = openings.value;
  const reader = await readerCalled(ctx, projectId, as);
  if (!reader) return err("not_found");
  const page = await readShown(ctx, reader, projectId);
  return ok({ id: project.id, name: project.name, knowing, as, page: page.ok ? page.value : null });
}

async function readerCalled(ctx: Ctx, projectId: string, as: string): Promise<Reader | undefined> {
  const today = dayOf(ctx.now);
  if (as === "anyone") return stranger;
  if (as === "investor") return anyInvestor(today);
  const known = (await listChoosable(ctx.db, projectId)).find(({ id, knowsProject }) => knowsProject && id === as);
  if (!known) return undefined;
  return known.isVerified ? { kind: "investor", investorId: known.id, accountId: known.accountId, today } : stranger;
}
