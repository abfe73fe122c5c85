import { dayOf } from "~/core/instant";
import { err, ok } from "~/core/result";
import { beyondPublic } from "~/features/directory/gallery/browse.service.server";
import { standingOf } from "~/features/directory/project.service.server";
import type { Reader } from "~/features/directory/visibility";
import type { Ctx } from "~/server/context.server";
import { openingPolicy } from "../investing.policy";
import { fieldsIn, joinedFields, type ViewKind } from "./view";
import { listReadToday, listViews, saveViews } from "./view.queries.server";

const mostLogged = 300;

/**
 * Notes in the founders' log that an investor read what isn't public of these projects: two reads and one write for a
 * page, none where everything shown is public or their own team's.
 */
export async function recordViews(
  ctx: Pick<Ctx, "db" | "now">,
  reader: Extract<Reader, { kind: "investor" }>,
  what: ViewKind,
  projectIds: readonly string[],
): Promise<void> {
  if (projectIds.length === 0) return;
  const beyond = await beyondPublic(ctx.db, reader, projectIds, fieldsIn[what]);
  const read = [...beyond].filter(([, fields]) => fields.length > 0);
  if (read.length === 0) return;
  const key = { investorId: reader.investorId, what, day: dayOf(ctx.now) };
  const before = await listReadToday(
    ctx.db,
    key,
    read.map(([projectId]) => projectId),
  );
  const views = read.map(([projectId, fields]) => ({
    projectId,
    fields: joinedFields(fields, before.get(projectId) ?? []),
  }));
  await saveViews(ctx.db, key, views, ctx.now);
}

/** Who of the investors read what of a project, newest first, for its team; `not_found` for anyone else. */
export async function readAccessLog(ctx: Ctx, projectId: string) {
  const verdict = openingPolicy["views.read"](ctx.viewer, await standingOf(ctx.db, projectId));
  if (!verdict.allowed) return err(verdict.reason);
  return ok({ views: await listViews(ctx.db, projectId, mostLogged) });
}
