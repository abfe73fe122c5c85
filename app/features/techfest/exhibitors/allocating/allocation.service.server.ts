import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { EventHead } from "../../event";
import { findEventSubject } from "../../event.service.server";
import {
  type AllocationPlan,
  type AllocationProblem,
  type Allocator,
  allocate,
  changes,
  type Reason,
  usualWeights,
} from "../allocation";
import { misfits } from "../application";
import { findApplication } from "../application.queries.server";
import { listBooths } from "../booths.queries.server";
import { findCall } from "../call/call.queries.server";
import { exhibitorsPolicy } from "../exhibitors.policy";
import {
  type AllocationRow,
  findAllocation,
  insertAllocation,
  listAllocations,
  listAsking,
  listPlaces,
  listSigns,
  listStanding,
  saveAllocation,
  savePlace,
} from "./allocation.queries.server";

type Done = Result<undefined, Refusal>;
const allocator: Allocator = allocate;

export type AllocationDesk = Extract<Awaited<ReturnType<typeof readAllocations>>, { ok: true }>["value"];
export type AllocationView = Extract<Awaited<ReturnType<typeof readAllocation>>, { ok: true }>["value"];

async function openDesk(ctx: Ctx, eventId: string, act: "allocation.read" | "allocation.change") {
  const event = await findEventSubject(ctx, eventId);
  if (!event.ok) return event;
  const { organizationId, id } = event.value;
  const verdict = exhibitorsPolicy[act](ctx.viewer, { organizationId, eventId: id });
  return verdict.allowed ? event : err(verdict.reason);
}

/** All plans of the event, what stands now, and how many wait for a booth. Fails with `not_found` for outsiders. */
export async function readAllocations(ctx: Ctx, eventId: string) {
  const event = await openDesk(ctx, eventId, "allocation.read");
  if (!event.ok) return event;
  const { id, slug, name, organizationId, state } = event.value;
  const [plans, standing, asking, booths, call] = await Promise.all([
    listAllocations(ctx.db, id),
    listStanding(ctx.db, id),
    listAsking(ctx.db, id),
    listBooths(ctx.db, id),
    findCall(ctx.db, id),
  ]);
  return ok({
    event: { id, slug, name, state },
    plans,
    standing,
    approved: asking.filter((applicant) => applicant.state === "approved").length,
    waitlisted: asking.filter((applicant) => applicant.state === "waitlisted").length,
    free: booths.filter(({ heldBy, isClosed }) => heldBy === null && !isClosed).length,
    booths: booths.length,
    hasCall: call !== undefined,
    planPublishedAt: call?.planPublishedAt ?? null,
    mayChange: exhibitorsPolicy["allocation.change"](ctx.viewer, { organizationId, eventId: id }).allowed,
    now: ctx.now,
  });
}

/**
 * Makes a draft: by hand (everyone without a booth yet) or by a run over everyone approved or waiting. Pins of `from` are
 * kept. Fails with `setup_incomplete` without a call, `forbidden` for secretaries.
 */
export async function makeAllocation(
  ctx: Ctx,
  eventId: string,
  kind: "manual" | "automatic",
  from?: string,
): Promise<Result<{ id: string }, Refusal>> {
  const event = await openDesk(ctx, eventId, "allocation.change");
  if (!event.ok) return event;
  if (!ctx.viewer) return err("not_found");
  if (!(await findCall(ctx.db, eventId))) return err("setup_incomplete");
  const problem = await readProblem(ctx.db, eventId, from);
  // the answer may take its time: it is awaited before the transaction begins
  const plan = kind === "automatic" ? await allocator(problem) : byHand(problem);
  const by = ctx.viewer.id;
  return inTransaction<Result<{ id: string }, Refusal>>(ctx.db, async (trx) => {
    const id = await insertAllocation(trx, { eventId, kind, weights: problem.weights, ...plan, by, now: ctx.now });
    await record(trx, ctx, event.value, id, "allocation.made", { ...plan.summary });
    return ok({ id });
  });
}

async function readProblem(db: Db, eventId: string, from: string | undefined): Promise<AllocationProblem> {
  const [applicants, booths] = [await listAsking(db, eventId), await listBooths(db, eventId)];
  const kept = from ? (await listPlaces(db, from)).filter(({ isPinned, boothId }) => isPinned && boothId) : [];
  const free = new Set(booths.filter(({ heldBy }) => heldBy === null).map(({ id }) => id));
  const pinned = Object.fromEntries(
    kept.flatMap(({ applicationId, boothId }) => (boothId && free.has(boothId) ? [[applicationId, boothId]] : [])),
  );
  return { applicants, booths, pinned, weights: usualWeights };
}

function byHand({ applicants }: AllocationProblem): AllocationPlan {
  const reason: Reason = { kind: "hand", missed: [] };
  return {
    places: applicants.map(({ id }) => ({ applicationId: id, boothId: null, isPinned: false, reason })),
    summary: { applicants: applicants.length, placed: 0, wishes: [], worth: 0 },
  };
}

/** Why a place of a draft can't be published as it is. */
export type Stale = "applicant" | "booth";

/**
 * One plan with every place, its reason and whether it could still be published; the booths; what changes against what
 * stands, or against another plan (`against`). Fails with `not_found` for outsiders and plans of another event.
 */
export async function readAllocation(ctx: Ctx, eventId: string, allocationId: string, against: string | null) {
  const event = await openDesk(ctx, eventId, "allocation.read");
  if (!event.ok) return event;
  const plan = isId(allocationId) ? await findAllocation(ctx.db, allocationId) : undefined;
  if (plan?.eventId !== event.value.id) return err("not_found");
  const [places, booths, standing, plans, signs] = await Promise.all([
    listPlaces(ctx.db, plan.id),
    listBooths(ctx.db, eventId),
    listStanding(ctx.db, eventId),
    listAllocations(ctx.db, eventId),
    listSigns(ctx.db, eventId),
  ]);
  const other = plans.find(({ id }) => id === against && id !== plan.id);
  const before = other
    ? new Map((await listPlaces(ctx.db, other.id)).map(({ applicationId, boothId }) => [applicationId, boothId]))
    : new Map(standing.map(({ applicationId, boothId }) => [applicationId, boothId]));
  const after = new Map<string, string | null>([
    ...(other ? [] : standing.map(({ applicationId, boothId }) => [applicationId, boothId] as const)),
    ...places.map(({ applicationId, boothId }) => [applicationId, boothId] as const),
  ]);
  const codes = new Map(booths.map(({ id, code }) => [id, code]));
  const codeOf = (id: string | null) => (id === null ? null : (codes.get(id) ?? null));
  const { id, slug, name, organizationId } = event.value;
  return ok({
    event: { id, slug, name },
    plan,
    places: places.map((place) => ({
      ...place,
      stale: plan.state === "draft" ? staleOf(place, booths) : null,
      missed: place.reason.missed.map(({ boothId, because, to }) => ({
        code: codeOf(boothId) ?? "",
        because,
        to: to === null ? null : (signs.get(to) ?? null),
      })),
    })),
    booths: booths.map(({ zoneFields, ...booth }) => ({
      ...booth,
      holder: booth.heldBy === null ? null : (signs.get(booth.heldBy) ?? null),
    })),
    others: plans.filter((one) => one.id !== plan.id),
    against: other ?? null,
    changes: changes(before, after).map(({ applicationId, from, to }) => ({
      applicationId,
      sign: signs.get(applicationId) ?? "",
      from: codeOf(from),
      to: codeOf(to),
    })),
    mayChange:
      plan.state === "draft" &&
      exhibitorsPolicy["allocation.change"](ctx.viewer, { organizationId, eventId: id }).allowed,
    now: ctx.now,
  });
}

function staleOf(
  place: { readonly state: string; readonly boothId: string | null; readonly applicationId: string },
  booths: readonly { readonly id: string; readonly heldBy: string | null; readonly isClosed: boolean }[],
): Stale | null {
  if (place.boothId === null) return null;
  if (place.state !== "approved" && place.state !== "waitlisted") return "applicant";
  const booth = booths.find(({ id }) => id === place.boothId);
  return !booth || booth.heldBy !== null || booth.isClosed ? "booth" : null;
}

/**
 * Puts an applicant of a draft into a booth; whoever had it in the draft is left without one. Fails with `booth_taken`
 * for a booth that somebody has been offered, `booth_unfit`, `allocation_closed`, `changed_elsewhere`.
 */
export function placeApplicant(
  ctx: Ctx,
  eventId: string,
  allocationId: string,
  form: { readonly revision: number; readonly applicationId: string; readonly boothId: string },
): Promise<Done> {
  return changeDraft(ctx, eventId, allocationId, form.revision, async (trx) => {
    const places = await listPlaces(trx, allocationId);
    const place = places.find(({ applicationId }) => applicationId === form.applicationId);
    const [booth] = isId(form.boothId) ? await listBooths(trx, eventId, [form.boothId]) : [];
    const application = place && (await findApplication(trx, { id: place.applicationId }));
    if (!place || !booth || !application) return err("not_found");
    if (booth.heldBy !== null) return err("booth_taken");
    if (booth.isClosed || misfits(application.needs, booth).length > 0) return err("booth_unfit");
    const removed: Reason = { kind: "left", because: "removed", missed: [] };
    for (const other of places) {
      if (other.boothId !== booth.id || other.applicationId === place.applicationId) continue;
      await savePlace(trx, { ...other, allocationId, boothId: null, isPinned: false, reason: removed });
    }
    const reason: Reason = { kind: "hand", missed: [] };
    await savePlace(trx, { ...place, allocationId, boothId: booth.id, reason });
    return ok();
  });
}

/** Takes the booth from an applicant of a draft. Fails like `placeApplicant`. */
export function takeAway(
  ctx: Ctx,
  eventId: string,
  allocationId: string,
  form: { readonly revision: number; readonly applicationId: string },
): Promise<Done> {
  return changeDraft(ctx, eventId, allocationId, form.revision, async (trx) => {
    const place = (await listPlaces(trx, allocationId)).find(
      ({ applicationId }) => applicationId === form.applicationId,
    );
    if (!place) return err("not_found");
    const reason: Reason = { kind: "left", because: "removed", missed: [] };
    await savePlace(trx, { ...place, allocationId, boothId: null, isPinned: false, reason });
    return ok();
  });
}

/** Pins a place, so that the next run keeps it, or lets it go. Fails with `invalid` for a place without a booth. */
export function pinPlace(
  ctx: Ctx,
  eventId: string,
  allocationId: string,
  form: { readonly revision: number; readonly applicationId: string },
  isPinned: boolean,
): Promise<Done> {
  return changeDraft(ctx, eventId, allocationId, form.revision, async (trx) => {
    const place = (await listPlaces(trx, allocationId)).find(
      ({ applicationId }) => applicationId === form.applicationId,
    );
    if (!place) return err("not_found");
    if (place.boothId === null) return err("invalid");
    await savePlace(trx, { ...place, allocationId, isPinned });
    return ok();
  });
}

/** Puts a draft aside; it stays readable. */
export function discardAllocation(ctx: Ctx, eventId: string, allocationId: string, revision: number): Promise<Done> {
  return inTransaction<Done>(ctx.db, async (trx) => {
    const opened = await openDraft(ctx, trx, eventId, allocationId, revision);
    if (!opened.ok) return opened;
    await saveAllocation(trx, { id: allocationId, state: "discarded" });
    await record(trx, ctx, opened.value.event, allocationId, "allocation.discarded");
    return ok();
  });
}

function changeDraft(
  ctx: Ctx,
  eventId: string,
  allocationId: string,
  revision: number,
  work: (trx: Db) => Promise<Done>,
): Promise<Done> {
  return inTransaction<Done>(ctx.db, async (trx) => {
    const opened = await openDraft(ctx, trx, eventId, allocationId, revision);
    if (!opened.ok) return opened;
    const changed = await work(trx);
    if (!changed.ok) return changed;
    const placed = (await listPlaces(trx, allocationId)).filter(({ boothId }) => boothId !== null).length;
    await saveAllocation(trx, { id: allocationId, summary: { ...opened.value.plan.summary, placed } });
    await record(trx, ctx, opened.value.event, allocationId, "allocation.changed");
    return ok();
  });
}

/** The draft, locked, at the revision that was seen. */
export async function openDraft(
  ctx: Ctx,
  trx: Db,
  eventId: string,
  allocationId: string,
  revision: number,
): Promise<Result<{ readonly event: EventHead; readonly plan: AllocationRow }, Refusal>> {
  const event = await openDesk({ ...ctx, db: trx }, eventId, "allocation.change");
  if (!event.ok) return event;
  const plan = isId(allocationId) ? await findAllocation(trx, allocationId, { lock: true }) : undefined;
  if (plan?.eventId !== event.value.id) return err("not_found");
  if (plan.state !== "draft") return err("allocation_closed");
  return plan.revision === revision ? ok({ event: event.value, plan }) : err("changed_elsewhere");
}

function record(
  trx: Db,
  ctx: Ctx,
  { organizationId }: Pick<EventHead, "organizationId">,
  subjectId: string,
  act: string,
  detail?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const told = { act, subjectKind: "allocation", subjectId, organizationId };
  return recordActivity(trx, ctx, detail ? { ...told, detail } : told);
}
