import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { readInvitation, turnDownInvitation } from "~/features/accounts/join.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { listSecretaries } from "../sheet/recusal.queries.server";
import { markDeclined } from "./profile.queries.server";

/** What is being declined. Fails with `not_found`, also for invitations to anything but a jury, `link_used`, `link_expired`. */
export async function readDecline(ctx: Ctx, token: string) {
  const invitation = await readInvitation(ctx, token);
  if (!invitation.ok) return invitation;
  if (invitation.value.kind !== "judge") return err("not_found" as Refusal);
  const { about, name, expiresAt } = invitation.value;
  return ok({ about, name, expiresAt });
}

/**
 * Whoever holds the letter says no, with a reason; those who run the competition get a letter. Nobody needs an account to
 * decline. Fails with `not_found`, `link_used`, `link_expired`.
 */
export function declineInvitation(ctx: Ctx, token: string, reason: string): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const turned = await turnDownInvitation(trx, ctx, token);
    if (!turned.ok) return turned;
    const { kind, subjectId, organizationId, competitionId, name, about } = turned.value;
    if (kind !== "judge" || !organizationId || !competitionId) return err("not_found");
    if (!(await markDeclined(trx, subjectId, ctx.now, reason))) return err("link_used");
    for (const one of await listSecretaries(trx, organizationId, competitionId)) {
      const words = textFor(judgesText, one.locale).letters.declined;
      await writeLetter(trx, ctx.now, {
        dedupeKey: `judge-declined:${subjectId}:${ctx.now}:${one.id}`,
        to: { email: one.email, name: one.name, accountId: one.id },
        locale: one.locale,
        organizationId,
        subject: words.subject(name),
        body: words.body({
          name: one.name,
          judge: name,
          competition: localized(about, one.locale),
          reason,
          link: ctx.baseUrl + paths.deskJudge(competitionId, subjectId),
        }),
      });
    }
    await recordActivity(trx, ctx, {
      act: "judge.declined",
      subjectKind: "judge",
      subjectId,
      organizationId,
      detail: { reason },
    });
    return ok();
  });
}
