import { isId } from "~/core/id";
import { err, ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { findBrokenLink } from "~/server/seal.server";
import { findDeskSubject } from "../competition.service.server";
import { countSealed, listLog, listLogFacets, logPageSize } from "./activities.queries.server";
import { particularsOf } from "./activity-detail";
import { deskPolicy } from "./desk.policy";

export type DeskLog = Extract<Awaited<ReturnType<typeof readDeskLog>>, { ok: true }>["value"];

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/**
 * The log of one competition, or of all its host does (`?scope=organization`) for organizers of the whole host; by
 * subject kind (`kind`) and person (`actor`), 50 lines a page by key (`before`), each line sealed or not. With `?check`
 * the hash chain of the organization is computed again. Fails with `not_found` for outsiders, `forbidden` for secretaries.
 */
export async function readDeskLog(ctx: Ctx, competitionId: string, search: URLSearchParams) {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id, organizationId, name } = desk.value;
  const verdict = deskPolicy["activities.read"](ctx.viewer, { organizationId, competitionId: id });
  if (!verdict.allowed) return err(verdict.reason);
  const mayReadAll = deskPolicy["activities.read_all"](ctx.viewer, { organizationId }).allowed;
  const readsAll = mayReadAll && search.get("scope") === "organization";
  const scope = { competitionId: readsAll ? null : id };
  const [at = "", last = ""] = (search.get("before") ?? "").split("_");
  const actorId = search.get("actor") ?? "";
  const filter = {
    ...scope,
    kind: /^[a-z_]{1,40}$/.test(search.get("kind") ?? "") ? search.get("kind") : null,
    actorId: isId(actorId) ? actorId : null,
    before: instant.test(at) && isId(last) ? { at, id: last } : null,
  };
  const [rows, facets] = await Promise.all([
    listLog(ctx.db, organizationId, filter),
    listLogFacets(ctx.db, organizationId, scope),
  ]);
  const shown = rows.slice(0, logPageSize);
  const oldest = shown.at(-1);
  const checked = search.has("check")
    ? { broken: await findBrokenLink(ctx.db, organizationId), sealed: await countSealed(ctx.db, organizationId) }
    : null;
  return ok({
    id,
    name,
    mayReadAll,
    ...facets,
    checked,
    older: rows.length > logPageSize && oldest ? `${oldest.at}_${oldest.id}` : null,
    isFirstPage: filter.before === null,
    lines: shown.map(({ detail, ...line }) => ({ ...line, particulars: particularsOf(detail) })),
  });
}
