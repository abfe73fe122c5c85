import { newId } from "~/core/id";
import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction, isUniqueViolation } from "~/server/db.server";
import { isGenuine, readBadgeToken } from "../delegates/badges/badge-token.server";
import { readCode } from "../delegates/delegate";
import type { EventHead } from "../event";
import { deskSubject, findEventSubject } from "../event.service.server";
import { type Direction, type Passage, passage, tokenIn } from "./check-in";
import type { ScanForm } from "./check-in.form";
import { checkInPolicy } from "./check-in.policy";
import {
  type Comer,
  countAtGates,
  findComer,
  findComerByCode,
  findLastPassage,
  findScan,
  type GateCounts,
  insertCheckIn,
  listComers,
  listLastPassages,
  lockComer,
} from "./check-in.queries.server";
import { listGates } from "./gate.queries.server";

/** What the gate is told: what a scan came to, about whom, and which way they were going. */
export type ScanAnswer = {
  readonly passage: Passage;
  readonly direction: Direction;
  readonly comer: FoundComer | null;
};

const shownPassages = 8;
const mostFound = 12;

/** The check-in page: gates, counts, the latest passages, whoever was searched for, and a fresh key for the plain form. */
export async function readCheckIn(ctx: Ctx, eventId: string, words: string) {
  const event = await findEventSubject(ctx, eventId, "gate.work");
  if (!event.ok) return event;
  const verdict = checkInPolicy["check_in.record"](ctx.viewer, deskSubject(event.value));
  const mayFind = checkInPolicy["delegate.find"](ctx.viewer, deskSubject(event.value)).allowed;
  const { id, name, firstDay, lastDay } = event.value;
  const [gates, counts, latest, found] = await Promise.all([
    listGates(ctx.db, id),
    countAtGates(ctx.db, id),
    listLastPassages(ctx.db, id, shownPassages),
    words.trim() && mayFind ? listComers(ctx.db, id, words, mostFound) : null,
  ]);
  const today = dayOf(ctx.now);
  return ok({
    event: { id, name, firstDay, lastDay, isToday: firstDay <= today && today <= lastDay },
    closedBecause: verdict.allowed ? null : verdict.reason,
    gates: gates.map((gate) => ({ id: gate.id, name: gate.name })),
    counts,
    latest,
    found: found?.map(shown) ?? null,
    scanKey: newId(),
  });
}

/** How many are inside, came at all, and are expected; for a page that asks every few seconds. */
export async function readGateCounts(
  ctx: Ctx,
  eventId: string,
): Promise<Result<GateCounts & { latest: Awaited<ReturnType<typeof listLastPassages>> }, Refusal>> {
  const event = await findEventSubject(ctx, eventId, "gate.work");
  if (!event.ok) return event;
  const counts = await countAtGates(ctx.db, event.value.id);
  return ok({ ...counts, latest: await listLastPassages(ctx.db, event.value.id, shownPassages) });
}

/**
 * Checks a delegate in or out by what a camera read, a typed code or a picked name. The same scan key is one passage
 * however often it arrives, and gets the first answer again; two scans of one badge are told apart under the delegate's
 * lock, so nobody comes in twice. A badge that opens nothing is an answer, not a failure. Fails with `not_found`,
 * `gate_closed`, `event_finished`, and `invalid` for a key that was used for somebody else.
 */
export async function recordScan(ctx: Ctx, eventId: string, form: ScanForm): Promise<Result<ScanAnswer, Refusal>> {
  const event = await findEventSubject(ctx, eventId, "gate.work");
  if (!event.ok) return event;
  const verdict = checkInPolicy["check_in.record"](ctx.viewer, deskSubject(event.value));
  if (!verdict.allowed) return err(verdict.reason);
  const attempt = () => inTransaction(ctx.db, (trx) => scan(trx, ctx, event.value, form));
  try {
    return await attempt();
  } catch (error) {
    if (isUniqueViolation(error)) return attempt();
    throw error;
  }
}

async function scan(trx: Db, ctx: Ctx, event: EventHead, form: ScanForm): Promise<Result<ScanAnswer, Refusal>> {
  const { viewer, now } = ctx;
  if (!viewer) return err("sign_in_required");
  const { direction } = form;
  const seen = await whoIs(trx, ctx, event, form);
  if (!seen.comer || seen.fault) {
    const comer = seen.comer && seen.fault !== "other_event" ? shown(seen.comer) : null;
    return ok({ passage: { outcome: seen.fault ?? "unknown" }, direction, comer });
  }
  const { comer } = seen;
  const locked = await lockComer(trx, comer.id);
  if (!locked) return err("not_found");
  const earlier = await findScan(trx, event.id, form.scanKey);
  if (earlier) {
    if (earlier.delegateId !== comer.id || earlier.direction !== direction) return err("invalid");
    return ok({ passage: { outcome: "passed", at: earlier.at }, direction, comer: shown(comer) });
  }
  const lastAt = await findLastPassage(trx, comer.id);
  const answer = passage({ ...locked, lastAt }, direction, now);
  if (answer.outcome === "passed") {
    await insertCheckIn(trx, {
      eventId: event.id,
      delegateId: comer.id,
      gateId: await knownGate(trx, event.id, form.gateId),
      direction,
      scanKey: form.scanKey,
      recordedBy: viewer.id,
      firstInAt: locked.firstInAt,
      now,
    });
    await recordActivity(trx, ctx, {
      act: direction === "in" ? "delegate.checked_in" : "delegate.checked_out",
      subjectKind: "delegate",
      subjectId: comer.id,
      organizationId: event.organizationId,
    });
  }
  return ok({ passage: answer, direction, comer: shown(comer) });
}

type Seen = {
  readonly comer?: Comer | undefined;
  readonly fault?: "unknown" | "forged" | "other_event" | "badge_replaced";
};

async function whoIs(db: Db, ctx: Ctx, event: EventHead, { seen, delegateId }: ScanForm): Promise<Seen> {
  if (delegateId) {
    const comer = await findComer(db, delegateId);
    return comer?.eventId === event.id ? { comer } : { fault: "unknown" };
  }
  const token = tokenIn(seen);
  if (token) {
    const read = readBadgeToken(token);
    const comer = read && (await findComer(db, read.delegateId));
    if (!read || !comer || !isGenuine(ctx.house.secrets, read, comer.eventId)) return { fault: "forged" };
    if (comer.eventId !== event.id) return { comer, fault: "other_event" };
    return read.badgeVersion === comer.badgeVersion ? { comer } : { comer, fault: "badge_replaced" };
  }
  const code = readCode(seen);
  const comer = code && (await findComerByCode(db, event.id, code));
  return comer ? { comer } : { fault: "unknown" };
}

/** A gate of another event, or one that was removed meanwhile, is no gate. */
async function knownGate(db: Db, eventId: string, gateId: string | null): Promise<string | null> {
  if (gateId === null) return null;
  return (await listGates(db, eventId)).find(({ id }) => id === gateId)?.id ?? null;
}

function shown({ id, name, title, workplace, code, state, kind, delegation, isInside }: Comer) {
  return { id, name, title, workplace, code, state, kind, delegation, isInside };
}

export type FoundComer = ReturnType<typeof shown>;
