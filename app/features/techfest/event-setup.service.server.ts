import { newId } from "~/core/id";
import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { slug as slugOf } from "~/core/slug";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { changeEvent } from "./change-event.service.server";
import type { EventHead } from "./event";
import type { CancelEventForm, EventDetailsForm, NewEventForm } from "./event.form";
import { eventHostingPolicy, eventPolicy } from "./event.policy";
import { findAbout, listHeadsFor } from "./event.queries.server";
import { deskSubject, findEventSubject } from "./event.service.server";
import {
  countEventParts,
  insertEvent,
  isEventSlugTaken,
  listHosts,
  saveEventDetails,
  saveEventState,
  saveSlugChange,
} from "./event-setup.queries.server";
import { eventReadiness, isReady } from "./readiness";

/** The events whose desk, or gate, is the viewer's, the latest first; and whether they may make a new one. */
export async function listMyEvents(ctx: Ctx) {
  const duties = (ctx.viewer?.duties ?? []).filter(({ kind }) => kind !== "editor");
  const whole = duties.filter(({ competitionId, eventId }) => competitionId === null && eventId === null);
  const single = duties.flatMap(({ eventId }) => (eventId ? [eventId] : []));
  const events = await listHeadsFor(
    ctx.db,
    whole.map(({ organizationId }) => organizationId),
    single,
  );
  return {
    events: events.map((event) => ({
      ...event,
      isDesk: eventPolicy["desk.read"](ctx.viewer, deskSubject(event)).allowed,
    })),
    mayCreate: hostsOf(ctx).length > 0,
    today: dayOf(ctx.now),
  };
}

function hostsOf(ctx: Pick<Ctx, "viewer">): string[] {
  const ids = (ctx.viewer?.duties ?? []).map(({ organizationId }) => organizationId);
  return [...new Set(ids)].filter(
    (organizationId) => eventHostingPolicy["event.create"](ctx.viewer, { organizationId }).allowed,
  );
}

/** The organizations that the viewer may make an event for. Fails with `forbidden` when there is none. */
export async function readEventHosts(ctx: Ctx) {
  const ids = hostsOf(ctx);
  return ids.length > 0 ? ok(await listHosts(ctx.db, ids)) : err("forbidden");
}

/** Makes a draft. Fails with `slug_taken` for an address that was typed and is taken; without one a free one is made. */
export function createEvent(ctx: Ctx, form: NewEventForm): Promise<Result<{ id: string }, Refusal>> {
  return inTransaction(ctx.db, async (trx): Promise<Result<{ id: string }, Refusal>> => {
    const { viewer, now } = ctx;
    const { organizationId } = form;
    const verdict = eventHostingPolicy["event.create"](viewer, { organizationId });
    if (!verdict.allowed || !viewer) return err(verdict.allowed ? "not_found" : verdict.reason);
    if (form.slug && (await isEventSlugTaken(trx, form.slug, null))) return err("slug_taken");
    const id = newId();
    const slug = form.slug || (await freeSlug(trx, form.name.vi, id));
    await insertEvent(trx, { id, slug, createdBy: viewer.id, now }, form);
    const detail = { name: form.name.vi };
    await recordActivity(trx, ctx, {
      act: "event.created",
      subjectKind: "event",
      subjectId: id,
      organizationId,
      detail,
    });
    return ok({ id });
  });
}

async function freeSlug(trx: Db, name: string, id: string): Promise<string> {
  const base = slugOf(name, "su-kien");
  return (await isEventSlugTaken(trx, base, null)) ? `${base.slice(0, 72)}-${id.slice(-6)}` : base;
}

/** The details as they stand; `lockedBecause` says why they can't be changed any more. */
export async function readEventDetails(ctx: Ctx, eventId: string) {
  const event = await findEventSubject(ctx, eventId);
  if (!event.ok) return event;
  const verdict = eventPolicy["setup.edit"](ctx.viewer, deskSubject(event.value));
  if (!verdict.allowed && verdict.reason === "forbidden") return err(verdict.reason);
  const about = await findAbout(ctx.db, event.value.id);
  return ok({ ...event.value, about, lockedBecause: verdict.allowed ? null : verdict.reason });
}

/** Saves names, days, venue and texts. Fails with `changed_elsewhere`, `slug_taken`. */
export function changeEventDetails(ctx: Ctx, eventId: string, form: EventDetailsForm) {
  return changeEvent(ctx, eventId, "setup.edit", async ({ trx, head, now, record }) => {
    if (head.revision !== form.revision) return err("changed_elsewhere");
    const slug = form.slug || head.slug;
    if (slug !== head.slug) {
      if (await isEventSlugTaken(trx, slug, head.id)) return err("slug_taken");
      await saveSlugChange(trx, head.id, head.slug, slug, now);
    }
    await saveEventDetails(trx, head.id, form, slug);
    await record("event.changed", { kind: "event", id: head.id }, { name: form.name.vi });
    return ok();
  });
}

export type EventOverview = Extract<Awaited<ReturnType<typeof readEventOverview>>, { ok: true }>["value"];

/** The first page of a desk: what is there in numbers, what is missing, what may be done with the event as a whole. */
export async function readEventOverview(ctx: Ctx, eventId: string) {
  const event = await findEventSubject(ctx, eventId);
  if (!event.ok) return event;
  const head = event.value;
  const [counts, items] = [await countEventParts(ctx.db, head.id), await readinessOf(ctx.db, head, ctx.now)];
  const subject = deskSubject(head);
  const may = (act: "event.publish" | "event.finish" | "event.cancel" | "setup.edit") =>
    eventPolicy[act](ctx.viewer, subject).allowed;
  return ok({
    ...head,
    counts,
    items,
    isReady: isReady(items),
    may: {
      publish: may("event.publish"),
      finish: may("event.finish"),
      cancel: may("event.cancel"),
      edit: may("setup.edit"),
    },
    today: dayOf(ctx.now),
  });
}

async function readinessOf(db: Db, head: EventHead, now: string) {
  const about = await findAbout(db, head.id);
  const counts = await countEventParts(db, head.id);
  return eventReadiness({ ...head, ...counts, about }, dayOf(now));
}

/** Makes a draft public. Fails with `event_incomplete`, `already_done`, `changed_elsewhere`. */
export function publishEvent(ctx: Ctx, eventId: string, { revision }: { readonly revision: number }) {
  return changeEvent(ctx, eventId, "event.publish", async ({ trx, head, now, record }) => {
    if (head.revision !== revision) return err("changed_elsewhere");
    if (!isReady(await readinessOf(trx, head, now))) return err("event_incomplete");
    await saveEventState(trx, head.id, "published", now);
    await record("event.published", { kind: "event", id: head.id }, { name: head.name.vi });
    return ok();
  });
}

/** Declares a published event over: it stays public, nothing of it changes any more. */
export function finishEvent(ctx: Ctx, eventId: string, { revision }: { readonly revision: number }) {
  return changeEvent(ctx, eventId, "event.finish", async ({ trx, head, record }) => {
    if (head.revision !== revision) return err("changed_elsewhere");
    await saveEventState(trx, head.id, "finished");
    await record("event.finished", { kind: "event", id: head.id }, { name: head.name.vi });
    return ok();
  });
}

/** Calls a published event off, with a reason for the log; its page stays and says so. */
export function cancelEvent(ctx: Ctx, eventId: string, { revision, reason }: CancelEventForm) {
  return changeEvent(ctx, eventId, "event.cancel", async ({ trx, head, record }) => {
    if (head.revision !== revision) return err("changed_elsewhere");
    await saveEventState(trx, head.id, "cancelled");
    await record("event.cancelled", { kind: "event", id: head.id }, { name: head.name.vi, reason });
    return ok();
  });
}
