import * as z from "zod";
import { newId } from "~/core/id";
import type { Day, Instant } from "~/core/instant";
import type { ProjectField } from "~/features/directory/project";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import type { ViewKind } from "./view";

const storedFields = z.array(z.string());

type Key = { readonly investorId: string; readonly what: ViewKind; readonly day: Day };

/** What the investor read of those projects in that way on that day so far. */
export async function listReadToday(db: Db, { investorId, what, day }: Key, ids: readonly string[]) {
  const rows = await db
    .selectFrom("project_view")
    .select(["project_id", "fields"])
    .where("project_id", "in", ids.length > 0 ? ids : [""])
    .where("investor_id", "=", investorId)
    .where("what", "=", what)
    .where("day", "=", day)
    .execute();
  return new Map(rows.map((row) => [row.project_id, readJson(storedFields, row.fields)]));
}

/** One write for a page, however many projects are on it: a first reading of the day, or one more. */
export async function saveViews(
  db: Db,
  { investorId, what, day }: Key,
  views: readonly { readonly projectId: string; readonly fields: readonly ProjectField[] }[],
  now: Instant,
): Promise<void> {
  await db
    .insertInto("project_view")
    .values(
      views.map(({ projectId, fields }) => ({
        id: newId(),
        project_id: projectId,
        investor_id: investorId,
        what,
        fields: JSON.stringify(fields),
        day,
        first_at: now,
        last_at: now,
        times: 1,
      })),
    )
    .onConflict((oc) =>
      oc.columns(["project_id", "investor_id", "what", "day"]).doUpdateSet((eb) => ({
        fields: eb.ref("excluded.fields"),
        last_at: eb.ref("excluded.last_at"),
        times: eb("project_view.times", "+", 1),
      })),
    )
    .execute();
}

/** The log of a project, newest first. */
export async function listViews(db: Db, projectId: string, most: number) {
  const rows = await db
    .selectFrom("project_view as w")
    .innerJoin("investor as i", "i.id", "w.investor_id")
    .select(["w.id", "w.what", "w.fields", "w.day", "w.last_at", "w.times", "i.name", "i.firm", "i.position"])
    .where("w.project_id", "=", projectId)
    .orderBy("w.last_at", "desc")
    .orderBy("w.id", "desc")
    .limit(most)
    .execute();
  return rows.map(({ last_at, what, fields, ...row }) => ({
    ...row,
    what: what as ViewKind,
    fields: readJson(storedFields, fields) as ProjectField[],
    lastAt: last_at,
  }));
}
