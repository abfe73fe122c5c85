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
import { listBooths } from "../booths.queries.server";
import { findCall } from "../call/call.queries.server";
import { exhibitorsPolicy } from "../exhibitors.policy";
import {
  findAllocation,
  insertAllocation,
  listAllocations,
  listAsking,
  listPlaces,
  listSigns,
  listStanding,
} from "./allocation.queries.server";

const allocator: Allocator = allocate;

export type AllocationDesk = Extract<Awaited<ReturnType<typeof readAllocations>>, { ok: true }>["value"];
export type AllocationView = Extract<Awaited<ReturnType<typeof readAllocation>>, { ok: true }>["value"];

/** The event, if this may be done with its plans; else why not. */
export async function openDesk(ctx: Ctx, eventId: string, act: "allocation.read" | "allocation.change") {
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
    await recordAllocation(trx, ctx, event.value, id, "allocation.made", { ...plan.summary });
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
type Stale = "applicant" | "booth";

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

/** Notes what happened to a plan in the log of the event's host. */
export function recordAllocation(
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
