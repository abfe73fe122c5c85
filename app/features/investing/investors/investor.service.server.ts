import { newId } from "~/core/id";
import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Reader } from "~/features/directory/visibility";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction, isUniqueViolation } from "~/server/db.server";
import { investorPolicy } from "../investing.policy";
import type { Investor } from "../investor";
import type { InvestorForm } from "./investor.form";
import {
  findInvestor,
  findStandingInvestor,
  insertInvestor,
  listHosts,
  listProvinces,
  lockInvestor,
  saveInvestor,
  saveState,
} from "./investor.queries.server";

/** A verified investor who asks, and how the projects' fields open to them. */
export type VerifiedInvestor = {
  readonly id: string;
  readonly accountId: string;
  readonly organizationId: string;
  readonly name: string;
  readonly firm: string;
  readonly position: string;
  readonly reader: Extract<Reader, { kind: "investor" }>;
};

/**
 * The viewer as a verified investor, read anew for every page: a suspension closes everything at once. Fails with
 * `sign_in_required`, or `investor_unverified` for everybody who isn't one.
 */
export async function requireInvestor(ctx: Ctx): Promise<Result<VerifiedInvestor, Refusal>> {
  const standing = ctx.viewer && (await findStandingInvestor(ctx.db, ctx.viewer.id));
  const verdict = investorPolicy["projects.browse"](ctx.viewer, { state: standing?.state ?? null });
  if (!verdict.allowed) return err(verdict.reason);
  if (!standing) return err("investor_unverified");
  const { id, accountId, organizationId, name, firm, position } = standing;
  const reader = { kind: "investor", investorId: id, accountId, today: dayOf(ctx.now) } as const;
  return ok({ id, accountId, organizationId, name, firm, position, reader });
}

/** What the viewer is as an investor; null for visitors and for those who never applied. */
export async function readMyInvestor(ctx: Ctx): Promise<Investor | null> {
  return (ctx.viewer && (await findInvestor(ctx.db, { accountId: ctx.viewer.id }))) ?? null;
}

/** What the application offers to choose from: hosts that verify, and provinces. */
export async function readApplicationChoices(ctx: Ctx) {
  const [hosts, provinces] = await Promise.all([listHosts(ctx.db), listProvinces(ctx.db)]);
  return { hosts: hosts.map(({ id, name_vi, name_en }) => ({ id, name: { vi: name_vi, en: name_en } })), provinces };
}

/**
 * Applies to a host, or applies again after a refusal, with what was typed. Fails with `sign_in_required`,
 * `email_unverified`, `already_done` while an application or a decision stands, `not_found` for an organization that
 * verifies nobody, and `changed_elsewhere`.
 */
export async function applyAsInvestor(ctx: Ctx, form: InvestorForm): Promise<Result<{ id: string }, Refusal>> {
  try {
    return await inTransaction(ctx.db, async (trx) => {
      const found = ctx.viewer && (await findInvestor(trx, { accountId: ctx.viewer.id }));
      const standing = found && (await lockInvestor(trx, found.id));
      const verdict = investorPolicy["investor.apply"](ctx.viewer, { state: standing?.state ?? null });
      if (!verdict.allowed) return err(verdict.reason);
      if (!ctx.viewer) return err("sign_in_required");
      if (!(await listHosts(trx)).some(({ id }) => id === form.organizationId)) return err("not_found");
      const id = standing?.id ?? newId();
      if (standing) {
        if (form.revision !== standing.revision) return err("changed_elsewhere");
        await saveInvestor(trx, standing, form);
        const { organizationId } = form;
        await saveState(trx, standing, { state: "applied", reason: null, by: null, organizationId, now: ctx.now });
      } else {
        await insertInvestor(trx, { id, accountId: ctx.viewer.id, form, now: ctx.now });
      }
      await recordActivity(trx, ctx, {
        act: "investor.applied",
        subjectKind: "investor",
        subjectId: id,
        organizationId: form.organizationId,
      });
      return ok({ id });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return err("already_done");
    throw error;
  }
}

/** Changes what an investor says of themselves; the host stays. Fails with `not_found`, `investor_unverified` while suspended, `changed_elsewhere`. */
export function updateInvestor(ctx: Ctx, form: InvestorForm): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const found = ctx.viewer && (await findInvestor(trx, { accountId: ctx.viewer.id }));
    const standing = found && (await lockInvestor(trx, found.id));
    const verdict = investorPolicy["investor.update"](ctx.viewer, { state: standing?.state ?? null });
    if (!verdict.allowed) return err(verdict.reason);
    if (!standing) return err("not_found");
    if (form.revision !== standing.revision) return err("changed_elsewhere");
    await saveInvestor(trx, standing, form);
    await recordActivity(trx, ctx, {
      act: "investor.updated",
      subjectKind: "investor",
      subjectId: standing.id,
      organizationId: standing.organizationId,
    });
    return ok();
  });
}
