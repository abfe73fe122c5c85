import type { Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { accountsPolicy } from "../accounts.policy";
import { type ConsentText, findConsentText } from "../consent.queries.server";
import { isWithdrawable } from "./consent";
import { findConsent, type GivenConsent, hideProject, listConsentsOf, markWithdrawn } from "./consent.queries.server";

/** The installation's privacy notice as it stands, for anyone. */
export function readPrivacyNotice(ctx: Pick<Ctx, "db">): Promise<ConsentText> {
  return findConsentText(ctx.db, "privacy");
}

/** What the viewer agreed to, newest first, and what of it can be withdrawn here. */
export async function readConsents(ctx: Ctx, viewer: Viewer): Promise<(GivenConsent & { mayWithdraw: boolean })[]> {
  const consents = await listConsentsOf(ctx.db, viewer.id);
  return consents.map((consent) => ({
    ...consent,
    mayWithdraw: consent.withdrawnAt === null && isWithdrawable(consent.purpose),
  }));
}

/**
 * Withdraws one of the viewer's consents; what rested on it ends at once (a project is private again). Fails with
 * `already_done`, and `forbidden` for a consent that an account or an entry cannot do without.
 */
export function withdrawConsent(ctx: Ctx, consentId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const consent = await findConsent(trx, consentId);
    if (!consent?.accountId) return err("not_found");
    const verdict = accountsPolicy["consent.withdraw"](ctx.viewer, { accountId: consent.accountId });
    if (!verdict.allowed) return err(verdict.reason);
    if (consent.withdrawnAt) return err("already_done");
    if (!isWithdrawable(consent.purpose)) return err("forbidden");
    await markWithdrawn(trx, consentId, ctx.now);
    if (consent.purpose === "publish_project") await hideProject(trx, consent);
    await recordActivity(trx, ctx, {
      act: "consent.withdrawn",
      subjectKind: consent.subjectKind,
      subjectId: consent.subjectId,
      organizationId: null,
      detail: { purpose: consent.purpose },
    });
    return ok();
  });
}
