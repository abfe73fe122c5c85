import type { EventHead } from "~/features/techfest/event";
import { localized, textFor } from "~/i18n/catalogue";
import { delegatesText } from "~/i18n/delegates";
import { formatDate } from "~/i18n/format";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { badgeToken } from "./badges/badge-token.server";
import type { Delegate } from "./delegate.queries.server";
import { findLocale } from "./self.queries.server";

/** The address of a delegate's badge, which works without an account. */
export function badgeLink(
  ctx: Pick<Ctx, "house" | "baseUrl">,
  delegate: Pick<Delegate, "id" | "eventId" | "badgeVersion">,
) {
  const { id: delegateId, eventId, badgeVersion } = delegate;
  return ctx.baseUrl + paths.badge(badgeToken(ctx.house.secrets, { eventId, delegateId, badgeVersion }));
}

/** Tells a delegate who left an address what became of the registration; one letter for each time the state changes. */
export async function writeDelegateLetter(
  trx: Db,
  ctx: Ctx,
  event: EventHead,
  what: "registered" | "waiting" | "promoted" | "cancelled",
  delegate: Delegate,
  reason = "",
): Promise<void> {
  if (!delegate.email) return;
  const locale = (delegate.accountId && (await findLocale(trx, delegate.accountId))) || ctx.locale;
  const words = textFor(delegatesText, locale).letters;
  const about = localized(event.name, locale);
  const { firstDay, lastDay } = event;
  const days =
    firstDay === lastDay
      ? formatDate(firstDay, locale)
      : `${formatDate(firstDay, locale)} – ${formatDate(lastDay, locale)}`;
  const page = ctx.baseUrl + paths.eventRegistration(event.slug);
  const body = {
    registered: () => words.registered.body(delegate.name, about, days, badgeLink(ctx, delegate), page),
    waiting: () => words.waiting.body(delegate.name, about, page),
    promoted: () => words.promoted.body(delegate.name, about, days, badgeLink(ctx, delegate), page),
    cancelled: () => words.cancelled.body(delegate.name, about, reason),
  }[what];
  await writeLetter(trx, ctx.now, {
    dedupeKey: `delegate-${what}:${delegate.id}:${ctx.now}`,
    to: { email: delegate.email, name: delegate.name, accountId: delegate.accountId },
    locale,
    organizationId: event.organizationId,
    subject: words[what].subject(about),
    body: body(),
  });
}
