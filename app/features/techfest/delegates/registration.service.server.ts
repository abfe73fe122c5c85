import { randomBytes } from "node:crypto";
import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { EventHead } from "~/features/techfest/event";
import { deskSubject, findPublicEvent } from "~/features/techfest/event.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction, isUniqueViolation } from "~/server/db.server";
import { codeFrom, type DelegateState, placeFor, placesLeft } from "./delegate";
import type { RegistrationForm } from "./delegate.form";
import {
  countAhead,
  findDelegate,
  findOwnDelegate,
  insertDelegate,
  lockDelegate,
  setDelegateState,
} from "./delegate.queries.server";
import { findDelegateConsent, insertDelegateConsent, withdrawDelegateConsent } from "./delegate-consent.queries.server";
import { badgeLink, writeDelegateLetter } from "./delegate-letters.server";
import { delegatesPolicy } from "./delegates.policy";
import { listKinds, lockKind } from "./kind.queries.server";
import { promoteWaiting } from "./promotion.service.server";
import { findSelf } from "./self.queries.server";

export type Registered = { readonly delegateId: string; readonly state: DelegateState; readonly isNew: boolean };

/**
 * The registration page: the open kinds with the places left, the viewer's own registration with its place in the
 * waiting list, and what is known of them to start the form with. Fails with `not_found` while the event is a draft.
 */
export async function readRegistration(ctx: Ctx, slug: string) {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  const { viewer, db } = ctx;
  const dated = datedSubject(ctx, event.value);
  const [kinds, consent, own, self] = await Promise.all([
    listKinds(db, event.value.id),
    findDelegateConsent(db),
    viewer ? findOwnDelegate(db, event.value.id, viewer.id) : undefined,
    viewer ? findSelf(db, viewer.id) : undefined,
  ]);
  const open = kinds.filter(({ isOpen }) => isOpen);
  const verdict = delegatesPolicy["delegate.register"](viewer, {
    ...dated,
    isKindOpen: open.length > 0,
  });
  const closedBecause = verdict.allowed || verdict.reason === "sign_in_required" ? null : verdict.reason;
  const mayCancel =
    own !== undefined && delegatesPolicy["delegate.cancel_own"](viewer, { ...dated, accountId: own.accountId }).allowed;
  return ok({
    event: event.value,
    closedBecause,
    isSignedIn: viewer !== null,
    kinds: open.map(({ id, name, about, tone, quota, taken, waiting }) => ({
      id,
      name,
      about,
      tone,
      waiting,
      placesLeft: placesLeft(quota, taken + waiting),
    })),
    consent,
    self: self ?? null,
    own: own
      ? {
          name: own.name,
          title: own.title,
          workplace: own.workplace,
          code: own.code,
          state: own.state,
          kind: kinds.find(({ id }) => id === own.kindId)?.name ?? null,
          ahead: own.state === "waiting" ? await countAhead(db, own) : 0,
          badge: own.state === "registered" ? badgeLink(ctx, own) : null,
          mayCancel,
        }
      : null,
  });
}

/**
 * Registers the viewer for an event: a place of the chosen kind, or a turn on its waiting list. The kind's row is locked
 * and its places are counted in the same transaction, so a quota is never passed, however many ask at once from however
 * many processes. A repeated click answers with the registration that stands (`isNew: false`).
 *
 * The door is a plain form: POST `/su-kien/:slug/dang-ky` with `act=register`, `kindId`, `name`, `title`, `workplace`,
 * `phone`, `consent=on` and, to be put on the waiting list when the places are gone, `waiting=on`. A success answers 302
 * to the same address; no place and no `waiting` answers 409 (`places_gone`).
 *
 * Fails with `not_found`, `sign_in_required`, `email_unverified`, `registration_closed`, `places_gone`.
 */
export async function registerDelegate(
  ctx: Ctx,
  slug: string,
  form: RegistrationForm,
): Promise<Result<Registered, Refusal>> {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  const attempt = () => inTransaction(ctx.db, (trx) => register(trx, ctx, event.value, form));
  try {
    return await attempt();
  } catch (error) {
    // The same person in two kinds at once, or a code drawn twice: the second time finds what stands, or draws anew.
    if (isUniqueViolation(error)) return attempt();
    throw error;
  }
}

async function register(
  trx: Db,
  ctx: Ctx,
  event: EventHead,
  form: RegistrationForm,
): Promise<Result<Registered, Refusal>> {
  const { viewer, now } = ctx;
  const kind = await lockKind(trx, event.id, form.kindId);
  if (!kind) return err("not_found");
  const verdict = delegatesPolicy["delegate.register"](viewer, {
    ...datedSubject(ctx, event),
    isKindOpen: kind.isOpen,
  });
  if (!verdict.allowed) return err(verdict.reason);
  if (!viewer) return err("sign_in_required");
  const standing = await findOwnDelegate(trx, event.id, viewer.id);
  if (standing) return ok({ delegateId: standing.id, state: standing.state, isNew: false });
  const place = placeFor(kind, form.waiting);
  if (!place.ok) return place;
  const { name, title, workplace, phone } = form;
  const delegateId = await insertDelegate(trx, {
    eventId: event.id,
    kindId: kind.id,
    delegationId: null,
    accountId: viewer.id,
    name,
    title,
    workplace,
    email: viewer.email,
    phone,
    code: codeFrom(randomBytes(6)),
    state: place.value,
    source: "self",
    note: "",
    createdBy: viewer.id,
    now,
  });
  const consent = await findDelegateConsent(trx);
  await insertDelegateConsent(trx, { consentTextId: consent.id, accountId: viewer.id, delegateId, now });
  const delegate = await findDelegate(trx, event.id, delegateId);
  if (!delegate) throw new Error(`delegate ${delegateId} is gone`);
  await writeDelegateLetter(trx, ctx, event, place.value, delegate);
  await recordActivity(trx, ctx, {
    act: "delegate.registered",
    subjectKind: "delegate",
    subjectId: delegateId,
    organizationId: event.organizationId,
    detail: { kind: kind.key, state: place.value },
  });
  return ok({ delegateId, state: place.value, isNew: true });
}

/**
 * The viewer gives the place (or the turn) back; whoever waits longest moves up in the same transaction, with a letter.
 * Fails with `not_found` where there is none, and `registration_closed` once the event is over.
 */
export async function cancelOwnRegistration(ctx: Ctx, slug: string): Promise<Result<undefined, Refusal>> {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  return inTransaction(ctx.db, async (trx): Promise<Result<undefined, Refusal>> => {
    if (!ctx.viewer) return err("sign_in_required");
    const own = await findOwnDelegate(trx, event.value.id, ctx.viewer.id);
    if (!own) return err("not_found");
    const kind = await lockKind(trx, event.value.id, own.kindId);
    const delegate = await lockDelegate(trx, event.value.id, own.id);
    if (!kind || !delegate || delegate.state === "cancelled") return err("not_found");
    if (delegate.kindId !== kind.id) return err("changed_elsewhere");
    const subject = { ...datedSubject(ctx, event.value), accountId: delegate.accountId };
    const verdict = delegatesPolicy["delegate.cancel_own"](ctx.viewer, subject);
    if (!verdict.allowed) return err(verdict.reason);
    await setDelegateState(trx, [delegate.id], { state: "cancelled", now: ctx.now });
    await withdrawDelegateConsent(trx, delegate.id, ctx.now);
    await recordActivity(trx, ctx, {
      act: "delegate.cancelled",
      subjectKind: "delegate",
      subjectId: delegate.id,
      organizationId: event.value.organizationId,
      detail: { by: "self" },
    });
    const freed = delegate.state === "registered" ? 1 : 0;
    await promoteWaiting(trx, ctx, event.value, { ...kind, taken: kind.taken - freed });
    return ok();
  });
}

function datedSubject(ctx: Pick<Ctx, "now">, event: EventHead) {
  return { ...deskSubject(event), lastDay: event.lastDay, today: dayOf(ctx.now) };
}
