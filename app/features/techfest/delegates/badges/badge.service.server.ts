import type { Readable } from "node:stream";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { delegatesText } from "~/i18n/delegates";
import { formatDate } from "~/i18n/format";
import type { Ctx } from "~/server/context.server";
import type { EventHead } from "../../event";
import { deskSubject, findPublicEvent } from "../../event.service.server";
import { type Delegate, findDelegate } from "../delegate.queries.server";
import { badgeLink } from "../delegate-letters.server";
import type { DelegateFilter } from "../delegate-list";
import { delegatesPolicy } from "../delegates.policy";
import { listDelegations } from "../delegation.queries.server";
import { listKinds } from "../kind.queries.server";
import { listDelegates } from "../list.queries.server";
import { openDelegates } from "../list.service.server";
import { findBadgeOwner } from "./badge.queries.server";
import { drawBadges, type PrintedBadge } from "./badge-sheet.server";
import { isGenuine, readBadgeToken } from "./badge-token.server";
import { qrPath } from "./qr.server";

/** The badge whose signed address this is, or `not_found`: a replaced badge, a forged one and a draft's open nothing. */
async function openBadge(ctx: Ctx, token: string): Promise<Result<{ event: EventHead; delegate: Delegate }, Refusal>> {
  const read = readBadgeToken(token);
  const owner = read && (await findBadgeOwner(ctx.db, read.delegateId));
  if (!read || !owner || !isGenuine(ctx.house.secrets, read, owner.eventId)) return err("not_found");
  const delegate = await findDelegate(ctx.db, owner.eventId, read.delegateId);
  if (!delegate || delegate.badgeVersion !== read.badgeVersion) return err("not_found");
  const event = await findPublicEvent(ctx, owner.slug);
  return event.ok ? ok({ event: event.value, delegate }) : event;
}

/** A delegate's badge for their phone; works without an account. Waiting and cancelled ones carry no QR code. */
export async function readBadge(ctx: Ctx, token: string) {
  const opened = await openBadge(ctx, token);
  if (!opened.ok) return opened;
  const { event, delegate } = opened.value;
  const [kinds, delegations] = await Promise.all([listKinds(ctx.db, event.id), listDelegations(ctx.db, event.id)]);
  const kind = kinds.find(({ id }) => id === delegate.kindId);
  return ok({
    token,
    event: {
      name: event.name,
      slug: event.slug,
      firstDay: event.firstDay,
      lastDay: event.lastDay,
      venue: event.venue,
      isCancelled: event.state === "cancelled",
    },
    name: delegate.name,
    title: delegate.title,
    workplace: delegate.workplace,
    code: delegate.code,
    state: delegate.state,
    isInside: delegate.isInside,
    kind: kind ? { name: kind.name, tone: kind.tone } : null,
    delegation: delegations.find(({ id }) => id === delegate.delegationId)?.name ?? null,
    qr: delegate.state === "registered" ? qrPath(badgeLink(ctx, delegate)) : null,
  });
}

/** The same badge on paper. Fails with `not_found` for one that isn't registered. */
export async function printOwnBadge(ctx: Ctx, token: string): Promise<Result<Readable, Refusal>> {
  const opened = await openBadge(ctx, token);
  if (!opened.ok) return opened;
  const { event, delegate } = opened.value;
  return delegate.state === "registered" ? ok(await sheet(ctx, event, [delegate])) : err("not_found");
}

/** The badges of the registered delegates that an address narrows to, or of one (`id`), eight to an A4 page, as a stream. */
export async function printBadges(
  ctx: Ctx,
  eventId: string,
  filter: DelegateFilter,
  id: string | null,
): Promise<Result<{ name: string; pdf: Readable }, Refusal>> {
  const event = await openDelegates(ctx, eventId);
  if (!event.ok) return event;
  const verdict = delegatesPolicy["badges.print"](ctx.viewer, deskSubject(event.value));
  if (!verdict.allowed) return err(verdict.reason);
  const one = id === null ? undefined : await findDelegate(ctx.db, event.value.id, id);
  if (id !== null && !one) return err("not_found");
  const wanted = one ? [one] : await listDelegates(ctx.db, event.value.id, { ...filter, state: "registered" }, null);
  const registered = wanted.filter(({ state }) => state === "registered");
  return ok({ name: `the-${event.value.slug}.pdf`, pdf: await sheet(ctx, event.value, registered) });
}

async function sheet(ctx: Ctx, event: EventHead, delegates: readonly Delegate[]): Promise<Readable> {
  const [kinds, delegations] = await Promise.all([listKinds(ctx.db, event.id), listDelegations(ctx.db, event.id)]);
  const t = textFor(delegatesText, ctx.locale).badge;
  const days = [...new Set([event.firstDay, event.lastDay])].map((day) => formatDate(day, ctx.locale)).join(" – ");
  const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));
  const delegationOf = new Map(delegations.map((one) => [one.id, localized(one.name, ctx.locale)]));
  const badges = delegates.map((delegate): PrintedBadge => {
    const kind = kindOf.get(delegate.kindId);
    return {
      name: delegate.name,
      title: delegate.title,
      workplace: delegate.workplace,
      delegation: (delegate.delegationId && delegationOf.get(delegate.delegationId)) || "",
      kind: kind ? localized(kind.name, ctx.locale) : "",
      tone: kind?.tone ?? "stone",
      code: delegate.code,
      link: badgeLink(ctx, delegate),
    };
  });
  return drawBadges(badges, { event: localized(event.name, ctx.locale), days, none: t.noneToPrint });
}
