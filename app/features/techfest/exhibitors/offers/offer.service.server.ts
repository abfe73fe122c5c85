import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { misfits, nextState } from "../application";
import { type Application, findApplication, saveState } from "../application.queries.server";
import { listBooths } from "../booths.queries.server";
import { exhibitorsPolicy } from "../exhibitors.policy";
import { writeBoothLetter } from "../letters.server";
import { openApplication, subjectOf } from "../open-application.service.server";
import { insertOffer, listRunOut, saveAnswer } from "./offer.queries.server";
import { type OfferCtx, offerBooth, offerToNext, recordOffer } from "./offering.server";

type Done = Result<undefined, Refusal>;

/**
 * Confirms the booth that was offered. Fails with `offer_expired` once its date has passed, `changed_elsewhere` when it
 * is another offer than the one that was shown, `event_cancelled`, and as the policy says. Confirming twice is refused
 * harmlessly.
 */
export function confirmOffer(ctx: Ctx, applicationId: string, offerId: string): Promise<Done> {
  return answer(ctx, applicationId, offerId, async (trx, application, booth) => {
    const { id, event } = application;
    if (event.state === "cancelled") return err("event_cancelled");
    const answered = {
      id: offerId,
      from: ["offered"] as const,
      by: ctx.viewer?.id ?? null,
      reason: null,
      now: ctx.now,
    };
    if (!(await saveAnswer(trx, { ...answered, state: "confirmed" }))) return err("changed_elsewhere");
    if (!(await saveState(trx, { id, from: "offered", state: "confirmed", now: ctx.now })))
      return err("changed_elsewhere");
    await recordOffer(trx, ctx, application, "booth_offer.confirmed", booth);
    await writeBoothLetter(trx, ctx, application, { kind: "confirmed", booth });
    return ok();
  });
}

/** Declines the booth that was offered, with a reason or without; it goes to the next on the waiting list. Fails like `confirmOffer`. */
export function declineOffer(ctx: Ctx, applicationId: string, offerId: string, reason: string): Promise<Done> {
  return answer(ctx, applicationId, offerId, async (trx, application, booth) => {
    const { id, eventId, offer } = application;
    const why = reason || null;
    const answered = { id: offerId, from: ["offered"] as const, by: ctx.viewer?.id ?? null, reason: why, now: ctx.now };
    if (!(await saveAnswer(trx, { ...answered, state: "declined" }))) return err("changed_elsewhere");
    if (!(await saveState(trx, { id, from: "offered", state: "declined", reason: why, now: ctx.now }))) {
      return err("changed_elsewhere");
    }
    await recordOffer(trx, ctx, application, "booth_offer.declined", booth, reason);
    await offerToNext(trx, ctx, eventId, offer?.boothId ?? "");
    return ok();
  });
}

/**
 * The applicant gives the application up, at any time; a booth that was offered or confirmed goes to the next on the
 * waiting list. Fails with `application_wrong_state` once it is over, `forbidden` for members who don't lead.
 */
export function cancelApplication(ctx: Ctx, applicationId: string): Promise<Done> {
  return inTransaction<Done>(ctx.db, async (trx) => {
    const rule = exhibitorsPolicy["application.cancel"];
    const opened = await openApplication({ ...ctx, db: trx }, applicationId, rule, { lock: true });
    if (!opened.ok) return opened;
    const { id, state, offer, event, eventId } = opened.value;
    if (offer) {
      const ended = {
        id: offer.id,
        from: ["offered", "confirmed"] as const,
        state: "declined" as const,
        reason: null,
        now: ctx.now,
      };
      if (!(await saveAnswer(trx, { ...ended, by: ctx.viewer?.id ?? null }))) return err("changed_elsewhere");
    }
    if (!(await saveState(trx, { id, from: state, state: "cancelled", now: ctx.now }))) return err("changed_elsewhere");
    await recordActivity(trx, ctx, {
      act: "booth_application.cancelled",
      subjectKind: "booth_application",
      subjectId: id,
      organizationId: event.organizationId,
    });
    if (state !== "draft") await writeBoothLetter(trx, ctx, opened.value, { kind: "cancelled" });
    if (offer) await offerToNext(trx, ctx, eventId, offer.boothId);
    return ok();
  });
}

/**
 * An approved or waiting applicant takes a free booth that fits, at once. Posted as `boothId` to
 * /gian-hang/:applicationId/chon. However many take the same booth at the same moment, in however many processes, one has
 * it and the others are told `booth_taken`: the unique index of standing offers decides. Also fails with `picking_closed`,
 * `booth_unfit`, and `application_wrong_state` for whoever has a booth already.
 */
export function pickBooth(ctx: Ctx, applicationId: string, boothId: string): Promise<Done> {
  return inTransaction<Done>(ctx.db, async (trx) => {
    const rule = exhibitorsPolicy["application.pick"];
    const opened = await openApplication({ ...ctx, db: trx }, applicationId, rule, { lock: true });
    if (!opened.ok) return opened;
    const application = opened.value;
    const { id, eventId, state, needs } = application;
    const [booth] = isId(boothId) ? await listBooths(trx, eventId, [boothId]) : [];
    if (!booth) return err("not_found");
    if (booth.isClosed || misfits(needs, booth).length > 0) return err("booth_unfit");
    const next = nextState(state, "pick");
    if (!next.ok) return next;
    const by = ctx.viewer?.id ?? null;
    const taken = { eventId, applicationId: id, boothId, untilAt: ctx.now, by, answeredBy: by, now: ctx.now };
    if (!(await insertOffer(trx, { ...taken, state: "confirmed" }))) return err("booth_taken");
    if (!(await saveState(trx, { id, from: state, state: next.value, now: ctx.now }))) return err("changed_elsewhere");
    await recordOffer(trx, ctx, application, "booth_offer.picked", booth.code);
    await writeBoothLetter(trx, ctx, application, { kind: "confirmed", booth: booth.code });
    return ok();
  });
}

/** An organizer offers a free booth by hand to someone approved or waiting. Fails as `offerBooth` does, `forbidden` for secretaries. */
export function offerByHand(ctx: Ctx, eventId: string, applicationId: string, boothId: string): Promise<Done> {
  return byOrganizer(ctx, eventId, applicationId, "offer.make", async (trx, application) => {
    const [booth] = isId(boothId) ? await listBooths(trx, eventId, [boothId]) : [];
    if (!booth) return err("not_found");
    return offerBooth(trx, ctx, application, booth, { by: ctx.viewer?.id ?? null });
  });
}

/** An organizer takes back an offer or a confirmed booth, with a reason that the exhibitor is told; the booth stays free. */
export function releaseBooth(ctx: Ctx, eventId: string, applicationId: string, reason: string): Promise<Done> {
  return byOrganizer(ctx, eventId, applicationId, "offer.release", async (trx, application) => {
    const { id, state, offer } = application;
    const next = nextState(state, "release");
    if (!next.ok) return next;
    if (!offer) throw new Error(`application ${id} is ${state} without a booth`);
    if (!reason) return err("reason_required");
    const ended = { id: offer.id, from: ["offered", "confirmed"] as const, state: "withdrawn" as const, reason };
    if (!(await saveAnswer(trx, { ...ended, by: ctx.viewer?.id ?? null, now: ctx.now })))
      return err("changed_elsewhere");
    if (!(await saveState(trx, { id, from: state, state: next.value, now: ctx.now }))) return err("changed_elsewhere");
    await recordOffer(trx, ctx, application, "booth_offer.released", offer.boothCode, reason);
    await writeBoothLetter(trx, ctx, application, { kind: "released", booth: offer.boothCode, reason });
    return ok();
  });
}

const mostAtOnce = 50;

/**
 * Ends the offers whose date has passed and offers each booth to the next on the waiting list. For the loop: safe to run
 * in any number of processes, because an offer ends only once. Returns how many it ended.
 */
export async function expireOffers(
  { db, baseUrl }: { readonly db: Db; readonly baseUrl: string },
  now: string,
): Promise<number> {
  const ctx: OfferCtx = { viewer: null, now, baseUrl };
  let ended = 0;
  for (const id of await listRunOut(db, now, mostAtOnce)) {
    const done = await inTransaction<Result<boolean>>(db, async (trx) => ok(await expireOne(trx, ctx, id)));
    if (done.ok && done.value) ended += 1;
  }
  return ended;
}

async function expireOne(trx: Db, ctx: OfferCtx, id: string): Promise<boolean> {
  const { now } = ctx;
  const application = await findApplication(trx, { id }, { lock: true });
  const offer = application?.offer;
  if (application?.state !== "offered" || !offer || offer.untilAt > now) return false;
  const ended = { id: offer.id, from: ["offered"] as const, state: "expired" as const, by: null, reason: null, now };
  if (!(await saveAnswer(trx, ended))) return false;
  await saveState(trx, { id, from: "offered", state: "expired", now });
  await recordOffer(trx, ctx, application, "booth_offer.expired", offer.boothCode);
  await writeBoothLetter(trx, ctx, application, { kind: "expired", booth: offer.boothCode });
  await offerToNext(trx, ctx, application.eventId, offer.boothId);
  return true;
}

function answer(
  ctx: Ctx,
  applicationId: string,
  offerId: string,
  work: (trx: Db, application: Application, booth: string) => Promise<Done>,
): Promise<Done> {
  return inTransaction<Done>(ctx.db, async (trx) => {
    const rule = exhibitorsPolicy["application.answer"];
    const opened = await openApplication({ ...ctx, db: trx }, applicationId, rule, { lock: true });
    if (!opened.ok) return opened;
    const { offer } = opened.value;
    return offer?.id === offerId ? work(trx, opened.value, offer.boothCode) : err("changed_elsewhere");
  });
}

function byOrganizer(
  ctx: Ctx,
  eventId: string,
  applicationId: string,
  act: "offer.make" | "offer.release",
  work: (trx: Db, application: Application) => Promise<Done>,
): Promise<Done> {
  return inTransaction<Done>(ctx.db, async (trx) => {
    const application = isId(applicationId)
      ? await findApplication(trx, { id: applicationId }, { lock: true })
      : undefined;
    if (application?.eventId !== eventId) return err("not_found");
    const subject = subjectOf(application, ctx.now);
    const verdict = exhibitorsPolicy[act](ctx.viewer, subject);
    if (!verdict.allowed) return err(verdict.reason);
    return application.state === "draft" ? err("not_found") : work(trx, application);
  });
}
