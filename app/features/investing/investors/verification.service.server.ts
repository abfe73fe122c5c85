import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { findOrganizationName, listOrganizations } from "~/features/directory/organization.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { investingLettersText } from "~/i18n/investing-letters";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { verificationPolicy } from "../investing.policy";
import { decided, type Investor, type InvestorState } from "../investor";
import type { DecisionForm } from "./investor.form";
import { findReach, listInvestors, listProvinces, lockInvestor, saveState } from "./investor.queries.server";

/** The organizations for which the viewer verifies investors, by name. */
export async function listVerificationDesks(ctx: Ctx) {
  const organizations = ctx.viewer?.duties.length ? await listOrganizations(ctx) : [];
  return organizations
    .filter(({ id }) => verificationPolicy["investors.read"](ctx.viewer, { organizationId: id }).allowed)
    .map(({ id, name }) => ({ id, name }));
}

/** A host's investors with the addresses that organizers need to check them; `not_found` for anyone else. */
export async function readVerificationDesk(ctx: Ctx, organizationId: string) {
  const verdict = verificationPolicy["investors.read"](ctx.viewer, { organizationId });
  if (!verdict.allowed) return err(verdict.reason);
  const [name, investors, provinces] = await Promise.all([
    findOrganizationName(ctx.db, organizationId),
    listInvestors(ctx.db, organizationId),
    listProvinces(ctx.db),
  ]);
  return name ? ok({ id: organizationId, name, investors, provinces }) : err("not_found" as const);
}

const acts = { verified: "investor.verified", rejected: "investor.rejected", suspended: "investor.suspended" } as const;

/**
 * Verifies, rejects or suspends, and tells the person by letter. Fails with `not_found` for other hosts' investors,
 * `changed_elsewhere`, `investor_wrong_state` and `reason_required`.
 */
export function decideInvestor(
  ctx: Ctx,
  organizationId: string,
  form: DecisionForm,
): Promise<Result<{ state: InvestorState; name: string }, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const verdict = verificationPolicy["investor.decide"](ctx.viewer, { organizationId });
    if (!verdict.allowed) return err(verdict.reason);
    const standing = await lockInvestor(trx, form.investorId);
    if (!standing || standing.organizationId !== organizationId) return err("not_found");
    if (form.revision !== standing.revision) return err("changed_elsewhere");
    const state = decided(standing.state, form.act, form.reason);
    if (!state.ok) return state;
    const reason = form.reason || null;
    await saveState(trx, standing, { state: state.value, reason, by: ctx.viewer?.id ?? null, now: ctx.now });
    if (state.value !== "applied") {
      await recordActivity(trx, ctx, {
        act: acts[state.value],
        subjectKind: "investor",
        subjectId: standing.id,
        organizationId,
        detail: { reason },
      });
      await tell(ctx, trx, standing, state.value, reason);
    }
    return ok({ state: state.value, name: standing.name });
  });
}

async function tell(ctx: Ctx, trx: Db, investor: Investor, state: keyof typeof acts, reason: string | null) {
  const reach = await findReach(trx, investor.accountId);
  if (!reach?.email) return;
  const locale = reach.locale === "en" ? "en" : "vi";
  const host = await findOrganizationName(trx, investor.organizationId);
  const words = textFor(investingLettersText, locale)[state];
  await writeLetter(trx, ctx.now, {
    dedupeKey: `investor.${state}:${investor.id}:${investor.revision + 1}`,
    to: { email: reach.email, name: reach.name, accountId: reach.id },
    locale,
    organizationId: investor.organizationId,
    subject: words.subject,
    body: words.body(
      investor.name,
      host ? localized(host, locale) : "",
      reason ?? "",
      `${ctx.baseUrl}${paths.investing()}`,
    ),
  });
}
