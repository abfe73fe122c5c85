import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import {
  type Plan,
  type RunHead,
  type RunKind,
  type RunRequest,
  type RunState,
  runRequestSchema,
  storedPlanSchema,
} from "./run";

const headRows = (db: Db) =>
  db
    .selectFrom("assignment_run as ar")
    .innerJoin("account as a", "a.id", "ar.created_by")
    .select(["ar.id", "ar.round_id", "ar.version", "ar.kind", "ar.state", "ar.seed", "ar.progress", "ar.error"])
    .select(["ar.base_run_id", "ar.created_at", "ar.published_at", "ar.applied_at", "ar.reverted_at", "a.name"]);
type HeadRow = Awaited<ReturnType<ReturnType<typeof headRows>["executeTakeFirstOrThrow"]>>;

const headOf = (row: HeadRow): RunHead => ({
  id: row.id,
  roundId: row.round_id,
  version: row.version,
  kind: row.kind as RunKind,
  state: row.state as RunState,
  seed: row.seed,
  progress: row.progress,
  error: row.error,
  baseRunId: row.base_run_id,
  createdAt: row.created_at,
  createdBy: row.name,
  publishedAt: row.published_at ?? row.applied_at,
  revertedAt: row.reverted_at,
});

/** A round's runs, newest first: of each draft its latest version. */
export async function listRuns(db: Db, roundId: string, most: number): Promise<RunHead[]> {
  const rows = await headRows(db)
    .where("ar.round_id", "=", roundId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("assignment_run as later")
            .select("later.id")
            .whereRef("later.base_run_id", "=", eb.fn.coalesce("ar.base_run_id", "ar.id"))
            .whereRef("later.version", ">", "ar.version"),
        ),
      ),
    )
    .orderBy("ar.created_at", "desc")
    .orderBy("ar.id", "desc")
    .limit(most)
    .execute();
  return rows.map(headOf);
}

/** Every version of the draft that this run belongs to, the first one first. */
export async function listVersions(db: Db, { id, baseRunId }: RunHead): Promise<RunHead[]> {
  const root = baseRunId ?? id;
  const rows = await headRows(db)
    .where((eb) => eb.or([eb("ar.id", "=", root), eb("ar.base_run_id", "=", root)]))
    .orderBy("ar.version")
    .execute();
  return rows.map(headOf);
}

/** A run with what was asked and, once it is ready, its plan. */
export async function findRun(db: Db, roundId: string, runId: string) {
  const row = await headRows(db)
    .select(["ar.plan", "ar.request"])
    .where("ar.id", "=", runId)
    .where("ar.round_id", "=", roundId)
    .executeTakeFirst();
  if (!row) return undefined;
  const head = headOf(row);
  return {
    ...head,
    request: readJson(runRequestSchema, row.request),
    plan: head.state === "ready" ? readJson(storedPlanSchema, row.plan) : null,
  };
}
export type FoundRun = NonNullable<Awaited<ReturnType<typeof findRun>>>;

/** The round's run that is being computed, or waits to be. */
export async function findUnderWay(db: Db, roundId: string): Promise<RunHead | undefined> {
  const row = await headRows(db)
    .where("ar.round_id", "=", roundId)
    .where("ar.state", "in", ["waiting", "running"])
    .executeTakeFirst();
  return row && headOf(row);
}

/** The run published last of those that weren't reverted. */
export async function findPublished(db: Db, roundId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("assignment_run")
    .select("id")
    .where("round_id", "=", roundId)
    .where("published_at", "is not", null)
    .where("reverted_at", "is", null)
    .orderBy("published_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

export async function insertRun(
  trx: Db,
  run: {
    roundId: string;
    kind: RunKind;
    seed: number;
    request: RunRequest;
    /** absent: it waits to be computed */
    plan?: Plan;
    version?: number;
    baseRunId?: string;
    by: string;
    at: Instant;
  },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("assignment_run")
    .values({
      id,
      round_id: run.roundId,
      kind: run.kind,
      state: run.plan ? "ready" : "waiting",
      seed: run.seed,
      version: run.version ?? 1,
      base_run_id: run.baseRunId ?? null,
      request: JSON.stringify(run.request),
      plan: JSON.stringify(run.plan ?? {}),
      progress: run.plan ? 100 : 0,
      created_by: run.by,
      created_at: run.at,
    })
    .execute();
  return id;
}

export async function markPublished(trx: Db, runId: string, by: string, at: Instant, plan: Plan): Promise<void> {
  await trx
    .updateTable("assignment_run")
    .set({ published_at: at, applied_at: at, applied_by: by, plan: JSON.stringify(plan) })
    .where("id", "=", runId)
    .execute();
}

export async function markReverted(trx: Db, runId: string, by: string, at: Instant): Promise<void> {
  await trx.updateTable("assignment_run").set({ reverted_at: at, reverted_by: by }).where("id", "=", runId).execute();
}

/** Stops a run that isn't done. False when it was already. */
export async function cancelRunRow(trx: Db, runId: string): Promise<boolean> {
  const row = await trx
    .updateTable("assignment_run")
    .set({ state: "cancelled", lease_until: null })
    .where("id", "=", runId)
    .where("state", "in", ["waiting", "running"])
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes the load that an advice asks for to a judge of this competition. Answers whether there is such a judge. */
export async function saveLoads(
  trx: Db,
  competitionId: string,
  judgeId: string,
  { minLoad, maxLoad }: { readonly minLoad?: number; readonly maxLoad?: number },
): Promise<boolean> {
  const row = await trx
    .updateTable("judge")
    .set({
      ...(minLoad === undefined ? {} : { min_load: minLoad }),
      ...(maxLoad === undefined ? {} : { max_load: maxLoad }),
    })
    .where("id", "=", judgeId)
    .where("competition_id", "=", competitionId)
    .where("removed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
