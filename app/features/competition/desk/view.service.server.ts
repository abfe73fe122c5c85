import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { deskPolicy } from "./desk.policy";
import { openDesk } from "./entries.service.server";
import { readEntryFilter, writeEntryFilter } from "./entry-list";
import type { ViewForm } from "./view.form";
import { deleteView, findView, insertView, listViews, type SavedView, saveViewQuery } from "./view.queries.server";

/** Views that one person keeps in one competition. */
export const mostViews = 40;

/** The viewer's own views of the list and those that organizers shared. Fails with `not_found` for outsiders. */
export async function readViews(ctx: Ctx, competitionId: string): Promise<Result<readonly SavedView[], Refusal>> {
  const desk = await openDesk(ctx, competitionId);
  return desk.ok ? ok(await listViews(ctx.db, desk.value.id, ctx.viewer?.id ?? "")) : desk;
}

/**
 * Keeps the list as it is shown under a name, puts a view's name on it, or takes a view away. Sharing, and changing what
 * is shared, is the organizer's: `forbidden` for a secretary, `not_found` for a view of somebody else. `collection_full`
 * past forty of one's own.
 */
export function changeViews(ctx: Ctx, competitionId: string, form: ViewForm): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const desk = await openDesk({ ...ctx, db: trx }, competitionId);
    if (!desk.ok) return desk;
    const accountId = ctx.viewer?.id ?? "";
    const { id, organizationId } = desk.value;
    const subject = { organizationId, competitionId: id };
    if (form.act === "saveView") {
      const verdict = deskPolicy["view.save"](ctx.viewer, { ...subject, isShared: form.share, isOwn: true });
      if (!verdict.allowed) return err(verdict.reason);
      const own = (await listViews(trx, id, accountId)).filter(({ isOwn }) => isOwn);
      if (own.length >= mostViews) return err("collection_full");
      const query = normalQuery(form.query);
      const same = own.find((view) => view.name === form.name && view.isShared === form.share);
      if (same) await saveViewQuery(trx, same.id, query);
      else await insertView(trx, { ...subject, accountId, name: form.name, query, isShared: form.share, now: ctx.now });
    } else {
      const view = await findView(trx, id, form.id, accountId);
      if (!view) return err("not_found");
      const verdict = deskPolicy["view.save"](ctx.viewer, { ...subject, ...view });
      if (!verdict.allowed) return err(verdict.reason);
      if (form.act === "updateView") await saveViewQuery(trx, view.id, normalQuery(form.query));
      else await deleteView(trx, view.id);
    }
    await recordActivity(trx, ctx, {
      act: form.act === "removeView" ? "entry_view.removed" : "entry_view.saved",
      subjectKind: "competition",
      subjectId: id,
      organizationId,
    });
    return ok();
  });
}

const normalQuery = (query: string) => writeEntryFilter(readEntryFilter(new URLSearchParams(query)));
