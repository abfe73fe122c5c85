import { randomBytes } from "node:crypto";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized } from "~/i18n/catalogue";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction, isUniqueViolation } from "~/server/db.server";
import type { EventHead } from "../event";
import { deskSubject } from "../event.service.server";
import { codeFrom, placeFor } from "./delegate";
import type { DelegateActForm, DelegateForm, NewDelegateForm } from "./delegate.form";
import {
  countAhead,
  type Delegate,
  findDelegate,
  findOwnDelegate,
  insertDelegate,
  lockDelegate,
  raiseBadgeVersion,
  setDelegateState,
  updatePerson,
} from "./delegate.queries.server";
import { badgeLink, writeDelegateLetter } from "./delegate-letters.server";
import { delegatesPolicy } from "./delegates.policy";
import { isDelegationOf, listDelegations } from "./delegation.queries.server";
import { type CountedKind, listKinds, lockKind, lockKinds } from "./kind.queries.server";
import { listPassages } from "./list.queries.server";
import { openDelegates } from "./list.service.server";
import { promoteWaiting } from "./promotion.service.server";

/** What the desk needs to add a delegate: kinds with what is left of them, and delegations. */
export async function readNewDelegate(ctx: Ctx, eventId: string) {
  const event = await openDelegates(ctx, eventId);
  if (!event.ok) return event;
  const verdict = delegatesPolicy["delegates.edit"](ctx.viewer, deskSubject(event.value));
  if (!verdict.allowed) return err(verdict.reason);
  return ok({ eventId: event.value.id, name: event.value.name, ...(await choices(ctx, event.value.id)) });
}

async function choices(ctx: Ctx, eventId: string) {
  const [kinds, delegations] = await Promise.all([listKinds(ctx.db, eventId), listDelegations(ctx.db, eventId)]);
  return {
    kinds: kinds.map(({ id, name, quota, taken, waiting }) => ({
      id,
      name: localized(name, ctx.locale),
      quota,
      taken,
      waiting,
    })),
    delegations: delegations.map(({ id, name }) => ({ id, name: localized(name, ctx.locale) })),
  };
}

/** One delegate with their badge's address, their passages, and what may be changed. */
export async function readDelegate(ctx: Ctx, eventId: string, delegateId: string) {
  const event = await openDelegates(ctx, eventId);
  if (!event.ok) return event;
  const delegate = await findDelegate(ctx.db, event.value.id, delegateId);
  if (!delegate) return err("not_found");
  const verdict = delegatesPolicy["delegates.edit"](ctx.viewer, deskSubject(event.value));
  return ok({
    event: { id: event.value.id, name: event.value.name },
    delegate,
    ...(await choices(ctx, event.value.id)),
    passages: await listPassages(ctx.db, delegate.id),
    ahead: delegate.state === "waiting" ? await countAhead(ctx.db, delegate) : 0,
    badge: delegate.state === "registered" ? badgeLink(ctx, delegate) : null,
    closedBecause: verdict.allowed ? null : verdict.reason,
  });
}

type Changing<Value> = (trx: Db, event: EventHead) => Promise<Result<Value, Refusal>>;

async function change<Value>(ctx: Ctx, eventId: string, work: Changing<Value>): Promise<Result<Value, Refusal>> {
  const event = await openDelegates(ctx, eventId);
  if (!event.ok) return event;
  const verdict = delegatesPolicy["delegates.edit"](ctx.viewer, deskSubject(event.value));
  if (!verdict.allowed) return err(verdict.reason);
  return inTransaction(ctx.db, (trx) => work(trx, event.value));
}

/** Adds a delegate by hand, under the kind's quota. Fails with `places_gone` unless they may wait. */
export async function addDelegate(
  ctx: Ctx,
  eventId: string,
  form: NewDelegateForm,
): Promise<Result<{ delegateId: string; state: "registered" | "waiting" }, Refusal>> {
  const add = () => change(ctx, eventId, (trx, event) => insert(trx, ctx, event, form));
  try {
    return await add();
  } catch (error) {
    if (isUniqueViolation(error)) return add();
    throw error;
  }
}

async function insert(trx: Db, ctx: Ctx, event: EventHead, form: NewDelegateForm) {
  const kind = await lockKind(trx, event.id, form.kindId);
  if (!kind) return err("not_found");
  if (!(await isDelegationOf(trx, event.id, form.delegationId))) return err("not_found");
  const place = placeFor(kind, form.waiting);
  if (!place.ok) return place;
  const { kindId, delegationId, name, title, workplace, email, phone, note } = form;
  const delegateId = await insertDelegate(trx, {
    eventId: event.id,
    kindId,
    delegationId,
    accountId: null,
    name,
    title,
    workplace,
    email,
    phone,
    note,
    code: codeFrom(randomBytes(6)),
    state: place.value,
    source: "desk",
    createdBy: ctx.viewer?.id ?? null,
    now: ctx.now,
  });
  const delegate = await findDelegate(trx, event.id, delegateId);
  if (delegate) await writeDelegateLetter(trx, ctx, event, place.value, delegate);
  await record(trx, ctx, event, "delegate.added", delegateId, { state: place.value });
  return ok({ delegateId, state: place.value });
}

/** Corrects who a delegate is. Fails with `changed_elsewhere` for a stale revision. */
export function changeDelegate(
  ctx: Ctx,
  eventId: string,
  delegateId: string,
  form: DelegateForm,
): Promise<Result<undefined, Refusal>> {
  return change(ctx, eventId, async (trx, event) => {
    const delegate = await lockDelegate(trx, event.id, delegateId);
    if (!delegate) return err("not_found");
    if (delegate.revision !== form.revision) return err("changed_elsewhere");
    if (!(await isDelegationOf(trx, event.id, form.delegationId))) return err("not_found");
    await updatePerson(trx, delegate, form);
    await record(trx, ctx, event, "delegate.changed", delegateId);
    return ok();
  });
}

/**
 * Cancels a delegate with a reason (whoever waits longest moves up), takes a cancelled one back, moves one to another
 * kind (both quotas kept), or replaces a badge (the older QR code no longer opens; a letter brings the new one). Fails with `places_gone`,
 * `already_done`, `delegate_cancelled`.
 */
export function actOnDelegate(
  ctx: Ctx,
  eventId: string,
  delegateId: string,
  form: DelegateActForm,
): Promise<Result<undefined, Refusal>> {
  return change(ctx, eventId, async (trx, event) => {
    const before = await findDelegate(trx, event.id, delegateId);
    if (!before) return err("not_found");
    const kinds = await lockKinds(trx, event.id, [before.kindId, ...(form.act === "move" ? [form.kindId] : [])]);
    const delegate = await lockDelegate(trx, event.id, delegateId);
    if (!delegate) return err("not_found");
    if (delegate.kindId !== before.kindId) return err("changed_elsewhere");
    const kind = kinds.find(({ id }) => id === delegate.kindId);
    if (!kind) throw new Error(`delegate ${delegateId} is of no kind`);
    if (form.act === "cancel") return cancel(trx, ctx, event, kind, delegate, form.reason);
    if (form.act === "restore") return restore(trx, ctx, event, kind, delegate, form.waiting);
    if (delegate.state === "cancelled") return err("delegate_cancelled");
    if (form.act === "badge") {
      await raiseBadgeVersion(trx, delegateId);
      const renewed = await findDelegate(trx, event.id, delegateId);
      if (renewed?.state === "registered") await writeDelegateLetter(trx, ctx, event, "registered", renewed);
      await record(trx, ctx, event, "delegate.badge_replaced", delegateId);
      return ok();
    }
    const target = kinds.find(({ id }) => id === form.kindId);
    return target ? move(trx, ctx, event, kind, target, delegate, form.waiting) : err("not_found");
  });
}

async function cancel(trx: Db, ctx: Ctx, event: EventHead, kind: CountedKind, delegate: Delegate, reason: string) {
  if (delegate.state === "cancelled") return err("already_done");
  await setDelegateState(trx, [delegate.id], {
    state: "cancelled",
    note: noteWith(delegate.note, reason),
    now: ctx.now,
  });
  await writeDelegateLetter(trx, ctx, event, "cancelled", delegate, reason);
  await record(trx, ctx, event, "delegate.cancelled", delegate.id, { reason });
  await promoteWaiting(trx, ctx, event, without(kind, delegate));
  return ok();
}

async function restore(
  trx: Db,
  ctx: Ctx,
  event: EventHead,
  kind: CountedKind,
  delegate: Delegate,
  mayWait: boolean,
): Promise<Result<undefined, Refusal>> {
  if (delegate.state !== "cancelled") return err("already_done");
  const place = placeFor(kind, mayWait);
  if (!place.ok) return place;
  if (delegate.accountId && (await findOwnDelegate(trx, event.id, delegate.accountId))) return err("delegate_exists");
  await setDelegateState(trx, [delegate.id], { state: place.value, now: ctx.now });
  await writeDelegateLetter(trx, ctx, event, place.value, delegate);
  await record(trx, ctx, event, "delegate.restored", delegate.id, { state: place.value });
  return ok();
}

async function move(
  trx: Db,
  ctx: Ctx,
  event: EventHead,
  from: CountedKind,
  to: CountedKind,
  delegate: Delegate,
  mayWait: boolean,
): Promise<Result<undefined, Refusal>> {
  if (from.id === to.id) return err("already_done");
  const place = placeFor(to, mayWait);
  if (!place.ok) return place;
  await setDelegateState(trx, [delegate.id], { state: place.value, kindId: to.id, now: ctx.now });
  await record(trx, ctx, event, "delegate.moved", delegate.id, { from: from.key, to: to.key, state: place.value });
  if (place.value !== delegate.state) {
    const what = place.value === "registered" ? "promoted" : "waiting";
    await writeDelegateLetter(trx, ctx, event, what, delegate);
  }
  await promoteWaiting(trx, ctx, event, without(from, delegate));
  return ok();
}

/** The kind as it is once the delegate has left it. */
function without(kind: CountedKind, { state }: Delegate): CountedKind {
  return state === "registered" ? { ...kind, taken: kind.taken - 1 } : kind;
}

function noteWith(note: string, reason: string): string {
  return [note, reason].filter(Boolean).join("\n").slice(-1_000);
}

function record(trx: Db, ctx: Ctx, event: EventHead, act: string, id: string, detail?: Record<string, unknown>) {
  const subject = { subjectKind: "delegate", subjectId: id, organizationId: event.organizationId };
  return recordActivity(trx, ctx, { act, ...subject, ...(detail && { detail }) });
}
