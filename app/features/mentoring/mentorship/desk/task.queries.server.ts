import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import { type Db, toNumber } from "~/server/db.server";
import { readTaskNote, type TaskKind } from "./task";

/** Gives the coordinator a task, unless one of that kind is open for that pair. */
export async function openTask(
  trx: Db,
  task: {
    id: string;
    organizationId: string;
    cohortId: string;
    mentorshipId: string | null;
    kind: TaskKind;
    at: Instant;
  },
): Promise<void> {
  await trx
    .insertInto("coordinator_task")
    .values({
      id: task.id,
      organization_id: task.organizationId,
      cohort_id: task.cohortId,
      mentorship_id: task.mentorshipId,
      kind: task.kind,
      created_at: task.at,
    })
    .onConflict((oc) => oc.columns(["mentorship_id", "kind"]).where("done_at", "is", null).doNothing())
    .execute();
}

export type Task = {
  readonly id: string;
  readonly kind: TaskKind;
  /** what the coordinator wrote */
  readonly note: string;
  /** needs that the matching left without a mentor; null when the task isn't about those */
  readonly unmatched: number | null;
  readonly createdAt: Instant;
  readonly doneAt: Instant | null;
  readonly doneBy: string | null;
  readonly cohort: { readonly id: string; readonly name: Localized };
  /** null: a need left without a mentor */
  readonly pair: {
    readonly id: string;
    readonly project: string;
    readonly mentor: string;
    readonly activeAt: Instant;
    readonly nudgedAt: Instant | null;
    readonly declinedBy: "mentor" | "project" | null;
    readonly reason: string | null;
  } | null;
};

/** A host's tasks: the open ones oldest first, or those done, the latest first. */
export async function listTasks(
  db: Db,
  organizationId: string,
  { done, most }: { done: boolean; most: number },
): Promise<Task[]> {
  const rows = await db
    .selectFrom("coordinator_task as t")
    .innerJoin("cohort as c", "c.id", "t.cohort_id")
    .leftJoin("mentorship as m", "m.id", "t.mentorship_id")
    .leftJoin("project as p", "p.id", "m.project_id")
    .leftJoin("mentor as r", "r.id", "m.mentor_id")
    .leftJoin("account as a", "a.id", "t.done_by")
    .select(["t.id", "t.kind", "t.note", "t.created_at", "t.done_at", "a.name as done_by"])
    .select(["c.id as cohort_id", "c.name_vi", "c.name_en"])
    .select(["m.id as mentorship_id", "p.name as project", "r.name as mentor", "m.active_at", "m.nudged_at"])
    .select(["m.mentor_answer", "m.mentor_reason", "m.project_answer", "m.project_reason"])
    .where("t.organization_id", "=", organizationId)
    .where("t.done_at", done ? "is not" : "is", null)
    .orderBy(done ? "t.done_at" : "t.created_at", done ? "desc" : "asc")
    .orderBy("t.id")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as TaskKind,
    ...noteOf(row.kind as TaskKind, row.note),
    createdAt: row.created_at,
    doneAt: row.done_at,
    doneBy: row.done_by,
    cohort: { id: row.cohort_id, name: { vi: row.name_vi, en: row.name_en } },
    pair: row.mentorship_id
      ? {
          id: row.mentorship_id,
          project: row.project ?? "",
          mentor: row.mentor ?? "",
          activeAt: row.active_at ?? row.created_at,
          nudgedAt: row.nudged_at,
          declinedBy:
            row.mentor_answer === "declined" ? "mentor" : row.project_answer === "declined" ? "project" : null,
          reason: row.mentor_reason ?? row.project_reason,
        }
      : null,
  }));
}

function noteOf(kind: TaskKind, text: string) {
  const { unmatched, words } = readTaskNote(kind, text);
  return { unmatched, note: words };
}

/** Marks an open task of this host done. False when it is none, or was done before. */
export async function finishTask(
  trx: Db,
  { id, organizationId, note, by, at }: { id: string; organizationId: string; note: string; by: string; at: Instant },
): Promise<boolean> {
  const row = await trx
    .updateTable("coordinator_task")
    .set({ note, done_at: at, done_by: by })
    .where("id", "=", id)
    .where("organization_id", "=", organizationId)
    .where("done_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function findTask(db: Db, id: string) {
  const row = await db
    .selectFrom("coordinator_task")
    .select(["id", "organization_id", "kind", "note"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row && { id: row.id, organizationId: row.organization_id, kind: row.kind, note: row.note };
}

/** How many tasks are open for each of those hosts, and since when the oldest waits. */
export async function countOpenTasks(db: Db, organizationIds: readonly string[]) {
  if (organizationIds.length === 0) return [];
  const rows = await db
    .selectFrom("coordinator_task")
    .select(["organization_id"])
    .select((eb) => eb.fn.countAll().as("n"))
    .where("organization_id", "in", organizationIds)
    .where("done_at", "is", null)
    .groupBy("organization_id")
    .orderBy("organization_id")
    .execute();
  return rows.map((row) => ({ organizationId: row.organization_id, count: toNumber(row.n) }));
}
