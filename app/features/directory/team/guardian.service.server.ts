import { day, plus } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { founderText } from "~/i18n/founder";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import {
  endGuardianConsent,
  findGuardianLink,
  findGuardianText,
  type GuardianLink,
  type GuardianText,
  insertGuardianConsent,
  insertGuardianLink,
  revokeGuardianLinks,
} from "./guardian.queries.server";

/** A guardian's link is good for thirty days; once used it stays good for taking the consent back. */
export const guardianLinkLifeMs = 30 * day;

/** Writes to a member's guardian with a link that needs no account; earlier links stop working. The caller has asked its policy. */
export async function issueGuardianLink(
  trx: Db,
  ctx: Ctx,
  asked: {
    readonly memberId: string;
    readonly memberName: string;
    readonly projectName: string;
    readonly guardian: { readonly name: string; readonly email: string };
  },
): Promise<{ link: string }> {
  const { memberId, memberName, projectName, guardian } = asked;
  await revokeGuardianLinks(trx, memberId, ctx.now);
  const { token, tokenHash } = ctx.house.secrets.newToken();
  const expiresAt = plus(ctx.now, guardianLinkLifeMs);
  const { email, name } = guardian;
  const by = ctx.viewer?.id ?? null;
  const id = await insertGuardianLink(trx, { memberId, email, name, tokenHash, by, now: ctx.now, expiresAt });
  const words = textFor(founderText, ctx.locale).letters.guardian;
  const link = ctx.baseUrl + paths.guardianConsent(token);
  await writeLetter(trx, ctx.now, {
    dedupeKey: `guardian:${id}`,
    to: { email, name },
    locale: ctx.locale,
    subject: words.subject(memberName),
    body: words.body(name, memberName, projectName, link, formatDateTime(expiresAt, ctx.locale)),
  });
  await recordActivity(trx, ctx, {
    act: "guardian.asked",
    subjectKind: "project_member",
    subjectId: memberId,
    organizationId: null,
  });
  return { link };
}

/** What a guardian is asked, for whoever holds the link: `link_expired` when it ran out or was revoked, `not_found` when it is none of ours. */
export async function readGuardianRequest(
  ctx: Ctx,
  token: string,
): Promise<Result<{ readonly request: GuardianLink; readonly text: GuardianText }, Refusal>> {
  const request = await findOpenRequest(ctx, ctx.db, token);
  if (!request.ok) return request;
  return ok({ request: request.value, text: await standingText(ctx.db) });
}

/** The guardian agrees: kept with the words that were agreed to. Agreeing again changes nothing (`already_done`). */
export function giveGuardianConsent(ctx: Ctx, token: string): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const request = await findOpenRequest(ctx, trx, token);
    if (!request.ok) return request;
    const { id, memberId, consentedAt } = request.value;
    if (consentedAt) return err("already_done");
    const text = await standingText(trx);
    await insertGuardianConsent(trx, { textId: text.id, memberId, linkId: id, now: ctx.now });
    await recordActivity(trx, ctx, {
      act: "guardian.consented",
      subjectKind: "project_member",
      subjectId: memberId,
      organizationId: null,
      detail: { textId: text.id, version: text.version },
    });
    return ok();
  });
}

/** The guardian takes the consent back with the same link; `already_done` when there is none. */
export function withdrawGuardianConsent(ctx: Ctx, token: string): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const request = await findOpenRequest(ctx, trx, token);
    if (!request.ok) return request;
    const { memberId, consentedAt } = request.value;
    if (!consentedAt) return err("already_done");
    await endGuardianConsent(trx, memberId, ctx.now);
    await recordActivity(trx, ctx, {
      act: "guardian.withdrew",
      subjectKind: "project_member",
      subjectId: memberId,
      organizationId: null,
    });
    return ok();
  });
}

/** The words a guardian agrees to now, for the form that is printed and signed. */
export function readGuardianText(ctx: Pick<Ctx, "db">): Promise<GuardianText> {
  return standingText(ctx.db);
}

async function findOpenRequest(ctx: Ctx, db: Db, token: string): Promise<Result<GuardianLink, Refusal>> {
  const tokenHash = ctx.house.secrets.tokenHashOf(token);
  const link = tokenHash ? await findGuardianLink(db, tokenHash) : undefined;
  if (!link) return err("not_found");
  if (link.revokedAt || (!link.acceptedAt && link.expiresAt <= ctx.now)) return err("link_expired");
  return ok(link);
}

async function standingText(db: Db): Promise<GuardianText> {
  const text = await findGuardianText(db);
  if (!text) throw new Error("the installation has no guardian's consent text");
  return text;
}
