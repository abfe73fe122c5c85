import { err, ok } from "~/core/result";
import { type Locale, localized } from "~/i18n/catalogue";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { hasBooths } from "../event";
import { eventPolicy } from "../event.policy";
import { deskSubject, findEventSubject, findPublicEvent } from "../event.service.server";
import type { PlanBooth, PlanParts } from "./plan";
import {
  type BoothRow,
  isPlanPublished,
  listBooths,
  listHalls,
  listMarks,
  listProductNames,
  listStandingOffers,
  listWishedBooths,
  listZones,
  type StandingOffer,
} from "./plan.queries.server";

/** Halls, zones, marks and booths of an event, without anybody in them. Whoever calls has asked their policy. */
export async function readPlanParts(ctx: Pick<Ctx, "db">, eventId: string): Promise<PlanParts<BoothRow>> {
  const [halls, zones, marks, booths] = await Promise.all([
    listHalls(ctx.db, eventId),
    listZones(ctx.db, eventId),
    listMarks(ctx.db, eventId),
    listBooths(ctx.db, eventId),
  ]);
  return { halls, zones, marks, booths };
}

/**
 * The plan as anyone may see it. Who is in which booth is told once the plan is published and their place is confirmed;
 * every other booth that is not closed looks the same: nobody learns who was asked. Fails with `not_found` for drafts and events without booths.
 */
export async function readPublicPlan(ctx: Pick<Ctx, "db" | "locale">, slug: string) {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  if (!hasBooths(event.value.kind)) return err("not_found");
  const { id } = event.value;
  const [parts, isPublished] = await Promise.all([readPlanParts(ctx, id), isPlanPublished(ctx.db, id)]);
  const offers = isPublished ? (await listStandingOffers(ctx.db, id)).filter(({ state }) => state === "confirmed") : [];
  const words = await listProductNames(
    ctx.db,
    offers.map(({ applicationId }) => applicationId),
  );
  const offerOf = new Map(offers.map((offer) => [offer.boothId, offer]));
  const booths = parts.booths.map(({ note, revision, ...booth }): PlanBooth => {
    const offer = offerOf.get(booth.id);
    if (!offer) return { ...booth, state: booth.isClosed ? "closed" : "untold" };
    const exhibitor = exhibitorOf(offer, ctx.locale, words);
    return { ...booth, state: "taken", exhibitor: { ...exhibitor, href: paths.exhibitor(slug, offer.slug) } };
  });
  return ok({ event: event.value, isPublished, plan: { ...parts, booths } });
}

export type DeskBooth = PlanBooth & Pick<BoothRow, "note" | "revision"> & { readonly wishes: number };

/** The plan as its organizers see it: wishes, offers and confirmed places, and whether they may move booths. */
export async function readDeskPlan(ctx: Pick<Ctx, "db" | "viewer" | "locale">, eventId: string) {
  const event = await findEventSubject(ctx, eventId);
  if (!event.ok) return event;
  const { id } = event.value;
  const [parts, offers, wishes, isPublished] = await Promise.all([
    readPlanParts(ctx, id),
    listStandingOffers(ctx.db, id),
    listWishedBooths(ctx.db, id),
    isPlanPublished(ctx.db, id),
  ]);
  const words = await listProductNames(
    ctx.db,
    offers.map(({ applicationId }) => applicationId),
  );
  const offerOf = new Map(offers.map((offer) => [offer.boothId, offer]));
  const booths = parts.booths.map((booth): DeskBooth => {
    const offer = offerOf.get(booth.id);
    const wished = wishes.get(booth.id) ?? 0;
    return {
      ...booth,
      wishes: wished,
      state: deskState(booth.isClosed, offer, wished),
      ...(offer ? { exhibitor: exhibitorOf(offer, ctx.locale, words) } : {}),
    };
  });
  const verdict = eventPolicy["setup.edit"](ctx.viewer, deskSubject(event.value));
  return ok({
    event: event.value,
    isPublished,
    lockedBecause: verdict.allowed ? null : verdict.reason,
    plan: { ...parts, booths },
  });
}

function deskState(isClosed: boolean, offer: StandingOffer | undefined, wishes: number): PlanBooth["state"] {
  if (offer) return offer.state === "confirmed" ? "taken" : "offered";
  if (isClosed) return "closed";
  return wishes > 0 ? "wished" : "free";
}

function exhibitorOf({ sign, about, applicationId }: StandingOffer, locale: Locale, words: Map<string, string[]>) {
  const line = localized(about, locale).split(/(?<=[.!?])\s|\n/)[0] ?? "";
  const other = locale === "en" ? sign.vi : (sign.en ?? "");
  return {
    name: localized(sign, locale),
    line: line.slice(0, 160),
    words: [other, ...(words.get(applicationId) ?? [])],
  };
}
