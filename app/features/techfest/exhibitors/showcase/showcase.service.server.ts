import QRCode from "qrcode";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { FieldKey } from "~/features/directory/project";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { hasBooths } from "../../event";
import { findPublicEvent } from "../../event.service.server";
import { findApplication } from "../application.queries.server";
import { listProducts } from "../applying/products.queries.server";
import { listZones } from "../booths.queries.server";
import { findCall } from "../call/call.queries.server";
import { exhibitorsPolicy } from "../exhibitors.policy";
import { subjectOf } from "../open-application.service.server";
import { countBy, type ShowcaseQuery } from "./showcase";
import { listExhibitors } from "./showcase.queries.server";

export type Showcase = Extract<Awaited<ReturnType<typeof readShowcase>>, { ok: true }>["value"];
export type ExhibitorPage = Extract<Awaited<ReturnType<typeof readExhibitor>>, { ok: true }>["value"];

/**
 * The exhibitors of an event for everyone: those who have confirmed, once the plan is published; before that an empty
 * gallery that says so. Fails with `not_found` for events that aren't public or have no booths.
 */
export async function readShowcase(ctx: Pick<Ctx, "db">, slug: string, query: ShowcaseQuery) {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok || !hasBooths(event.value.kind)) return err("not_found");
  const { id, name, firstDay, lastDay } = event.value;
  const isPublished = Boolean((await findCall(ctx.db, id))?.planPublishedAt);
  const found = isPublished ? await listExhibitors(ctx.db, id, query.words) : [];
  const zones = isPublished ? await listZones(ctx.db, id) : [];
  const inZone = (card: (typeof found)[number]) => query.zone === null || card.zone?.key === query.zone;
  const inField = (card: (typeof found)[number]) => query.field === null || card.field === query.field;
  const byZone = countBy(found.filter(inField), (card) => card.zone?.key ?? null);
  const byField = countBy<(typeof found)[number], FieldKey>(found.filter(inZone), (card) => card.field);
  return ok({
    event: { slug: event.value.slug, name, firstDay, lastDay },
    isPublished,
    cards: found.filter((card) => inZone(card) && inField(card)),
    zones: zones.map((zone) => ({ key: zone.key, name: zone.name, count: byZone.get(zone.key) ?? 0 })),
    fields: [...byField].map(([field, count]) => ({ field, count })),
  });
}

/**
 * One exhibitor's page: what is shown, the booth, the code that leads here. Everyone's once confirmed and the plan is
 * published; before that a preview for its own people and the event's staff, `not_found` for everyone else.
 */
export async function readExhibitor(ctx: Ctx, slug: string, exhibitorSlug: string) {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  const application = await findApplication(ctx.db, { eventId: event.value.id, slug: exhibitorSlug });
  if (!application) return err("not_found" as Refusal);
  const verdict = exhibitorsPolicy["exhibitor.read"](ctx.viewer, subjectOf(application, ctx.now));
  if (!verdict.allowed) return err(verdict.reason);
  const { id, sign, about, field, offer, state, call } = application;
  const isConfirmed = state === "confirmed";
  return ok({
    id,
    slug: application.slug,
    event: { slug: event.value.slug, name: event.value.name, firstDay: event.value.firstDay },
    sign,
    about,
    field,
    boothCode: isConfirmed ? (offer?.boothCode ?? null) : null,
    products: (await listProducts(ctx.db, [id])).map(({ applicationId, ...product }) => product),
    isPreview: !(isConfirmed && call?.planPublishedAt),
    address: ctx.baseUrl + paths.exhibitor(event.value.slug, application.slug),
  });
}

/** The code that leads to an exhibitor's page, as an SVG to be shown and printed. Fails like the page. */
export async function drawExhibitorCode(
  ctx: Ctx,
  slug: string,
  exhibitorSlug: string,
): Promise<Result<{ readonly name: string; readonly svg: string }, Refusal>> {
  const page = await readExhibitor(ctx, slug, exhibitorSlug);
  if (!page.ok) return page;
  const svg = await QRCode.toString(page.value.address, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
  return ok({ name: `${page.value.slug}.svg`, svg });
}
