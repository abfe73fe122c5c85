import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { type Plan, type RunKind, runRequestSchema } from "./run";

/** How a run that one server left behind is marked when another takes it up: it isn't taken up twice. */
const takenUp = "taken_up";

/** Runs that nobody computes: those that wait, and those whose server has gone silent. */
export async function listUnclaimed(db: Db, now: Instant, most: number) {
  return db
    .selectFrom("assignment_run")
    .select(["id", "state", "error"])
    .where((eb) =>
      eb.or([eb("state", "=", "waiting"), eb.and([eb("state", "=", "running"), eb("lease_until", "<", now)])]),
    )
    .orderBy("created_at")
    .limit(most)
    .execute();
}

/**
 * Takes a run to compute it. Undefined when somebody else was quicker, or when it failed because a second server has
 * gone silent over it.
 */
export async function claimRun(
  db: Db,
  run: { id: string; state: string; error: string | null },
  now: Instant,
  until: Instant,
) {
  const isSecond = run.state === "running";
  const hasFailed = isSecond && run.error === takenUp;
  const row = await db
    .updateTable("assignment_run")
    .set(
      hasFailed
        ? { state: "failed", error: "abandoned", lease_until: null }
        : { state: "running", lease_until: until, progress: 0, ...(isSecond ? { error: takenUp } : {}) },
    )
    .where("id", "=", run.id)
    .where("state", "=", run.state)
    .where((eb) => (isSecond ? eb("lease_until", "<", now) : eb.lit(true)))
    .returning(["id", "round_id", "kind", "seed", "request"])
    .executeTakeFirst();
  if (!row || hasFailed) return undefined;
  return {
    id: row.id,
    roundId: row.round_id,
    kind: row.kind as RunKind,
    seed: row.seed,
    request: readJson(runRequestSchema, row.request),
    lease: until,
  };
}
export type ClaimedRun = NonNullable<Awaited<ReturnType<typeof claimRun>>>;

/** A run as the server that computes it holds it: the end of its lease says whose it is, for each claim ends later. */
export type HeldRun = { readonly id: string; readonly lease: Instant };

/** Says how far a run is and holds it a little longer. False once it was cancelled or another server took it up. */
export async function holdRun(db: Db, { id, lease }: HeldRun, progress: number, until: Instant): Promise<boolean> {
  const row = await db
    .updateTable("assignment_run")
    .set({ progress, lease_until: until })
    .where("id", "=", id)
    .where("state", "=", "running")
    .where("lease_until", "=", lease)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function finishRun(db: Db, { id, lease }: HeldRun, plan: Plan): Promise<void> {
  await db
    .updateTable("assignment_run")
    .set({ state: "ready", progress: 100, error: null, lease_until: null, plan: JSON.stringify(plan) })
    .where("id", "=", id)
    .where("state", "=", "running")
    .where("lease_until", "=", lease)
    .execute();
}

/** why: too_long, abandoned, crashed. */
export async function failRun(db: Db, { id, lease }: HeldRun, why: "too_long" | "crashed"): Promise<void> {
  await db
    .updateTable("assignment_run")
    .set({ state: "failed", error: why, lease_until: null })
    .where("id", "=", id)
    .where("state", "=", "running")
    .where("lease_until", "=", lease)
    .execute();
}

/** Gives a run back, so that the next server may take it up at once. */
export async function leaveRun(db: Db, { id, lease }: HeldRun): Promise<void> {
  await db
    .updateTable("assignment_run")
    .set({ state: "waiting", lease_until: null, progress: 0 })
    .where("id", "=", id)
    .where("state", "=", "running")
    .where("lease_until", "=", lease)
    .execute();
}
