import { hasDuty } from "~/core/permission";
import type { RoomWork } from "~/core/room-work";
import { localized, textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { listApplicationsOf } from "./applying/applying.queries.server";
import { organizationsOf } from "./applying/start.service.server";
import { callLife } from "./call";
import { countToReview } from "./review/review.queries.server";

/** The viewer's applications at every event, the newest first; none for a visitor. */
export async function listMyApplications(ctx: Ctx) {
  if (!ctx.viewer) return [];
  const rows = await listApplicationsOf(ctx.db, ctx.viewer.id, organizationsOf(ctx));
  return rows.map(({ call, ...row }) => ({
    ...row,
    life: callLife(call, row.event.state, ctx.now),
    closesAt: call?.closesAt ?? null,
  }));
}
export type MyBooth = Awaited<ReturnType<typeof listMyApplications>>[number];

/** What waits for the viewer about booths: offers to answer, drafts to hand in, applications to review. */
export async function readExhibitorWork(ctx: Ctx): Promise<RoomWork[]> {
  const { viewer } = ctx;
  if (!viewer) return [];
  const t = textFor(exhibitorsText, ctx.locale).work;
  const staffOf = viewer.duties.filter((duty) => hasDuty(viewer, ["organizer", "secretary"], duty));
  const [mine, desks] = [
    await listMyApplications(ctx),
    await countToReview(
      ctx.db,
      staffOf.flatMap(({ eventId }) => eventId ?? []),
      staffOf.flatMap(({ organizationId, eventId, competitionId }) =>
        eventId === null && competitionId === null ? [organizationId] : [],
      ),
    ),
  ];
  return [
    ...mine.flatMap((row): RoomWork[] => {
      const about = { sign: localized(row.sign, ctx.locale), event: localized(row.event.name, ctx.locale) };
      const to = paths.myBooth(row.id);
      if (row.state === "offered" && row.until && row.until > ctx.now) {
        const text = t.answer(row.boothCode ?? "", about.sign, about.event);
        return [{ key: `booth-offer:${row.id}`, text, to, due: row.until }];
      }
      if (row.state === "draft" && row.life === "open") {
        return [{ key: `booth-draft:${row.id}`, text: t.finish(about.sign, about.event), to, due: row.closesAt }];
      }
      if (row.pickingOpen && (row.state === "approved" || row.state === "waitlisted") && row.life !== "over") {
        const text = t.pick(about.sign, about.event);
        return [{ key: `booth-pick:${row.id}`, text, to: paths.myBoothPick(row.id), due: null }];
      }
      return [];
    }),
    ...desks.map(({ id, name, count }) => ({
      key: `booth-review:${id}`,
      text: t.review(count, localized(name, ctx.locale)),
      to: paths.boothApplications(id, "?state=submitted"),
      due: null,
    })),
  ];
}
